import { type Inline, isSafeAddress, type Mark } from '@coranto/contract/prose/prose';
import type { ComponentChildren } from 'preact';
import { toHref } from '../frame/addresses.ts';
import { foreignAttributes } from './foreign.ts';
import type { Setting } from './setting.ts';

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

/** Running text. Neighbouring runs that share a mark stand in one element, so a half-bold link stays one link. */
export function InlineText({ text, setting }: { text: readonly Inline[]; setting: Setting }) {
  return <>{nest(text, 0, setting)}</>;
}

function nest(runs: readonly Inline[], depth: number, setting: Setting): ComponentChildren {
  const only = runs[0];
  if (runs.length === 1 && only?.kind === 'text' && only.marks.length === 0) return only.text;
  const kind = nesting[depth];
  if (kind === undefined) return runs.map((run) => (run.kind === 'text' ? run.text : <br />));
  if (!runs.some((run) => markOf(run, kind))) return nest(runs, depth + 1, setting);
  return groupByMark(runs, kind).map(({ mark, group }) => {
    const inner = nest(group, depth + 1, setting);
    return mark ? wrap(mark, inner, setting) : inner;
  });
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

function wrap(mark: Mark, inner: ComponentChildren, setting: Setting): ComponentChildren {
  switch (mark.kind) {
    case 'link':
      // Prose is checked when it is saved; this holds for what a later mistake, or another program, writes into the records.
      return isSafeAddress(mark.address) ? <a href={toHref(mark.address)}>{inner}</a> : inner;
    case 'quotation':
      return (
        <q
          title={mark.speaker ? [mark.speaker.name, mark.speaker.role].filter(Boolean).join(', ') : undefined}
          {...foreignAttributes(mark.language, setting.language)}
        >
          {inner}
        </q>
      );
    case 'language':
      return <span {...foreignAttributes(mark.tag, setting.language)}>{inner}</span>;
    default: {
      const Element = elements[mark.kind];
      return <Element>{inner}</Element>;
    }
  }
}

const elements = {
  strong: 'strong',
  emphasis: 'em',
  underline: 'u',
  strike: 's',
  code: 'code',
  subscript: 'sub',
  superscript: 'sup',
} as const;
