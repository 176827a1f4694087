import { isSafeAddress } from '@coranto/contract/prose/address';

/** What may still be said of an element when everything else is gone. */
const kept: Record<string, readonly string[]> = {
  A: ['href'],
  TD: ['colspan', 'rowspan'],
  TH: ['colspan', 'rowspan'],
  OL: ['start'],
  SUP: ['data-footnote'],
};

/** Takes away every style, class, name and handler; stress that only a style told of becomes an element, since it is part of what is said. */
export function keepOnlyStructure(body: HTMLElement): void {
  for (const element of [...body.querySelectorAll<HTMLElement>('*')]) {
    stressByStyle(element);
    if (element.tagName === 'A') cleanLink(element as HTMLAnchorElement);
    for (const { name } of [...element.attributes]) if (!kept[element.tagName]?.includes(name)) element.removeAttribute(name);
  }
  for (const wrapper of body.querySelectorAll('b, strong')) if (isAroundBlocks(wrapper)) unwrap(wrapper);
  for (const line of body.querySelectorAll('br')) if (isBetweenBlocks(line)) line.remove();
  for (const paragraph of body.querySelectorAll('p')) if (isEmpty(paragraph)) paragraph.remove();
  for (const cell of body.querySelectorAll('td, th')) flattenCell(cell);
  for (const table of body.querySelectorAll('table')) if (table.querySelectorAll('td, th').length === 1) unwrapTable(table);
}

/** Google Docs and Word on the web tell of stress by styles alone. */
function stressByStyle(element: HTMLElement): void {
  const { fontWeight, fontStyle, verticalAlign } = element.style;
  if (element.tagName === 'B' && /^(normal|400)$/.test(fontWeight)) {
    unwrap(element);
    return;
  }
  if (!/^(SPAN|A|FONT)$/.test(element.tagName) || element.closest('h1, h2, h3, h4, h5, h6')) return;
  if (/^(bold|bolder|[6-9]00)$/.test(fontWeight)) wrapInside(element, 'strong');
  if (/^(italic|oblique)$/.test(fontStyle)) wrapInside(element, 'em');
  if (verticalAlign === 'super' && !element.querySelector('sup')) wrapInside(element, 'sup');
  if (verticalAlign === 'sub') wrapInside(element, 'sub');
}

function wrapInside(element: HTMLElement, name: string): void {
  const inner = element.ownerDocument.createElement(name);
  inner.append(...element.childNodes);
  element.append(inner);
}

/** A link leads where it says: not through a counter, and never into a script or a file of the writer's computer. */
function cleanLink(link: HTMLAnchorElement): void {
  const address = directAddress(link.getAttribute('href') ?? '');
  if (/^(https?|mailto|tel):/i.test(address) && isSafeAddress(address)) link.setAttribute('href', address);
  else unwrap(link);
}

const counters = /^(utm_\w+|fbclid|gclid|mc_[ce]id|yclid|igshid)$/;

function directAddress(address: string): string {
  if (!URL.canParse(address)) return address;
  const url = new URL(address);
  const behind =
    /(^|\.)google\.\w+$/.test(url.hostname) && url.pathname === '/url' ? (url.searchParams.get('q') ?? url.searchParams.get('url')) : null;
  if (behind !== null && URL.canParse(behind)) return directAddress(behind);
  const counting = [...url.searchParams.keys()].filter((name) => counters.test(name));
  if (counting.length === 0) return address;
  for (const name of counting) url.searchParams.delete(name);
  return url.href;
}

const blocks = 'p, div, ul, ol, table, h1, h2, h3, h4, h5, h6, blockquote, pre';

function isAroundBlocks(element: Element): boolean {
  return element.querySelector(blocks) !== null;
}

function isBetweenBlocks(line: Element): boolean {
  const isBlock = (other: Element | null) => other !== null && (other.matches(blocks) || other.tagName === 'BR');
  const isAlone = (node: ChildNode | null) => node === null || node instanceof Element || node.textContent?.trim() === '';
  if (line.closest('p, li, td, th, h2, h3, h4, pre')) return false;
  return (
    isAlone(line.previousSibling) && isAlone(line.nextSibling) && (isBlock(line.previousElementSibling) || isBlock(line.nextElementSibling))
  );
}

function isEmpty(element: Element): boolean {
  return element.textContent.replaceAll('\u00a0', ' ').trim() === '' && !element.querySelector('[data-footnote], br + br');
}

/** A cell holds running text: paragraphs in it become lines. */
function flattenCell(cell: Element): void {
  const parts = [...cell.querySelectorAll('p, div, li')];
  for (const [place, part] of parts.entries()) {
    if (place > 0) part.before(cell.ownerDocument.createElement('br'));
    unwrap(part);
  }
}

function unwrapTable(table: Element): void {
  const cell = table.querySelector('td, th');
  const paragraph = table.ownerDocument.createElement('p');
  if (cell) paragraph.append(...cell.childNodes);
  table.replaceWith(paragraph);
}

function unwrap(element: Element): void {
  element.replaceWith(...element.childNodes);
}
