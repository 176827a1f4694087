import type { ArticleContent } from '@coranto/contract/article';
import type { AdvicePlace, Span } from '@coranto/contract/checks/advice';
import { type Block, everyBlock, type Inline, type Mark, type Speaker } from '@coranto/contract/prose/prose';

/** A mark on some words of a text. */
export type MarkedSpan = Span & { mark: Mark };

/** Words that stand at one place, as the rules look at them. */
export type CheckedText = {
  place: AdvicePlace;
  kind: 'field' | 'paragraph' | 'heading' | 'question' | 'quoted' | 'caption' | 'footnote' | 'cell';
  text: string;
  /** BCP 47 tag of the language in which these words stand. */
  language: string;
  marks: MarkedSpan[];
  /** Whose words they are as a whole: of a quotation, an answer or a pull quote. `null` where they are the newspaper's own. */
  speaker: Speaker | null;
  /** Said by somebody as a whole, whether or not it is told by whom. */
  isSpoken: boolean;
  /** Several texts of one block (cells, captions): a place in them cannot be shown. */
  hasSpans: boolean;
};

/** Every text of an article in the order of the page. */
export function textsOf(content: ArticleContent, language: string): CheckedText[] {
  const field = (name: 'kicker' | 'headline' | 'standfirst' | 'dateline', text: string | null): CheckedText[] =>
    text === null || text === '' ? [] : [{ ...plain, place: { field: name }, kind: 'field', text, language }];
  const lead = content.leadPicture?.caption ?? '';
  return [
    ...field('kicker', content.kicker),
    ...field('headline', content.headline),
    ...field('standfirst', content.standfirst),
    ...field('dateline', content.dateline),
    ...(lead === ''
      ? []
      : [{ ...plain, place: { field: 'lead-picture' as const }, kind: 'caption' as const, text: lead, language, hasSpans: false }]),
    ...content.prose.blocks.flatMap((block) => textsOfBlock(block, { language, speaker: null, isSpoken: false })),
  ];
}

const plain = { marks: [], speaker: null, isSpoken: false, hasSpans: true };

type Around = { language: string; speaker: Speaker | null; isSpoken: boolean };

function textsOfBlock(block: Block, around: Around): CheckedText[] {
  const place = { segmentId: block.id };
  switch (block.kind) {
    case 'paragraph':
      return ofInlines(block.text, { place, kind: around.isSpoken ? 'quoted' : 'paragraph', ...around });
    case 'heading':
    case 'question':
      return ofInlines(block.text, { place, kind: block.kind, ...around });
    case 'pull-quote':
      return ofInlines(block.text, { place, kind: 'quoted', language: around.language, speaker: block.speaker, isSpoken: true });
    case 'list':
      return block.items.flatMap((item) => item.blocks.flatMap((child) => textsOfBlock(child, around)));
    case 'quotation':
      return block.blocks.flatMap((child) =>
        textsOfBlock(child, { language: block.language ?? around.language, speaker: block.speaker, isSpoken: true }),
      );
    case 'answer':
      return block.blocks.flatMap((child) => textsOfBlock(child, { ...around, speaker: block.speaker, isSpoken: true }));
    case 'picture':
      return ofPlain([block.caption], place, around.language);
    case 'gallery':
      return ofPlain([block.caption, ...block.pictures.map(({ caption }) => caption)], place, around.language);
    case 'table':
      return [
        ...ofPlain([block.caption], place, around.language),
        ...block.rows.flatMap((row) => row.flatMap((cell) => ofInlines(cell.text, { place, kind: 'cell', ...around, hasSpans: false }))),
      ];
    case 'embed':
    case 'preformatted':
    case 'separator':
      return [];
  }
}

function ofPlain(texts: (string | null)[], place: AdvicePlace, language: string): CheckedText[] {
  return texts.flatMap((text) => (text ? [{ ...plain, place, kind: 'caption' as const, text, language, hasSpans: false }] : []));
}

type Given = Around & { place: AdvicePlace; kind: CheckedText['kind']; hasSpans?: boolean };

function ofInlines(inlines: readonly Inline[], { hasSpans = true, ...given }: Given): CheckedText[] {
  let text = '';
  const marks: MarkedSpan[] = [];
  const footnotes: CheckedText[] = [];
  for (const inline of inlines) {
    const start = text.length;
    if (inline.kind === 'break') text += '\n';
    if (inline.kind === 'text') {
      text += inline.text;
      marks.push(...inline.marks.map((mark) => ({ mark, start, end: text.length })));
    }
    if (inline.kind === 'footnote') {
      footnotes.push(...ofInlines(inline.text, { ...given, place: { segmentId: inline.id }, kind: 'footnote', hasSpans: false }));
    }
  }
  return [...(text === '' ? [] : [{ ...given, text, marks: joined(marks), hasSpans }]), ...footnotes];
}

/** One mark over several runs is one. */
function joined(marks: MarkedSpan[]): MarkedSpan[] {
  const kept: MarkedSpan[] = [];
  for (const each of marks) {
    const before = kept.findLast(({ end, mark }) => end === each.start && JSON.stringify(mark) === JSON.stringify(each.mark));
    if (before) before.end = each.end;
    else kept.push({ ...each });
  }
  return kept;
}

/** The text with everything between these marks put out of sight, at the same length. */
export function withoutMarked({ text, marks }: CheckedText, kind: Mark['kind']): string {
  return marks
    .filter(({ mark }) => mark.kind === kind)
    .reduce((hidden, { start, end }) => hidden.slice(0, start) + 'x'.repeat(end - start) + hidden.slice(end), text);
}

/** What of a text is shown beside advice about a part of it. */
export function excerpt(text: string, { start, end }: Span): string {
  const most = 90;
  const part = text.slice(start, end).replace(/\s+/gu, ' ').trim();
  return part.length <= most ? part : `${part.slice(0, most).trimEnd()}…`;
}

/** Segments in the order of the page, by id. */
export function orderOfSegments(content: ArticleContent): Map<string, number> {
  const order = new Map<string, number>();
  for (const block of everyBlock(content.prose.blocks)) {
    order.set(block.id, order.size);
    if (!('text' in block) || typeof block.text === 'string') continue;
    for (const inline of block.text) if (inline.kind === 'footnote') order.set(inline.id, order.size);
  }
  return order;
}
