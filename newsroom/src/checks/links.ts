import type { ArticleContent } from '@coranto/contract/article';
import type { Advice } from '@coranto/contract/checks/advice';
import { everyBlock } from '@coranto/contract/prose/prose';
import { type CheckedText, excerpt } from './checked-text.ts';

/** What was found at the other end of a link. `unknown`: nothing can be said, since our own network or name server did not work. */
export type LinkFinding = 'alive' | 'gone' | 'failing' | 'no-answer' | 'no-such-host' | 'not-public' | 'unknown';

/** An address in an article that leads to the web or to this site, where it stands. */
type UsedLink = { address: string; advice: Omit<Advice, 'code' | 'values'> };

/** Every address that an article leads to, each as often as it stands there. */
function linksOf(content: ArticleContent, texts: readonly CheckedText[]): UsedLink[] {
  const inText = texts.flatMap((checked) =>
    checked.marks.flatMap(({ mark, start, end }): UsedLink[] => {
      if (mark.kind !== 'link' || !/^(https?:|\/)/.test(mark.address)) return [];
      const shown = excerpt(checked.text, { start, end });
      return [
        {
          address: mark.address,
          advice: { place: checked.place, span: checked.hasSpans ? { start, end } : null, shown, passage: mark.address, mends: [] },
        },
      ];
    }),
  );
  const ofBlocks = [...everyBlock(content.prose.blocks)].flatMap((block): UsedLink[] => {
    const address = block.kind === 'embed' ? block.address : block.kind === 'quotation' ? block.source : null;
    if (address === null) return [];
    return [{ address, advice: { place: { segmentId: block.id }, span: null, shown: address, passage: address, mends: [] } }];
  });
  return [...inText, ...ofBlocks];
}

/** Every address that an article leads to, each once. */
export function addressesOf(content: ArticleContent, texts: readonly CheckedText[]): string[] {
  return [...new Set(linksOf(content, texts).map(({ address }) => address))];
}

/** Links that lead nowhere, by what is known of them. */
export function adviseOnLinks(
  content: ArticleContent,
  texts: readonly CheckedText[],
  findings: ReadonlyMap<string, LinkFinding>,
): Advice[] {
  return linksOf(content, texts).flatMap(({ address, advice }) => {
    const finding = findings.get(address) ?? 'unknown';
    if (finding === 'alive' || finding === 'unknown') return [];
    return [{ ...advice, code: 'link-dead' as const, values: { finding, address } }];
  });
}
