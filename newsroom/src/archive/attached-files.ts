import type { Prose } from '@coranto/contract/prose/prose';
import { stableId } from './stable-id.ts';

const longestAddress = 4000;
const longestTitle = 500;

/** Sound, film and pictures that come beside a text, as embeds after it; the text itself may show them already. */
export function withAttachedFiles(prose: Prose, files: readonly { address: string; title: string | null }[]): Prose {
  const shown = JSON.stringify(prose);
  const embeds = new Map<string, Prose['blocks'][number]>();
  for (const { address, title } of files) {
    if (!/^https?:\/\/\S+$/i.test(address) || !URL.canParse(address)) continue;
    const { href } = new URL(address);
    if (embeds.has(href) || href.length > longestAddress || shown.includes(JSON.stringify(href))) continue;
    const id = stableId('enclosure', address).slice(0, 18);
    embeds.set(href, { kind: 'embed', id, address: href, title: title?.slice(0, longestTitle).toWellFormed() ?? null });
  }
  return embeds.size === 0 ? prose : { ...prose, blocks: [...prose.blocks, ...embeds.values()] };
}
