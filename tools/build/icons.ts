import { createHash } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** Draws the newspaper's mark in the sizes that desks show; gives each its name and the file it became, with the hash of its bytes. */
export async function writeIcons(into: string): Promise<(readonly [string, string])[]> {
  const { drawIcons } = await import('../../site/src/icons/draw-icons.ts');
  return (await drawIcons()).map(({ file, content }) => {
    const hash = createHash('sha256').update(content).digest('hex').slice(0, 8).toUpperCase();
    const name = file.replace('.png', `-${hash}.png`);
    writeFileSync(join(into, name), content);
    return [file, name] as const;
  });
}
