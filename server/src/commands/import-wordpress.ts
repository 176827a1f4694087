import { importWordPress, reportToLines } from '@coranto/newsroom';
import { z } from 'zod';
import { errand } from './errand.ts';

/** Reads a WordPress export in. */
export const importWordPressErrand = errand({
  name: 'import-wordpress',
  isLong: true,
  args: z.object({ file: z.string(), uploadsFolder: z.string().nullable(), edition: z.string().nullable() }),
  async run(newsroom, { file, uploadsFolder, edition }, report) {
    const imported = await importWordPress(newsroom, null, { file, uploadsFolder, edition, progress: report });
    await newsroom.database.vacuum();
    return reportToLines(imported);
  },
});
