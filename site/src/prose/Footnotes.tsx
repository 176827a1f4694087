import { type Footnote, footnotesOf, type Prose } from '@coranto/contract/prose/prose';
import { tellNumber } from '../words/formatting.ts';
import { fill } from '../words/words.ts';
import { setText } from './set-text.tsx';
import type { Setting } from './setting.ts';

type Props = { footnote: Footnote; setting: Setting };

/**
 * A footnote where it belongs. Its words are set twice: here, to stand beside the line where there is a margin, and at the foot, to which the number
 * leads where there is none. Styles show one of them, to eyes and to screen readers alike.
 */
export function FootnoteMark({ footnote, setting }: Props) {
  return (
    <>
      <FootnoteNumber footnote={footnote} setting={setting} />
      <Sidenote footnote={footnote} setting={setting} />
    </>
  );
}

/** The number alone, for places without a margin. A footnote that is not counted is not shown. */
export function FootnoteNumber({ footnote: { id }, setting: { language, words, footnotes } }: Props) {
  const number = footnotes.get(id);
  if (number === undefined) return null;
  const told = tellNumber(number, language);
  return (
    <sup class="note-mark" id={`${id}-mark`}>
      <a href={`#${id}`} role="doc-noteref" aria-label={fill(language, words.footnote, { number })}>
        {told}
      </a>
      <span aria-hidden="true">{told}</span>
    </sup>
  );
}

/** The words of a footnote for the margin. */
export function Sidenote({ footnote, setting }: Props) {
  const number = setting.footnotes.get(footnote.id);
  if (number === undefined) return null;
  return (
    <small class="sidenote" role="note" aria-label={fill(setting.language, setting.words.footnote, { number })}>
      <sup aria-hidden="true">{tellNumber(number, setting.language)}</sup> {setWords(footnote, setting)}
    </small>
  );
}

/** All footnotes of a body, each leading back to its place. @source W3C DPUB-ARIA 1.1 (`doc-endnotes`, `doc-backlink`) */
export function Footnotes({ prose, setting }: { prose: Prose; setting: Setting }) {
  const { words } = setting;
  const footnotes = footnotesOf(prose.blocks);
  if (footnotes.length === 0) return null;
  return (
    <section class="footnotes" role="doc-endnotes" aria-label={words.footnotes}>
      <h2>{words.footnotes}</h2>
      <ol>
        {footnotes.map((footnote) => (
          <li key={footnote.id} id={footnote.id}>
            {setWords(footnote, setting)}{' '}
            <a href={`#${footnote.id}-mark`} role="doc-backlink" aria-label={words.backToText}>
              ↑
            </a>
          </li>
        ))}
      </ol>
    </section>
  );
}

/** A footnote has no footnotes. */
const setWords = ({ text }: Footnote, setting: Setting) => setText(text, setting, () => null);
