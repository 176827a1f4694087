import type { Inline } from '@coranto/contract/prose/prose';
import { FootnoteMark, FootnoteNumber } from './Footnotes.tsx';
import { setText } from './set-text.tsx';
import type { Setting } from './setting.ts';

type Props = { text: readonly Inline[]; setting: Setting };

/** Running text. */
export function InlineText({ text, setting }: Props) {
  return (
    <>
      {setText(text, setting, (footnote) => (
        <FootnoteMark footnote={footnote} setting={setting} />
      ))}
    </>
  );
}

/** Running text in a frame that scrolls: whoever sets it puts the words of footnotes below it. */
export function FramedText({ text, setting }: Props) {
  return (
    <>
      {setText(text, setting, (footnote) => (
        <FootnoteNumber footnote={footnote} setting={setting} />
      ))}
    </>
  );
}
