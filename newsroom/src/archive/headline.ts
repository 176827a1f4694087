import { longestHeadline } from '@coranto/contract/article';
import { proseToText } from '@coranto/contract/prose/plain-text';
import type { Prose } from '@coranto/contract/prose/prose';
import { type ImportReport, noteLoss } from './import-report.ts';

/**
 * The headline of what comes in: its title, or the first words of its text where it has none, since an address and a list need a name.
 *
 * @param of.spare what it is called where there are no words either
 * @param of.name how the report speaks of it
 */
export function headlineOf(of: { title: string; prose: Prose; spare: string; name: string }, report: ImportReport): string {
  const { title, name } = of;
  if (title.length > longestHeadline)
    noteLoss(report, 'end of a title', `it has more than ${longestHeadline} characters`, { example: name });
  if (title !== '') return title.slice(0, longestHeadline).toWellFormed();
  const words = proseToText(of.prose).split(/\s+/).filter(Boolean);
  noteLoss(report, 'title', 'there was none; the first words of the text stand for it', { example: name });
  return words.length > 8
    ? `${words.slice(0, 8).join(' ').slice(0, 200).toWellFormed()}…`
    : words.join(' ').slice(0, 200).toWellFormed() || of.spare || '…';
}
