import { plural } from './counted.ts';

const many = (count: number, one: string, other: string) => `${count} ${plural.select(count) === 'one' ? one : other}`;

/** Checks before publishing. */
export const checks = {
  checks: {
    title: 'Checks',
    looking: 'Looking…',
    obstacle: 'Stops',
    advice: 'Advice',
    counts: (obstacles: number, advice: number) =>
      obstacles + advice === 0
        ? 'Nothing to mend.'
        : `${many(obstacles, 'thing stops', 'things stop')} publishing, ${many(advice, 'piece', 'pieces')} of advice`,
    stops: 'In this newsroom, advice is mended or answered before anything goes out.',
    mend: 'Mend',
    overrule: 'Overrule…',
    why: 'Why it does not hold here (colleagues see it)',
    overruleSo: 'Overrule',
    overruledCount: (count: number) => `Overruled: ${count}`,
    heed: 'Take back',
    settings: 'Checks before publishing',
    adviceStops: 'Advice stops publishing until it is mended or answered with a reason',
    settingsHint:
      'What lacks a headline, a credit or alt text never goes out. Advice is shown before publishing, and stops it only if you decide so.',
  },
  advice: {
    'unbalanced-marks': 'A quotation mark has no partner: where the words end cannot be told.',
    'marks-of-another-language': (found: string, wanted: string) => `Quotation marks ${found}; this language has ${wanted}.`,
    'straight-marks': (found: string, wanted: string) => `Straight quotation marks ${found}; this language has ${wanted}.`,
    'quotation-without-speaker': 'A quotation does not say whose words it is.',
    'speech-without-name': 'Words in quotation marks, and nobody is named in this paragraph or beside it.',
    'two-speakers': (found: string) => `Two people speak in one paragraph: ${found}.`,
    'headline-long': (found: string, limit: string) => `The headline has ${found} characters; cards hold about ${limit}.`,
    'no-standfirst': 'There is no standfirst.',
    'no-lead-picture': 'There is no lead picture.',
    'double-space': 'More than one space in a row.',
    'space-before-mark': 'A space before a mark.',
    'repeated-word': (found: string) => `“${found}” stands twice in a row.`,
    'heading-skips': (found: string, wanted: string) => `A heading of level ${found} where level ${wanted} would follow.`,
    'link-says-nothing': (found: string) => `The words of a link, “${found}”, do not say where it leads.`,
    'link-dead': 'A link is dead:',
    'house-spelling': (found: string, wanted: string) => `“${found}”: the house writes “${wanted}”.`,
    'near-house-name': (found: string, wanted: string) => `“${found}”: is “${wanted}” meant?`,
  },
  findings: {
    gone: 'there is no such page.',
    failing: 'the site answers with an error.',
    'no-answer': 'the site does not answer.',
    'no-such-host': 'there is no such site.',
    'not-public': 'readers cannot reach this address.',
  },
};
