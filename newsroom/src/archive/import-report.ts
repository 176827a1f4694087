import type { ExportCounts } from './wordpress/survey-export.ts';

/** Something that did not come in, or not as it was; `examples` name the first few places. */
export type ReportedLoss = { what: string; why: string; times: number; examples: string[] };

/** What an import did, as data; `reportToLines` says it in words. */
export type ImportReport = {
  /** The archive's own name of itself. */
  source: string;
  /** What the file holds. */
  found: ExportCounts;
  /** What this run has written. */
  written: {
    editions: number;
    sections: number;
    topics: number;
    contributors: number;
    pictures: number;
    published: number;
    scheduled: number;
    drafts: number;
    revised: number;
    redirects: number;
  };
  /** Articles that stand already as the file has them. */
  unchanged: number;
  /** Articles that were changed at the source and touched here: nothing was done. */
  leftAlone: { title: string; sourceId: string }[];
  losses: ReportedLoss[];
};

const mostExamples = 5;

/** An empty report. */
export function beginReport(source: string, found: ExportCounts): ImportReport {
  const written = {
    editions: 0,
    sections: 0,
    topics: 0,
    contributors: 0,
    pictures: 0,
    published: 0,
    scheduled: 0,
    drafts: 0,
    revised: 0,
    redirects: 0,
  };
  return { source, found, written, unchanged: 0, leftAlone: [], losses: [] };
}

/** Notes something lost or changed on the way in. */
export function noteLoss(
  report: ImportReport,
  what: string,
  why: string,
  { times = 1, example }: { times?: number; example?: string } = {},
): void {
  const known = report.losses.find((loss) => loss.what === what && loss.why === why);
  const loss = known ?? { what, why, times: 0, examples: [] };
  if (!known) report.losses.push(loss);
  loss.times += times;
  if (example !== undefined && loss.examples.length < mostExamples && !loss.examples.includes(example)) loss.examples.push(example);
}

/** The report as lines for a terminal. */
export function reportToLines(report: ImportReport): string[] {
  const { found, written } = report;
  const others = Object.entries(found.others).map(([kind, count]) => `${count} ${kind}`);
  const kinds = [
    `${found.posts} posts`,
    `${found.pages} pages`,
    `${found.attachments} attachments`,
    `${found.menuEntries} menu items`,
    ...others,
  ];
  return [
    `Archive ${report.source}`,
    `In the file: ${found.items} items (${kinds.join(', ')}); ${found.writers} authors, ${found.categories} categories, ${found.tags} tags, ${found.terms} other terms, ${found.comments} comments.`,
    `Came in: ${written.published} published articles, ${written.scheduled} scheduled, ${written.drafts} drafts; ${written.revised} articles brought up to date.`,
    `With them: ${written.editions} editions, ${written.sections} sections, ${written.topics} topics, ${written.contributors} contributors, ${written.pictures} pictures, ${written.redirects} old addresses.`,
    `Already here, unchanged: ${report.unchanged} articles.`,
    ...report.leftAlone.map((each) => `Left alone, since it was changed here and at the source: ${each.title} (${each.sourceId})`),
    ...(report.losses.length > 0 ? ['Left out or changed:'] : []),
    ...[...report.losses].sort((one, other) => other.times - one.times).map(lossToLine),
  ];
}

function lossToLine(loss: ReportedLoss): string {
  const examples = loss.examples.length > 0 ? ` (${loss.examples.join('; ')}${loss.times > loss.examples.length ? '; …' : ''})` : '';
  return `  ${loss.times} × ${loss.what}: ${loss.why}${examples}`;
}
