import { setImmediate } from 'node:timers/promises';
import { isInShape } from '../import-batch.ts';
import type { ImportedArticle } from '../imported-article.ts';
import { articleOfItem } from './article-of-item.ts';
import type { ItemRecord } from './export-records.ts';
import type { ImportPlace } from './import-place.ts';

const itemsAtOnce = 4;

/** Reads items into articles; those that cannot be one are noted. Needs no database, so it can be done while another batch is written. */
export async function readBatch(items: ItemRecord[], place: ImportPlace): Promise<ImportedArticle[]> {
  const articles: ImportedArticle[] = [];
  for (const [number, item] of items.entries()) {
    // Readers are served by the same process: they come in between.
    if (number % itemsAtOnce === 0) await setImmediate();
    const article = articleOfItem(item, place);
    if (isInShape(article, place)) articles.push(article);
  }
  return articles;
}
