/** Something that did not come in, or not as it was; `examples` name the first few places. */
export type ReportedLoss = { what: string; why: string; times: number; examples: string[] };

/** What an import did, as data; `reportToLines` says it in words. */
export type ImportReport = {
  /** The archive's own name of itself. */
  source: string;
  /** What the file holds, counted as its system counts it. */
  found: object;
  /** The same as a sentence. */
  foundInWords: string;
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
export function beginReport(source: string, found: object, foundInWords: string): ImportReport {
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
  return { source, found, foundInWords, written, unchanged: 0, leftAlone: [], losses: [] };
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
  const { written } = report;
  const names = [
    counted(written.editions, 'edition'),
    counted(written.sections, 'section'),
    counted(written.topics, 'topic'),
    counted(written.contributors, 'contributor'),
  ];
  return [
    `Archive ${report.source}`,
    report.foundInWords,
    `Came in: ${counted(written.published, 'published article')}, ${written.scheduled} scheduled, ${counted(written.drafts, 'draft')}; ${counted(written.revised, 'article')} brought up to date.`,
    `With them: ${names.join(', ')}, ${counted(written.pictures, 'picture')}, ${counted(written.redirects, 'old address', 'old addresses')}.`,
    `Already here, unchanged: ${counted(report.unchanged, 'article')}.`,
    ...report.leftAlone.map((each) => `Left alone, since it was changed here and at the source: ${each.title} (${each.sourceId})`),
    ...(report.losses.length > 0 ? ['Left out or changed:'] : []),
    ...gathered(report.losses).map(lossToLine),
  ];
}

/** A number with what it counts: `1 post`, `2 posts`. */
export function counted(count: number, one: string, many = `${one}s`): string {
  return `${count} ${count === 1 ? one : many}`;
}

/** One line for each reason, the most frequent first. */
function gathered(losses: ReportedLoss[]): ReportedLoss[] {
  const lines = [...Map.groupBy(losses, (loss) => loss.why)].map(([why, same]) => {
    const ordered = same.toSorted((one, other) => other.times - one.times);
    const what =
      ordered
        .slice(0, mostExamples)
        .map((loss) => loss.what)
        .join(', ') + (ordered.length > mostExamples ? ', …' : '');
    const examples = [...new Set(ordered.flatMap((loss) => loss.examples))].slice(0, mostExamples);
    return { what, why, times: ordered.reduce((sum, loss) => sum + loss.times, 0), examples };
  });
  return lines.sort((one, other) => other.times - one.times);
}

function lossToLine(loss: ReportedLoss): string {
  const examples = loss.examples.length > 0 ? ` (${loss.examples.join('; ')}${loss.times > loss.examples.length ? '; …' : ''})` : '';
  return `  ${loss.times} × ${loss.what}: ${loss.why}${examples}`;
}
