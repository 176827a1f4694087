import { isSafeAddress } from '@coranto/contract/prose/address';
import type { Footnote, Mark } from '@coranto/contract/prose/prose';

/**
 * Footnotes of Word, Google Docs and LibreOffice become ours. All of them write a link from the text to the note and one back; that pair is
 * what a footnote is told by, so the names that each program gives do not matter.
 */
export function takeFootnotes(body: HTMLElement): void {
  for (const reference of body.querySelectorAll<HTMLAnchorElement>('a[href*="#"]')) {
    const back = reference.isConnected || body.contains(reference) ? findBack(body, reference) : null;
    if (back === null) continue;
    const note = noteAround(body, back, reference);
    if (note === null) continue;
    back.remove();
    const text = readRuns(note);
    const list = note.parentElement;
    note.remove();
    if (list && list !== body && list.textContent.trim() === '') list.remove();
    const sign = body.ownerDocument.createElement('sup');
    sign.dataset.footnote = JSON.stringify({ text });
    const raised = reference.closest('sup');
    (raised && raised.textContent.trim() === reference.textContent.trim() ? raised : reference).replaceWith(sign);
  }
}

function nameIn(link: Element): string {
  return decodeURIComponent(link.getAttribute('href')?.split('#')[1] ?? '');
}

function findNamed(body: HTMLElement, name: string): Element | null {
  return name === '' ? null : body.querySelector(`[id="${CSS.escape(name)}"], [name="${CSS.escape(name)}"]`);
}

/** The link that leads back from the note, which stands after the reference. */
function findBack(body: HTMLElement, reference: HTMLAnchorElement): Element | null {
  const target = findNamed(body, nameIn(reference));
  if (!target || !(reference.compareDocumentPosition(target) & Node.DOCUMENT_POSITION_FOLLOWING)) return null;
  const back = target.matches('a[href*="#"]') ? target : target.querySelector('a[href*="#"]');
  const origin = back && findNamed(body, nameIn(back));
  return origin && (origin === reference || origin.contains(reference) || reference.contains(origin)) ? back : null;
}

/** The whole note: the box that bears its name, else the paragraph. */
function noteAround(body: HTMLElement, back: Element, reference: Element): Element | null {
  const box = back.closest(
    '[style*="mso-element:footnote"], [style*="mso-element:endnote"], div[id^="ftn"], div[id^="edn"], div[id^="sdfootnote"], div[id^="sdendnote"], li',
  );
  const note = box ?? back.closest('p, div');
  return note && note !== body && !note.contains(reference) ? note : null;
}

const mostRuns = 400;

function readRuns(note: Element): Footnote['text'] {
  const runs: Footnote['text'] = [];
  const walk = (node: Node, marks: Mark[]): void => {
    if (node instanceof Text) {
      const text = node.data.replace(/\s+/g, ' ');
      const last = runs.at(-1);
      if (text === '' || runs.length >= mostRuns) return;
      if (last?.kind === 'text' && JSON.stringify(last.marks) === JSON.stringify(marks)) last.text += text;
      else runs.push({ kind: 'text', text, marks });
      return;
    }
    if (!(node instanceof Element)) return;
    const inside = [...marks, ...marksOf(node)].filter((mark, place, all) => all.findIndex(({ kind }) => kind === mark.kind) === place);
    for (const child of node.childNodes) walk(child, inside);
    if (node.matches('p, div, br') && node !== note && node.nextSibling) walk(new Text(' '), marks);
  };
  walk(note, []);
  const [first, last] = [runs[0], runs.at(-1)];
  if (first?.kind === 'text') first.text = first.text.trimStart();
  if (last?.kind === 'text') last.text = last.text.trimEnd();
  return runs.filter((run) => run.kind !== 'text' || run.text !== '');
}

function marksOf(element: Element): Mark[] {
  const address = element.getAttribute('href') ?? '';
  if (element.matches('a[href]') && /^(https?|mailto):/.test(address) && isSafeAddress(address)) return [{ kind: 'link', address }];
  if (element.matches('i, em')) return [{ kind: 'emphasis' }];
  return element.matches('b, strong') && !element.getAttribute('style')?.includes('normal') ? [{ kind: 'strong' }] : [];
}
