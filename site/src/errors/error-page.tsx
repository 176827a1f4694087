import { languageOf } from '@coranto/contract/languages';
import { renderToString } from 'preact-render-to-string';
import { preferredLanguages } from '../frame/choose-edition.ts';
import type { SiteSettings } from '../page.ts';
import { listWordLanguages, wordsFor } from '../words/words.ts';

/**
 * A page for when nothing else can be made: no record is read for it. In the reader's language where we have words in it.
 * A status of 404 says that there is no such page; any other, that something failed on our side.
 */
export function renderErrorPage(settings: SiteSettings, problem: { status: number; acceptLanguage: string }): string {
  const language = languageOf(preferredLanguages(problem.acceptLanguage).find(isSpoken) ?? 'en');
  const words = wordsFor(language.tag);
  const isMissing = problem.status === 404;
  return `<!doctype html>${renderToString(
    <html lang={language.tag} dir={language.direction} data-script={language.script}>
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="robots" content="noindex" />
        <title>{isMissing ? words.notFound : words.failed}</title>
        <link rel="stylesheet" href={settings.assets.addresses['reader.css']} />
      </head>
      <body class="page-notice">
        <main id="text">
          <div class="notice">
            <h1>{isMissing ? words.notFound : words.failed}</h1>
            <p>{isMissing ? words.notFoundText : words.failedText}</p>
            <p>
              <a href="/">{words.frontPage}</a>
            </p>
          </div>
        </main>
      </body>
    </html>,
  )}`;
}

function isSpoken(tag: string): boolean {
  return listWordLanguages().includes(tag);
}
