/** Lists that are none in the markup, or stand wrongly in it, become lists. */
export function mendLists(body: HTMLElement): void {
  wordLists(body);
  wordOnlineLists(body);
  for (const list of body.querySelectorAll(':is(ul, ol) > :is(ul, ol)')) {
    const before = list.previousElementSibling;
    if (before?.tagName === 'LI') before.append(list);
    else {
      const item = body.ownerDocument.createElement('li');
      list.replaceWith(item);
      item.append(list);
    }
  }
}

type Line = { level: number; isOrdered: boolean; start: number; content: Node[] };

/** Desktop Word writes paragraphs with their level and their sign: `mso-list:l0 level2 lfo1`. */
function wordLists(body: HTMLElement): void {
  for (const first of body.querySelectorAll<HTMLElement>('p[style*="mso-list:"]')) {
    if (!body.contains(first) || !isWordLine(first)) continue;
    const lines: HTMLElement[] = [];
    for (let next: Element | null = first; next && isWordLine(next); next = next.nextElementSibling) lines.push(next as HTMLElement);
    first.before(buildList(lines.map(readWordLine), body.ownerDocument));
    for (const line of lines) line.remove();
  }
}

function isWordLine(element: Element): boolean {
  return /mso-list:\s*l\d+ level\d/.test(element.getAttribute('style') ?? '');
}

function readWordLine(paragraph: HTMLElement): Line {
  const level = Number(/level(\d)/.exec(paragraph.getAttribute('style') ?? '')?.[1] ?? 1);
  const sign = paragraph.querySelector('[style*="mso-list:Ignore"], [style*="mso-list: Ignore"]');
  const said = sign?.textContent.replace(/\s/g, '') ?? '';
  sign?.remove();
  return { level, ...orderOf(said), content: [...paragraph.childNodes] };
}

/** `3.`, `b)` and `iv.` count; anything else is a point. */
function orderOf(sign: string): { isOrdered: boolean; start: number } {
  const [, counted] = /^\(?(?:\d+\.)*(\d+|[A-Za-z]|[ivxlcdm]+|\p{L})[.)]$/iu.exec(sign) ?? [];
  return { isOrdered: counted !== undefined && counted !== 'o', start: Number(counted) || 1 };
}

/** Word on the web puts every item into a list of its own, with its level. */
function wordOnlineLists(body: HTMLElement): void {
  for (const first of body.querySelectorAll<HTMLElement>('.ListContainerWrapper')) {
    if (!body.contains(first)) continue;
    const wrappers: Element[] = [];
    for (let next: Element | null = first; next?.matches('.ListContainerWrapper'); next = next.nextElementSibling) wrappers.push(next);
    const lines = wrappers.flatMap((wrapper) =>
      [...wrapper.querySelectorAll('li')].map((item): Line => {
        const list = item.parentElement;
        return {
          level: Number(item.getAttribute('data-aria-level') ?? item.getAttribute('aria-level') ?? 1) || 1,
          isOrdered: list?.tagName === 'OL',
          start: Number(list?.getAttribute('start') ?? 1) || 1,
          content: [...item.childNodes],
        };
      }),
    );
    first.before(buildList(lines, body.ownerDocument));
    for (const wrapper of wrappers) wrapper.remove();
  }
}

function buildList(lines: Line[], owner: Document): Node {
  const root = owner.createDocumentFragment();
  const open: { level: number; list: HTMLElement; isOrdered: boolean }[] = [];
  for (const { level, isOrdered, start, content } of lines) {
    while ((open.at(-1)?.level ?? 0) > level) open.pop();
    const same = open.at(-1);
    if (same?.level === level && same.isOrdered !== isOrdered) open.pop();
    if (open.at(-1)?.level !== level) {
      const list = owner.createElement(isOrdered ? 'ol' : 'ul');
      if (isOrdered && start !== 1) list.setAttribute('start', String(start));
      (open.at(-1)?.list.lastElementChild ?? root).appendChild(list);
      open.push({ level, list, isOrdered });
    }
    const item = owner.createElement('li');
    item.append(...content);
    open.at(-1)?.list.append(item);
  }
  return root;
}
