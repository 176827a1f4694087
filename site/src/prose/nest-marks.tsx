import type { Footnote, Inline, Mark } from '@coranto/contract/prose/prose';
import type { ComponentChildren } from 'preact';

/** Outermost first: a link holds a quotation, a quotation holds emphasis. */
const nesting: readonly Mark['kind'][] = [
  'link',
  'quotation',
  'language',
  'strong',
  'emphasis',
  'underline',
  'strike',
  'code',
  'subscript',
  'superscript',
];

/** Puts an element around words that share a mark. */
export type Wrap = (mark: Mark, inner: ComponentChildren) => ComponentChildren;

/** What is put into the running text for a footnote. */
export type Refer = (footnote: Footnote) => ComponentChildren;

/** Makes markup of runs with their marks. Neighbouring runs that share a mark stand in one element, so a half-bold link stays one link. */
export function nestMarks(runs: readonly Inline[], wrap: Wrap, refer: Refer): ComponentChildren {
  return nest(runs, 0, { wrap, refer });
}

type Setting = { wrap: Wrap; refer: Refer };

function nest(runs: readonly Inline[], depth: number, setting: Setting): ComponentChildren {
  const only = runs[0];
  if (runs.length === 1 && only?.kind === 'text' && only.marks.length === 0) return only.text;
  const kind = nesting[depth];
  if (kind === undefined) return runs.map((run) => bare(run, setting.refer));
  if (!runs.some((run) => markOf(run, kind))) return nest(runs, depth + 1, setting);
  return groupByMark(runs, kind).map(({ mark, group }) => {
    const inner = nest(group, depth + 1, setting);
    return mark ? setting.wrap(mark, inner) : inner;
  });
}

function bare(run: Inline, refer: Refer): ComponentChildren {
  if (run.kind === 'text') return run.text;
  return run.kind === 'break' ? <br /> : refer(run);
}

type Group = { mark: Mark | null; group: Inline[] };

function groupByMark(runs: readonly Inline[], kind: Mark['kind']): Group[] {
  const groups: Group[] = [];
  let sameAs = '';
  for (const run of runs) {
    const mark = markOf(run, kind);
    const signature = mark ? JSON.stringify(mark) : '';
    const last = groups.at(-1);
    if (last && signature === sameAs) last.group.push(run);
    else groups.push({ mark, group: [run] });
    sameAs = signature;
  }
  return groups;
}

function markOf(run: Inline, kind: Mark['kind']): Mark | null {
  return run.kind === 'text' ? (run.marks.find((mark) => mark.kind === kind) ?? null) : null;
}

/** Elements of the marks that mean the same everywhere. */
export const plainElements = {
  strong: 'strong',
  emphasis: 'em',
  underline: 'u',
  strike: 's',
  code: 'code',
  subscript: 'sub',
  superscript: 'sup',
} as const;
