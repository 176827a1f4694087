import { z } from 'zod';
import { isSafeAddress } from './address.ts';
import { type Inline, segmentIdSchema as id, inlineSchema, type SegmentId, type Speaker, speakerSchema } from './inline.ts';

export type Paragraph = { kind: 'paragraph'; id: SegmentId; text: Inline[] };
/** Level 1 is the headline, so a body starts at 2. */
export type Heading = { kind: 'heading'; id: SegmentId; level: 2 | 3 | 4; text: Inline[] };
export type ListItem = { id: SegmentId; blocks: Block[] };
export type List = { kind: 'list'; id: SegmentId; ordered: boolean; start: number; items: ListItem[] };
/** A block quotation. `language` only where the words stand in another language than the article. `source` is an address. */
export type Quotation = {
  kind: 'quotation';
  id: SegmentId;
  speaker: Speaker | null;
  language: string | null;
  source: string | null;
  blocks: Block[];
};
/** A quotation set apart for the eye; its words stand in the article already, so it is left out of plain text and word counts. */
export type PullQuote = { kind: 'pull-quote'; id: SegmentId; speaker: Speaker | null; text: Inline[] };
export type Question = { kind: 'question'; id: SegmentId; speaker: Speaker | null; text: Inline[] };
export type Answer = { kind: 'answer'; id: SegmentId; speaker: Speaker | null; blocks: Block[] };
/** One use of a picture; `null` caption or alt text means the picture's own. */
export type PictureUse = { pictureId: string; caption: string | null; altText: string | null };
export type PictureBlock = { kind: 'picture'; id: SegmentId; width: 'column' | 'wide' } & PictureUse;
export type Gallery = { kind: 'gallery'; id: SegmentId; caption: string | null; pictures: PictureUse[] };
export type TableCell = { header: boolean; columns: number; rows: number; text: Inline[] };
export type Table = { kind: 'table'; id: SegmentId; caption: string | null; rows: TableCell[][] };
/** Text whose spaces and line ends count: program code, verse. */
export type Preformatted = { kind: 'preformatted'; id: SegmentId; text: string };
export type Separator = { kind: 'separator'; id: SegmentId };
/** Something on another site. Readers see `title` and a link; nothing is loaded from there unasked. */
export type Embed = { kind: 'embed'; id: SegmentId; address: string; title: string | null };

export type Block =
  | Paragraph
  | Heading
  | List
  | Quotation
  | PullQuote
  | Question
  | Answer
  | PictureBlock
  | Gallery
  | Table
  | Preformatted
  | Separator
  | Embed;

const text = z.array(inlineSchema).max(5000);
const caption = z.string().max(2000).nullable();
const pictureUse = { pictureId: z.uuid(), caption, altText: z.string().max(1000).nullable() };
const speaker = speakerSchema.nullable();
const blocks = z.lazy(() => z.array(blockSchema).max(5000));
const webAddress = z
  .string()
  .max(4000)
  .refine((address) => isSafeAddress(address) && /^https?:/.test(address), 'address is not allowed');
const cell = z.strictObject({ header: z.boolean(), columns: z.int().min(1).max(100), rows: z.int().min(1).max(1000), text });

export const blockSchema: z.ZodType<Block> = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('paragraph'), id, text }),
  z.strictObject({ kind: z.literal('heading'), id, level: z.union([z.literal(2), z.literal(3), z.literal(4)]), text }),
  z.strictObject({
    kind: z.literal('list'),
    id,
    ordered: z.boolean(),
    start: z.int(),
    items: z.array(z.strictObject({ id, blocks })).max(2000),
  }),
  z.strictObject({
    kind: z.literal('quotation'),
    id,
    speaker,
    language: z.string().max(35).nullable(),
    source: webAddress.nullable(),
    blocks,
  }),
  z.strictObject({ kind: z.literal('pull-quote'), id, speaker, text }),
  z.strictObject({ kind: z.literal('question'), id, speaker, text }),
  z.strictObject({ kind: z.literal('answer'), id, speaker, blocks }),
  z.strictObject({ kind: z.literal('picture'), id, width: z.enum(['column', 'wide']), ...pictureUse }),
  z.strictObject({ kind: z.literal('gallery'), id, caption, pictures: z.array(z.strictObject(pictureUse)).max(500) }),
  z.strictObject({ kind: z.literal('table'), id, caption, rows: z.array(z.array(cell).max(100)).max(2000) }),
  z.strictObject({ kind: z.literal('preformatted'), id, text: z.string().max(200_000) }),
  z.strictObject({ kind: z.literal('separator'), id }),
  z.strictObject({ kind: z.literal('embed'), id, address: webAddress, title: z.string().max(500).nullable() }),
]);
