import type { Frame } from '@coranto/newsroom/published';
import { wordsFor } from '../words/words.ts';
import { toHref } from './addresses.ts';
import type { LanguageChoice } from './language-choices.ts';

/** The languages of this page, each in its own name; one that is missing bears a dagger and a footnote says where it leads. */
export function LanguageSwitch({ frame, choices }: { frame: Frame; choices: readonly LanguageChoice[] }) {
  const words = wordsFor(frame.edition.language);
  const absent = choices.filter((choice) => choice.state === 'absent');
  const leadsToFront = absent.some((choice) => choice.address === `/${choice.edition.prefix}`);
  return (
    <nav class="languages" aria-label={words.languages}>
      <ul>
        {choices.map(({ edition, address, state }) => (
          <li key={edition.id}>
            <a
              href={toHref(address)}
              lang={edition.language}
              dir={edition.direction}
              hreflang={edition.language}
              data-edition={edition.prefix}
              aria-current={state === 'current' ? 'true' : undefined}
              aria-describedby={state === 'absent' ? 'absent-languages' : undefined}
            >
              {edition.ownName}
              {state === 'absent' && <span aria-hidden="true">†</span>}
            </a>
          </li>
        ))}
      </ul>
      {absent.length > 0 && (
        <p class="footnote" id="absent-languages">
          {leadsToFront ? words.absentToFront : words.absentToSection}
        </p>
      )}
    </nav>
  );
}
