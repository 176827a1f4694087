import { importFeeds, reportToLines } from '@coranto/newsroom';
import { z } from 'zod';
import { errand } from './errand.ts';

/** Reads feeds in. */
export const importFeedErrand = errand({
  name: 'import-feed',
  isLong: true,
  args: z.object({ files: z.array(z.string()).min(1), edition: z.string(), section: z.string().nullable() }),
  async run(newsroom, { files, edition, section }, report) {
    const imported = await importFeeds(newsroom, null, { files, edition, section, progress: report });
    await newsroom.database.vacuum();
    return reportToLines(imported);
  },
});
