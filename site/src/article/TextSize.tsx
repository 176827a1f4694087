import { wordsFor } from '../words/words.ts';

/** Makes letters smaller or larger, in five steps; the choice is kept in the reader's browser. Hidden until the script is there. */
export function TextSize({ language }: { language: string }) {
  const words = wordsFor(language);
  return (
    <fieldset class="text-size" hidden data-needs="script">
      <legend class="visually-hidden">{words.textSize}</legend>
      <button type="button" data-text-size="-1" title={words.smallerText}>
        <span aria-hidden="true">{words.letter}−</span>
        <span class="visually-hidden">{words.smallerText}</span>
      </button>
      <button type="button" data-text-size="1" title={words.largerText}>
        <span aria-hidden="true">{words.letter}+</span>
        <span class="visually-hidden">{words.largerText}</span>
      </button>
    </fieldset>
  );
}
