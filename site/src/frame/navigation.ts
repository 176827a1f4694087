import { assertNever } from '@coranto/contract/assert-never';
import type { NavigationLine, ProgramPage } from '@coranto/contract/navigation';
import type { Frame } from '@coranto/newsroom/published';
import { wordsFor } from '../words/words.ts';
import { addressOfMostRead, addressOfShelf } from './addresses.ts';

/** One line of a menu as readers see it. */
export type MenuItem = {
  words: string;
  /** Readable path, or an address of the web. */
  address: string;
  sectionId: string | null;
};

/** The menu under the newspaper's name: as the newsroom has arranged it, else the sections in their order. */
export function menuOf(frame: Frame): MenuItem[] {
  const lines = frame.edition.settings.navigation?.masthead ?? null;
  if (lines !== null) return itemsOf(frame, lines);
  return frame.sections
    .filter(({ parentId }) => parentId === null)
    .map(({ id, name, address }) => ({ words: name, address, sectionId: id }));
}

/** The columns of links at the foot; one whose sections are all gone is left out. */
export function footerOf(frame: Frame): { heading: string; lines: MenuItem[] }[] {
  const columns = frame.edition.settings.navigation?.footer ?? [];
  return columns.map(({ heading, lines }) => ({ heading, lines: itemsOf(frame, lines) })).filter(({ lines }) => lines.length > 0);
}

function itemsOf(frame: Frame, lines: readonly NavigationLine[]): MenuItem[] {
  return lines.map((line) => itemOf(frame, line)).filter((item) => item !== null);
}

function itemOf(frame: Frame, line: NavigationLine): MenuItem | null {
  switch (line.kind) {
    case 'section': {
      const section = frame.sections.find(({ id }) => id === line.sectionId);
      return section ? { words: section.name, address: section.address, sectionId: section.id } : null;
    }
    case 'page':
      return { ...pageOf(frame, line.page), sectionId: null };
    case 'link':
      return { words: line.words, address: line.address, sectionId: null };
    default:
      return assertNever(line);
  }
}

function pageOf({ edition: { prefix, language } }: Frame, page: ProgramPage): { words: string; address: string } {
  const words = wordsFor(language);
  switch (page) {
    case 'most-read':
      return { words: words.mostRead, address: addressOfMostRead(prefix) };
    case 'search':
      return { words: words.search, address: `/${prefix}/search` };
    case 'offline':
      return { words: words.offline.title, address: addressOfShelf(prefix) };
    case 'feed':
      return { words: words.feed, address: `/${prefix}/feed.xml` };
    default:
      return assertNever(page);
  }
}
