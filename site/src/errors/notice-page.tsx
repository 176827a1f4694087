import type { ArticleAtAddress, Frame } from '@coranto/newsroom/published';
import type { ComponentChildren } from 'preact';
import { choicesEverywhere } from '../frame/language-choices.ts';
import { renderDocument } from '../frame/render-document.tsx';
import { SearchForm } from '../frame/SearchForm.tsx';
import { htmlPage, type Page, type SiteSettings } from '../page.ts';
import { tellInstant, tellYears } from '../words/dates.ts';
import { wordsFor } from '../words/words.ts';

/** Tells, in the edition's language, that there is no such page. The press keeps it in the small part for strays. */
export function notFoundPage(settings: SiteSettings, frame: Frame): Page {
  const words = wordsFor(frame.edition.language);
  const body = notice(settings, frame, {
    title: words.notFound,
    years: null,
    text: (
      <>
        <p>{words.notFoundText}</p>
        <SearchForm frame={frame} id="search-here" />
      </>
    ),
  });
  return htmlPage(body, [`edition-${frame.edition.prefix}`], { status: 404 });
}

/** Tells that an article was taken back, and why. */
export function withdrawnPage(settings: SiteSettings, withdrawn: ArticleAtAddress & { state: 'withdrawn' }): Page {
  const { frame, note, withdrawnAt, firstPublishedAt } = withdrawn;
  const { language, timeZone, prefix } = frame.edition;
  const words = wordsFor(language);
  const body = notice(settings, frame, {
    title: words.withdrawn,
    years: tellYears(firstPublishedAt, withdrawnAt, { language, timeZone }),
    text: (
      <>
        <p>{words.withdrawnText}</p>
        <blockquote class="withdrawal-note">{note}</blockquote>
        <p class="dates">
          <time datetime={withdrawnAt.toISOString()}>{tellInstant(withdrawnAt, { language, timeZone })}</time>
        </p>
      </>
    ),
  });
  return htmlPage(body, [`edition-${prefix}`], { status: 410 });
}

type Notice = { title: string; years: string | null; text: ComponentChildren };

function notice(settings: SiteSettings, frame: Frame, { title, years, text }: Notice): string {
  const { prefix, name } = frame.edition;
  return renderDocument({
    settings,
    frame,
    choices: choicesEverywhere(frame, (each) => `/${each.prefix}`),
    kind: 'notice',
    years,
    head: {
      title: `${title} · ${name}`,
      description: '',
      canonical: `${settings.origin}/${prefix}`,
      alternates: [],
      isForMachines: false,
      kind: 'website',
      picture: null,
    },
    main: (
      <div class="notice">
        <h1>{title}</h1>
        {text}
        <p>
          <a href={`/${prefix}`}>{wordsFor(frame.edition.language).frontPage}</a>
        </p>
      </div>
    ),
  });
}
