import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { isRobot } from './robots.ts';

/** Lists of others; where they come from stands in their README. */
const folder = join(process.env.CORANTO_TEST_DATA ?? '', 'crawlers-and-links');
const read = (file: string) => readFileSync(join(folder, file), 'utf8');

/** The entries of a list in YAML of one kind: names of groups, and under each a dash for every agent, perhaps in quotation marks. */
function agentsOfYaml(file: string): string[] {
  return [...read(file).matchAll(/^\s+- (.+)$/gm)].map(([, entry = '']) => {
    if (entry.startsWith('"')) return JSON.parse(entry) as string; // quoted in YAML as in JSON
    return entry.startsWith("'") ? entry.slice(1, -1).replaceAll("''", "'") : entry;
  });
}

/** A visitor's name that a pattern of the COUNTER list means: its own words, one for each choice. */
function nameMeant(pattern: string): string {
  return pattern
    .replace(/^\^|\$$/g, '')
    .replaceAll(/\[\\\+\\s\]|\[\\s\\\+\]|\(\\s\|\\\+\)|\[\+\\s\]|\\s/g, ' ')
    .replaceAll(/\\d\+?|\[0-9\]\+?/g, '1')
    .replaceAll('[^a]', 'x')
    .replaceAll(/\.\?|\.\*|\?/g, '')
    .replaceAll(/\\(.)/g, '$1')
    .replaceAll(/[()[\]]/g, '')
    .replace(/\|.*/, '');
}

const shareOf = (agents: string[], isMeant: (agent: string) => boolean) => agents.filter(isMeant).length / agents.length;

describe('a visitor’s name', () => {
  it.each([
    [
      'crawler-user-agents',
      () =>
        (JSON.parse(read('crawler-user-agents/crawler-user-agents.json')) as { instances: string[] }[]).flatMap((each) => each.instances),
      1000,
    ],
    ['isbot', () => agentsOfYaml('isbot/fixtures/crawlers.yml'), 500],
    [
      'COUNTER',
      () =>
        (JSON.parse(read('counter-robots/COUNTER_Robots_list.json')) as { pattern: string }[])
          .map(({ pattern }) => nameMeant(pattern))
          .filter(Boolean),
      300,
    ],
  ])('tells at least 99 of 100 robots of the list of %s', (_, list, atLeast) => {
    const agents = list();
    expect(agents.length).toBeGreaterThan(atLeast);
    expect(shareOf(agents, isRobot)).toBeGreaterThanOrEqual(0.99);
  });

  it('loses not one browser in a thousand', () => {
    const agents = agentsOfYaml('isbot/fixtures/browsers.yml');
    expect(agents.length).toBeGreaterThan(500);
    expect(shareOf(agents, isRobot)).toBeLessThanOrEqual(0.001);
  });

  it('of any length is looked at in little time', () => {
    const began = performance.now();
    for (const part of ['Mozilla/5.0 (', 'Mozilla/5.0 ', '+', 'a/1 ', '((((']) isRobot(part.repeat(50_000 / part.length));
    expect(performance.now() - began).toBeLessThan(250);
  });
});
