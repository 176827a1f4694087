import { randomUUID } from 'node:crypto';
import { mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/** Card images that were drawn already; losing them costs no more than drawing them again. */
export type CardFolder = {
  read(articleId: string, mark: string): Promise<Uint8Array | null>;
  /** Keeps an image in the place of the one that the article had before. */
  keep(articleId: string, mark: string, image: Uint8Array): Promise<void>;
};

/** As many as are asked for within some days; a hundred kilobytes each. */
const usualMost = 4000;

/** Opens a folder of drawn card images. It holds at most so many: those that were drawn longest ago give way. */
export async function openCardFolder(folder: string, most: number = usualMost): Promise<CardFolder> {
  await mkdir(folder, { recursive: true });
  const marks = new Map<string, string>();
  for (const name of await readdir(folder)) {
    const [articleId, mark, ending] = name.split('.');
    if (articleId && mark && ending === 'jpg' && !marks.has(articleId)) marks.set(articleId, mark);
    // Half an image, or a second one of an article: the program ended between two steps.
    else await rm(join(folder, name), { force: true });
  }
  const pathOf = (articleId: string, mark: string) => join(folder, `${articleId}.${mark}.jpg`);
  const drop = async (articleId: string) => {
    const mark = marks.get(articleId);
    marks.delete(articleId);
    if (mark !== undefined) await rm(pathOf(articleId, mark), { force: true });
  };
  return {
    async read(articleId, mark) {
      if (marks.get(articleId) !== mark) return null;
      try {
        return await readFile(pathOf(articleId, mark));
      } catch (error) {
        if (!(error instanceof Error && 'code' in error && error.code === 'ENOENT')) throw error;
        marks.delete(articleId);
        return null;
      }
    },
    async keep(articleId, mark, image) {
      if (marks.get(articleId) !== mark) await drop(articleId);
      const passing = join(folder, `${randomUUID()}.passing`);
      await writeFile(passing, image);
      await rename(passing, pathOf(articleId, mark));
      marks.set(articleId, mark);
      const [oldest] = marks.keys();
      if (marks.size > most && oldest !== undefined) await drop(oldest);
    },
  };
}
