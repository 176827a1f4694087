/** Builds what is stale: `node tools/build.ts`, or only the targets named. */
import { existsSync } from 'node:fs';
import { reader } from './build/reader.ts';
import { server } from './build/server.ts';
import { studio } from './build/studio.ts';
import { freshen, type Target } from './build/target.ts';

const targets: readonly Target[] = [reader, server, studio];

async function buildStale(names: readonly string[]): Promise<void> {
  for (const target of targets) {
    if (names.length > 0 && !names.includes(target.name)) continue;
    if (!existsSync('server/src/main.ts') && target.name === 'server') continue;
    if (!existsSync('studio/index.html') && target.name === 'studio') continue;
    const tookMs = await freshen(target);
    if (tookMs !== null) console.error(`Built ${target.name} in ${(tookMs / 1000).toFixed(1)} s`);
  }
}

process.chdir(new URL('..', import.meta.url).pathname);
process.env.NODE_ENV = 'production';
await buildStale(process.argv.slice(2));
