import type { Frame } from '@coranto/newsroom/published';
import { wordsFor } from '../words/words.ts';
import { toHref } from './addresses.ts';
import { keptInside } from './kept-inside.ts';
import { LanguageSwitch } from './LanguageSwitch.tsx';
import type { LanguageChoice } from './language-choices.ts';
import { menuOf } from './navigation.ts';

type Props = { frame: Frame; choices: readonly LanguageChoice[]; currentSectionId: string | null; isFront: boolean };

/** What stands over every page: languages, the newspaper's name, its sections, search and colours. */
export function Masthead({ frame, choices, currentSectionId, isFront }: Props) {
  const { edition } = frame;
  const words = wordsFor(edition.language);
  const home = `/${edition.prefix}`;
  return (
    <header class="masthead">
      <div class="strip">
        <LanguageSwitch frame={frame} choices={choices} />
        <div class="strip-tools" dangerouslySetInnerHTML={keptInside(frame, 'tools', () => <Tools frame={frame} />)} />
      </div>
      <div class="nameplate">
        {isFront ? (
          <h1>{edition.name}</h1>
        ) : (
          <p class="paper-name">
            <a href={home}>{edition.name}</a>
          </p>
        )}
        {edition.settings.tagline && <p class="tagline">{edition.settings.tagline}</p>}
      </div>
      <nav
        class="sections"
        aria-label={words.sections}
        dangerouslySetInnerHTML={keptInside(frame, `sections ${currentSectionId}`, () => (
          <SectionList frame={frame} currentSectionId={currentSectionId} />
        ))}
      />
    </header>
  );
}

function Tools({ frame: { edition } }: { frame: Frame }) {
  return (
    <>
      <ThemeChoice language={edition.language} />
      <a class="search-link" href={`/${edition.prefix}/search`} data-search-open>
        {wordsFor(edition.language).search}
      </a>
    </>
  );
}

function SectionList({ frame, currentSectionId }: Pick<Props, 'frame' | 'currentSectionId'>) {
  return (
    <ul>
      {menuOf(frame).map(({ address, words, sectionId }) => (
        <li key={address}>
          <a href={toHref(address)} aria-current={sectionId !== null && sectionId === currentSectionId ? 'true' : undefined}>
            {words}
          </a>
        </li>
      ))}
    </ul>
  );
}

/** Day, night, or as the device is set. Hidden until the script that makes it work is there: without, the device decides. */
function ThemeChoice({ language }: { language: string }) {
  const words = wordsFor(language);
  const names = { day: words.themeDay, night: words.themeNight, system: words.themeSystem };
  return (
    <fieldset class="themes" hidden>
      <legend class="visually-hidden">{words.theme}</legend>
      {(['day', 'night', 'system'] as const).map((theme) => (
        <button key={theme} type="button" data-theme-choice={theme} aria-pressed="false" title={names[theme]}>
          <span class={`disc disc-${theme}`} aria-hidden="true" />
          <span class="visually-hidden">{names[theme]}</span>
        </button>
      ))}
    </fieldset>
  );
}
