import { type Inline, isSafeAddress, type Mark } from '@coranto/contract/prose/prose';
import type { ComponentChildren } from 'preact';
import { toHref } from '../frame/addresses.ts';
import { foreignAttributes } from './foreign.ts';
import { nestMarks, plainElements, type Refer } from './nest-marks.tsx';
import type { Setting } from './setting.ts';

/** Makes markup of running text; `refer` says what stands for a footnote in it. */
export function setText(text: readonly Inline[], setting: Setting, refer: Refer): ComponentChildren {
  return nestMarks(text, (mark, inner) => wrap(mark, inner, setting), refer);
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
      const Element = plainElements[mark.kind];
      return <Element>{inner}</Element>;
    }
  }
}
