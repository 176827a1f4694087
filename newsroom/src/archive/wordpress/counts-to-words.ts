import { counted } from '../import-report.ts';
import type { ExportCounts } from './survey-export.ts';

/** What a WordPress export holds, as a sentence. */
export function countsToWords(found: ExportCounts): string {
  const kinds = [
    counted(found.posts, 'post'),
    counted(found.pages, 'page'),
    counted(found.attachments, 'attachment'),
    counted(found.menuEntries, 'menu item'),
    ...Object.entries(found.others).map(([kind, count]) => `${count} ${kind}`),
  ];
  const terms = [
    counted(found.writers, 'author'),
    counted(found.categories, 'category', 'categories'),
    counted(found.tags, 'tag'),
    counted(found.terms, 'other term'),
    counted(found.comments, 'comment'),
  ];
  return `In the file: ${counted(found.items, 'item')} (${kinds.join(', ')}); ${terms.join(', ')}.`;
}
