import { type ArticleContent, articleContentSchema } from '@coranto/contract/article';

/** A save that was sent and not answered yet: it may have arrived, so it is only ever repeated as it was. */
export type Attempt = { revisionId: string; basedOn: string; content: ArticleContent };

/** What was typed into an article and is not acknowledged by the server yet. */
export type LocalCopy = {
  copyId: string;
  personId: string;
  articleId: string;
  basedOn: string;
  content: ArticleContent;
  attempt: Attempt | null;
  /** ISO 8601 in UTC, by this computer's clock. */
  changedAt: string;
};

/** Where local copies lie until the server has what is in them. */
export type Shelf = {
  /** `false` when this computer has no room or keeps nothing. */
  put(copy: LocalCopy): boolean;
  remove(copyId: string): void;
  /** Copies of one article by one person, the last changed first. */
  list(question: { personId: string; articleId: string }): LocalCopy[];
};

/** The part of the browser's storage that is needed here. */
type Store = Pick<Storage, 'getItem' | 'setItem' | 'removeItem' | 'key' | 'length'>;

const prefix = 'coranto.copy.';

/** Opens the shelf in the browser's own storage, which is written before the next letter can be typed. */
export function openShelf(store: Store): Shelf {
  return {
    put(copy) {
      try {
        store.setItem(prefix + copy.copyId, JSON.stringify(copy));
        return true;
      } catch {
        return false; // the caller says so to the person, and saves to the server at once
      }
    },
    remove: (copyId) => store.removeItem(prefix + copyId),
    list({ personId, articleId }) {
      const copies: LocalCopy[] = [];
      for (let place = 0; place < store.length; place++) {
        const key = store.key(place);
        const copy = key?.startsWith(prefix) ? readCopy(store.getItem(key)) : null;
        if (copy && copy.personId === personId && copy.articleId === articleId) copies.push(copy);
      }
      return copies.toSorted((one, other) => other.changedAt.localeCompare(one.changedAt));
    },
  };
}

function readCopy(text: string | null): LocalCopy | null {
  try {
    const copy = JSON.parse(text ?? '') as LocalCopy; // written by `put` above; its content is checked below
    return articleContentSchema.safeParse(copy.content).success ? copy : null;
  } catch {
    return null;
  }
}
