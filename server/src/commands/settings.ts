import { readFileSync } from 'node:fs';
import { invalid, notFound } from '@coranto/contract/refusal';
import { changeEdition, changeMasthead, listAllEditions, type Newsroom, readMasthead } from '@coranto/newsroom';
import { z } from 'zod';
import { errand } from './errand.ts';

/** Tells the settings of the whole newspaper, or of one edition, as they are changed: in JSON. */
export const showSettingsErrand = errand({
  name: 'show-settings',
  args: z.object({ edition: z.string().nullable() }),
  run: async (newsroom, { edition }) => [JSON.stringify(await readSettingsOf(newsroom, edition), null, 2)],
});

/**
 * Changes settings of the whole newspaper, or of one edition: those that are given, all others stay. The newsroom's own rules decide what
 * may be said; an empty object changes nothing, but says that the settings of the newspaper are right today.
 */
export const changeSettingsErrand = errand({
  name: 'change-settings',
  args: z.object({ edition: z.string().nullable(), given: z.record(z.string(), z.unknown()) }),
  async run(newsroom, { edition: prefix, given }) {
    const settings = await readSettingsOf(newsroom, prefix);
    const strange = Object.keys(given).filter((name) => !Object.hasOwn(settings, name));
    if (strange.length > 0) throw invalid(`there are no settings called ${strange.join(', ')}`, 'settings');
    // The commands below parse what is merged here.
    if (prefix === null) await changeMasthead(newsroom, null, { settings: { ...settings, ...given } as never });
    else {
      const { id, name, timeZone } = await requireEdition(newsroom, prefix);
      await changeEdition(newsroom, null, { editionId: id, name, timeZone, settings: { ...settings, ...given } as never });
    }
    return [`Changed the settings of ${prefix === null ? 'the newspaper' : `the edition ${prefix}`}.`];
  },
});

async function readSettingsOf(newsroom: Newsroom, prefix: string | null): Promise<object> {
  if (prefix === null) return (await readMasthead(newsroom)).settings;
  return (await requireEdition(newsroom, prefix)).settings;
}

async function requireEdition(newsroom: Newsroom, prefix: string) {
  const edition = (await listAllEditions(newsroom)).find((each) => each.prefix === prefix);
  if (!edition) throw notFound(`edition ${prefix}`);
  return edition;
}

/** Reads a file of settings. @throws {Refusal} where it holds no object in JSON */
export function readSettingsFile(path: string): Record<string, unknown> {
  try {
    return z.record(z.string(), z.unknown()).parse(JSON.parse(readFileSync(path, 'utf8')));
  } catch (cause) {
    if (cause instanceof SyntaxError || cause instanceof z.ZodError) throw invalid(`${path} holds no object in JSON`);
    throw cause;
  }
}
