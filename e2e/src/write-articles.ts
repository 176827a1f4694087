import { randomUUID } from 'node:crypto';
import type { RunningProgram } from './run-program.ts';
import { demoPassword, type SignedIn, signIn } from './sign-in.ts';

/** An edition as the studio's API lists it. */
export type EditionLine = {
  editionId: string;
  prefix: string;
  language: string;
  sections: { sectionId: string; slug: string; name: string }[];
};

type Words = { headline: string; standfirst?: string; text?: string; prose?: object; content?: object };
type Written = { articleId: string; storyId: string; revisionId: string };
type Line = { articleId: string; editionId: string; storyId: string; kind: string; headline: string };
type Opened = {
  newest: { revisionId: string; content: { headline: string; sectionId: string | null } };
  live: { address: string } | null;
  siblings: { articleId: string; editionId: string }[];
};

/** An editor at work through the API that the studio uses. */
export type Desk = {
  person: SignedIn;
  edition(prefix: string): EditionLine;
  /** Makes a story with its first article in the first section of an edition; nobody outside sees it yet. */
  write(prefix: string, words: Words, kind?: string): Promise<Written>;
  /** Saves further words of an article. */
  save(article: Written, words: Words): Promise<Written>;
  /** Puts it before readers; gives its percent-encoded address. */
  publish(article: Written, liveFrom?: Date): Promise<string>;
  withdraw(articleId: string, note: string): Promise<void>;
  /** Addresses of live articles of an edition, by kind, newest save first. */
  findLive(prefix: string, kind?: string): Promise<{ articleId: string; storyId: string; headline: string; address: string }[]>;
  open(articleId: string): Promise<Opened>;
};

/** Seats somebody of the demo newsroom at a desk; an editor or owner may publish. */
export async function openDesk(program: Pick<RunningProgram, 'origin' | 'output'>, email = 'olga@example.org'): Promise<Desk> {
  const person = await signIn(program, email, demoPassword(program.output(), email));
  const { editions } = await person.get<{ editions: EditionLine[] }>('/api/editions');
  const edition = (prefix: string) =>
    found(
      editions.find((each) => each.prefix === prefix),
      `edition ${prefix}`,
    );
  const open = (articleId: string) => person.get<Opened>(`/api/articles/${articleId}`);
  return {
    person,
    edition,
    open,
    async write(prefix, words, kind = 'news') {
      const { editionId, sections } = edition(prefix);
      const written = { articleId: randomUUID(), storyId: randomUUID(), revisionId: randomUUID() };
      const sectionId = found(sections[0], `section of ${prefix}`).sectionId;
      await person.send('POST', '/api/stories', {
        ...written,
        editionId,
        kind,
        slugline: words.headline.slice(0, 100),
        content: contentOf(words, sectionId),
      });
      return written;
    },
    async save(article, words) {
      const { newest } = await open(article.articleId);
      const { sectionId } = newest.content as { sectionId: string }; // written by `write` above
      const revisionId = randomUUID();
      const body = { articleId: article.articleId, revisionId, basedOn: newest.revisionId, content: contentOf(words, sectionId) };
      await person.send('POST', `/api/articles/${article.articleId}/revisions`, body);
      return { ...article, revisionId };
    },
    async publish({ articleId, revisionId }, liveFrom) {
      const body = { articleId, revisionId, ...(liveFrom ? { liveFrom: liveFrom.toISOString() } : {}) };
      const { address } = await person.send<{ address: string }>('POST', `/api/articles/${articleId}/publications`, body);
      return encodeURI(address);
    },
    async withdraw(articleId, note) {
      await person.send('POST', `/api/articles/${articleId}/withdrawal`, { articleId, note });
    },
    async findLive(prefix, kind) {
      const { editionId } = edition(prefix);
      const lines: Line[] = [];
      for (let cursor: string | null = ''; cursor !== null; ) {
        const query = `/api/articles?state=live&editionId=${editionId}${cursor && `&cursor=${encodeURIComponent(cursor)}`}`;
        const answer: { articles: Line[]; nextCursor: string | null } = await person.get(query);
        lines.push(...answer.articles);
        cursor = answer.nextCursor;
      }
      const wanted = lines.filter((line) => kind === undefined || line.kind === kind);
      return Promise.all(
        wanted.map(async ({ articleId, storyId, headline }) => {
          const { live } = await open(articleId);
          return { articleId, storyId, headline, address: encodeURI(found(live, `address of ${headline}`).address) };
        }),
      );
    },
  };
}

function contentOf({ headline, standfirst = '', text = headline, prose, content }: Words, sectionId: string): object {
  return {
    headline,
    kicker: null,
    standfirst,
    sectionId,
    bylines: [],
    dateline: null,
    leadPicture: null,
    topicIds: [],
    prose: prose ?? { version: 1, blocks: [{ kind: 'paragraph', id: 'p1', text: [{ kind: 'text', text, marks: [] }] }] },
    ...content,
  };
}

/** A value that must be there for the test to mean anything. */
export function found<Value>(value: Value | null | undefined, name: string): Value {
  if (value === null || value === undefined) throw new Error(`There is no ${name}`);
  return value;
}
