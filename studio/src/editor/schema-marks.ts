import { markSchema } from '@coranto/contract/prose/inline';
import { isSafeAddress } from '@coranto/contract/prose/prose';
import { Mark } from '@tiptap/core';

/** Marks without anything to say but that they are there, with the elements they are read from and written as. */
const plainMarks = [
  ['strong', 'strong', ['strong', 'b'], 'Mod-b'],
  ['emphasis', 'em', ['em', 'i', 'cite'], 'Mod-i'],
  ['underline', 'u', ['u'], 'Mod-u'],
  ['strike', 's', ['s', 'del', 'strike'], 'Mod-Shift-x'],
  ['code', 'code', ['code'], 'Mod-e'],
  ['subscript', 'sub', ['sub'], 'Mod-,'],
  ['superscript', 'sup', ['sup'], 'Mod-.'],
] as const;

/** Priorities order the marks as `markOrder` does: the first is the outermost. */
const highest = 1000;

const plain = plainMarks.map(([name, element, readFrom, keys], place) =>
  Mark.create({
    name,
    priority: highest - 10 - place,
    parseHTML: () => readFrom.map((tag) => ({ tag, getAttrs: (found) => (isFalseBold(found) ? false : null) })),
    renderHTML: () => [element, 0],
    addKeyboardShortcuts() {
      return { [keys]: () => this.editor.commands.toggleMark(name) };
    },
  }),
);

/** NOTE: Google Docs wraps everything it copies in a `b` that is not bold. */
function isFalseBold(found: HTMLElement): boolean {
  return found.tagName === 'B' && /^(normal|400)$/.test(found.style.fontWeight);
}

const link = Mark.create({
  name: 'link',
  priority: highest,
  inclusive: false,
  excludes: '',
  addAttributes: () => ({ address: { default: '' } }),
  parseHTML: () => [
    {
      tag: 'a[href]',
      getAttrs: (found) => {
        const address = found.getAttribute('href') ?? '';
        return isSafeAddress(address) ? { address } : false;
      },
    },
  ],
  // The editor never follows a link, so the address stands where no browser reads it.
  renderHTML: ({ mark }) => ['a', { 'data-address': mark.attrs.address, title: mark.attrs.address }, 0],
});

const quotation = Mark.create({
  name: 'quotation-mark',
  priority: highest - 1,
  inclusive: false,
  excludes: '',
  addAttributes: () => ({ speaker: { default: null }, language: { default: null } }),
  parseHTML: () => [
    {
      tag: 'q[data-quotation]',
      getAttrs: (found) => {
        const read = markSchema.safeParse({ kind: 'quotation', ...readJson(found.dataset.quotation) });
        return read.success && read.data.kind === 'quotation' ? { speaker: read.data.speaker, language: read.data.language } : false;
      },
    },
  ],
  renderHTML: ({ mark }) => [
    'q',
    { 'data-quotation': JSON.stringify(mark.attrs), title: mark.attrs.speaker?.name ?? '', lang: mark.attrs.language ?? undefined },
    0,
  ],
});

const language = Mark.create({
  name: 'language',
  priority: highest - 2,
  excludes: '',
  addAttributes: () => ({ tag: { default: 'en' } }),
  parseHTML: () => [
    {
      tag: 'span[data-language]',
      getAttrs: (found) => {
        const read = markSchema.safeParse({ kind: 'language', tag: found.dataset.language });
        return read.success ? { tag: found.dataset.language } : false;
      },
    },
  ],
  renderHTML: ({ mark }) => ['span', { 'data-language': mark.attrs.tag, lang: mark.attrs.tag }, 0],
});

/** Reads JSON that came with a paste; anything else gives nothing, and the schema then refuses it. */
export function readJson(text: string | undefined): object {
  try {
    const value: unknown = JSON.parse(text ?? '');
    return typeof value === 'object' && value !== null ? value : {};
  } catch {
    return {};
  }
}

/** Every mark of the editor, in the order in which they stand on text. */
export const proseMarks = [link, quotation, language, ...plain];
