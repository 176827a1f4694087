import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const folder = join(process.env.CORANTO_TEST_DATA ?? '', 'hostile-html');

/** Markup that tries to run script, from three collections that nobody in this project wrote. */
export function readVectors(): string[] {
  const read = (file: string) => readFileSync(join(folder, file), 'utf8');
  const dompurify = JSON.parse(read('dompurify/expect.json')) as { payload: string }[]; // as its README says
  const { payloads, vectors } = JSON.parse(read('html5sec/vectors.json')) as {
    payloads: Record<string, string>;
    vectors: { data: string }[];
  };
  const html5sec = vectors.map(({ data }) => data.replaceAll(/%(\w+)%/g, (whole, name: string) => payloads[name] ?? whole));
  const lines = globSync('payload-lists/*.txt', { cwd: folder })
    .filter((file) => !file.includes('LICENCE'))
    .flatMap((file) => read(file).split('\n'));
  return [...new Set([...dompurify.map((each) => each.payload), ...html5sec, ...lines])].filter((vector) => vector.trim() !== '');
}

/** Addresses that would run script, or lead a reader to another place than they seem to. */
export function hostileAddresses(vectors: readonly string[]): string[] {
  const named = vectors.flatMap((vector) =>
    [...vector.matchAll(/(?:href|src|action|formaction|xlink:href|data)\s*=\s*["']?([^"'>\s]+)/gi)].map((match) => match[1] ?? ''),
  );
  const bare = vectors.filter((vector) => /^\W*(?:j\s*a|v\s*b|data|&#)/i.test(vector) && !vector.includes('<'));
  return [...new Set([...named, ...bare, ...spellings])].filter((address) => address !== '' && address.length < 4000);
}

const spellings = [
  'javascript:alert(1)',
  'JaVaScRiPt:alert(1)',
  ' javascript:alert(1)',
  '\u0001javascript:alert(1)',
  'java\tscript:alert(1)',
  'java\nscript:alert(1)',
  'javascript\u00a0:alert(1)',
  'javascript://example.org/%0aalert(1)',
  'data:text/html,<script>alert(1)</script>',
  'vbscript:msgbox(1)',
  'view-source:javascript:alert(1)',
  'feed:javascript:alert(1)',
  'blob:https://example.org/x',
  'file:///etc/passwd',
  '//example.org/',
  '/\\example.org/',
  'https:\\\\example.org',
  '\\\\example.org',
];

const text = (words: string) => [{ kind: 'text', text: words, marks: [] }];
const cut = (words: string, length: number) => words.slice(0, length).toWellFormed() || 'x';

/** The kinds of blocks, each with the words wherever it can carry any. */
const blocks: ((id: string, words: string) => object)[] = [
  (id, words) => ({ kind: 'paragraph', id, text: text(words) }),
  (id, words) => ({ kind: 'heading', id, level: 2, text: text(words) }),
  (id, words) => ({ kind: 'paragraph', id, text: [{ kind: 'text', text: words, marks: [{ kind: 'code' }, { kind: 'strong' }] }] }),
  (id, words) => ({
    kind: 'list',
    id,
    ordered: false,
    start: 1,
    items: [{ id: `${id}-1`, blocks: [{ kind: 'paragraph', id: `${id}-2`, text: text(words) }] }],
  }),
  (id, words) => ({
    kind: 'quotation',
    id,
    speaker: speaker(words),
    language: null,
    source: null,
    blocks: [{ kind: 'paragraph', id: `${id}-1`, text: text(words) }],
  }),
  (id, words) => ({ kind: 'pull-quote', id, speaker: speaker(words), text: text(words) }),
  (id, words) => ({ kind: 'question', id, speaker: speaker(words), text: text(words) }),
  (id, words) => ({ kind: 'answer', id, speaker: speaker(words), blocks: [{ kind: 'paragraph', id: `${id}-1`, text: text(words) }] }),
  (id, words) => ({ kind: 'table', id, caption: cut(words, 2000), rows: [[{ header: true, columns: 1, rows: 1, text: text(words) }]] }),
  (id, words) => ({ kind: 'preformatted', id, text: words }),
  (id, words) => ({
    kind: 'embed',
    id,
    address: `https://example.org/?${encodeURIComponent(words.toWellFormed()).slice(0, 2000)}`,
    title: cut(words, 500),
  }),
  (id, words) => ({
    kind: 'paragraph',
    id,
    text: [{ kind: 'text', text: words, marks: [{ kind: 'quotation', speaker: speaker(words), language: null }] }],
  }),
];

function speaker(words: string): object {
  return { contributorId: null, name: cut(words, 200), role: cut(words, 300) };
}

/** An article body that carries each vector in a block, the kinds taking turns. */
export function toProse(vectors: readonly string[]): object {
  const made = vectors.map((vector, at) => blocks[at % blocks.length]?.(`v${at}`, vector));
  return { version: 1, blocks: made };
}
