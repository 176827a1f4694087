/** Builds what is stale: `node tools/build.ts`, or only the targets named. */
import { cardType } from './build/card-type.ts';
import { demoPictures } from './build/demo-pictures.ts';
import { engineSnapshot } from './build/engine-snapshot.ts';
import { reader } from './build/reader.ts';
import { server } from './build/server.ts';
import { studio } from './build/studio.ts';
import { freshen, type Target } from './build/target.ts';

const targets: readonly Target[] = [reader, server, studio, engineSnapshot, cardType, demoPictures];

async function buildStale(target: Target): Promise<boolean> {
  try {
    const tookMs = await freshen(target);
    if (tookMs !== null) console.error(`Built ${target.name} in ${(tookMs / 1000).toFixed(1)} s`);
    return true;
  } catch (error) {
    console.error(`Could not build ${target.name}. ${error instanceof Error ? error.message : error}`);
    return false;
  }
}

process.chdir(new URL('..', import.meta.url).pathname);
process.env.NODE_ENV = 'production';
const names = process.argv.slice(2);
const wanted = targets.filter((target) => names.length === 0 || names.includes(target.name));
const built = await Promise.all(wanted.map(buildStale));
process.exitCode = built.every(Boolean) ? 0 : 1;
