import type { BylineRole, StoryKind } from '@coranto/contract/article';
import type { PictureKey } from './picture-keys.ts';

export { demoToProse } from './demo-to-prose.ts';

/** The languages of the demo newsroom's five editions. */
export type DemoLanguage = 'en' | 'ru' | 'hy' | 'az' | 'ar';

/** Sections every demo edition has, by their working names. */
export type SectionKey = 'harbour' | 'city' | 'economy' | 'culture' | 'interviews' | 'opinion';

/** People and bodies named in the demo stories, by their working names. */
export type ContributorKey =
  | 'lena-marsh'
  | 'tomas-verin'
  | 'sona-hakim'
  | 'idris-kaya'
  | 'nare-petrossian'
  | 'harbour-sheet'
  | 'gulf-wire'
  | 'captain-ada-quill'
  | 'professor-emin-salar'
  | 'mayor-ruth-okoye'
  | 'doctor-yusuf-haddad'
  | 'marta-lind';

/** One story of the demo newsroom in one edition. */
export type DemoArticle = {
  headline: string;
  kicker?: string;
  standfirst: string;
  dateline?: string;
  bylines: { contributor: ContributorKey; role: BylineRole }[];
  topics?: string[];
  leadPicture?: { picture: PictureKey; caption?: string };
  body: DemoBlock[];
};

/**
 * One story with its articles. The blocks of a translation follow those of its source one for one, so both bear the same segment ids.
 */
export type DemoStory = {
  slugline: string;
  kind: StoryKind;
  section: SectionKey;
  /** Hours between the first publication of the source article and the making of the demo newsroom. */
  hoursAgo: number;
  source: DemoLanguage;
  articles: Partial<Record<DemoLanguage, DemoArticle>>;
};

/** A mark on words of a demo story; speakers and pictures stand as keys until the body is made into prose. */
export type DemoMark =
  | { kind: 'strong' }
  | { kind: 'emphasis' }
  | { kind: 'link'; address: string }
  | { kind: 'quotation'; speaker: ContributorKey; language: string | null }
  | { kind: 'language'; tag: string };

/** Running text: plain words, words under a mark (which may hold further marks), or a footnote. */
export type DemoWords = string | { mark: DemoMark; words: DemoWords[] } | { footnote: DemoWords[] };

/** What one paragraph takes: words, or a row of them. */
export type DemoLine = DemoWords | DemoWords[];

/** One use of a picture; without a caption it shows the picture's own. */
export type DemoPicture = { picture: PictureKey; caption: string | null };

/** One block of a demo story's body. */
export type DemoBlock =
  | { kind: 'paragraph'; words: DemoWords[] }
  | { kind: 'heading'; words: DemoWords[] }
  | { kind: 'list'; ordered: boolean; lines: DemoLine[] }
  | { kind: 'quotation'; speaker: ContributorKey; language: string | null; lines: DemoLine[] }
  | { kind: 'pull-quote'; speaker: ContributorKey; words: DemoWords[] }
  | { kind: 'question'; speaker: ContributorKey | null; words: DemoWords[] }
  | { kind: 'answer'; speaker: ContributorKey; lines: DemoLine[] }
  | { kind: 'picture'; width: 'column' | 'wide'; picture: DemoPicture }
  | { kind: 'gallery'; caption: string | null; pictures: DemoPicture[] }
  | { kind: 'table'; caption: string; rows: DemoLine[][] }
  | { kind: 'embed'; address: string; title: string }
  | { kind: 'separator' };

/** A paragraph. */
export const p = (...words: DemoWords[]): DemoBlock => ({ kind: 'paragraph', words });

/** A heading between paragraphs (level 2). */
export const h = (...words: DemoWords[]): DemoBlock => ({ kind: 'heading', words });

/** A list with bullets; each argument is one entry. */
export const list = (...lines: DemoLine[]): DemoBlock => ({ kind: 'list', ordered: false, lines });

/** A list with numbers; each argument is one entry. */
export const numbered = (...lines: DemoLine[]): DemoBlock => ({ kind: 'list', ordered: true, lines });

/** A block quotation; each argument after the speaker is one paragraph. It carries no outer quotation marks: its setting shows it. */
export const quote = (speaker: ContributorKey, ...lines: DemoLine[]): DemoBlock => ({ kind: 'quotation', speaker, language: null, lines });

/** A block quotation left in the language it was said in, where that is not the article's. */
export const quoteIn = (language: string, speaker: ContributorKey, ...lines: DemoLine[]): DemoBlock => ({
  kind: 'quotation',
  speaker,
  language,
  lines,
});

/** Words that stand in the article already, set apart for the eye; without outer quotation marks. */
export const pull = (speaker: ContributorKey, ...words: DemoWords[]): DemoBlock => ({ kind: 'pull-quote', speaker, words });

/** A question of an interview whose asker is named. */
export const askedBy = (speaker: ContributorKey, ...words: DemoWords[]): DemoBlock => ({ kind: 'question', speaker, words });

/** An answer of an interview; each argument after the speaker is one paragraph. */
export const answer = (speaker: ContributorKey, ...lines: DemoLine[]): DemoBlock => ({ kind: 'answer', speaker, lines });

/** A picture as wide as the text. */
export const picture = (key: PictureKey, caption: string | null = null): DemoBlock => ({
  kind: 'picture',
  width: 'column',
  picture: { picture: key, caption },
});

/** A row of pictures, each made by `shot`. */
export const gallery = (...pictures: DemoPicture[]): DemoBlock => ({ kind: 'gallery', caption: null, pictures });

/** One picture of a gallery. */
export const shot = (key: PictureKey, caption: string | null = null): DemoPicture => ({ picture: key, caption });

/** A table; its first row holds the headers. */
export const table = (caption: string, ...rows: DemoLine[][]): DemoBlock => ({ kind: 'table', caption, rows });

/** Something on another site. */
export const embed = (address: string, title: string): DemoBlock => ({ kind: 'embed', address, title });

/** A break between parts. */
export const rule = (): DemoBlock => ({ kind: 'separator' });

/** Exact words of a speaker inside a sentence, with their quotation marks as printed: the language's own marks belong to the text. */
export const said = (words: DemoLine, speaker: ContributorKey): DemoWords => marked({ kind: 'quotation', speaker, language: null }, words);

/** Words in another language than the article's. */
export const foreign = (tag: string, words: DemoLine): DemoWords => marked({ kind: 'language', tag }, words);

/** A footnote, right after the words it belongs to. */
export const note = (...words: DemoWords[]): DemoWords => ({ footnote: words });

/** Words that lead somewhere. */
export const to = (address: string, words: DemoLine): DemoWords => marked({ kind: 'link', address }, words);

/** Words with stress; names of ships and books in Latin typography. */
export const em = (words: DemoLine): DemoWords => marked({ kind: 'emphasis' }, words);

function marked(mark: DemoMark, words: DemoLine): DemoWords {
  return { mark, words: Array.isArray(words) ? words : [words] };
}
