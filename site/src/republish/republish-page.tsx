import { type ArticleAtAddress, findArticleAt, type Published } from '@coranto/newsroom/published';
import { addressOfRepublishing, toHref } from '../frame/addresses.ts';
import { choicesWhere } from '../frame/language-choices.ts';
import { renderDocument } from '../frame/render-document.tsx';
import { htmlPage, type Page, type SiteSettings } from '../page.ts';
import { tellYears } from '../words/dates.ts';
import { fill, type Words, wordsFor } from '../words/words.ts';
import { type ReusableArticle, reusableArticle } from './reusable-article.ts';
import { articleToReuseForms, type ReuseForms } from './reuse-forms.tsx';

const ending = addressOfRepublishing('');

/**
 * What others need to publish an article: the terms, and the article in three forms with credit and hyperlink built in. `null` where
 * there is no such article, or where the edition has no terms of reuse.
 */
export async function republishPage(published: Published, settings: SiteSettings, path: string): Promise<Page | null> {
  if (!path.endsWith(ending)) return null;
  const found = await findArticleAt(published, path.slice(0, -ending.length));
  if (found?.state !== 'live' || found.frame.edition.settings.reuse.terms === '') return null;
  const keys = [`edition-${found.frame.edition.prefix}`, `article-${found.article.articleId}`];
  return htmlPage(render(settings, found), keys);
}

function render(settings: SiteSettings, { frame, article: whole }: ArticleAtAddress & { state: 'live' }): string {
  const { language, timeZone, name } = frame.edition;
  const words = wordsFor(language);
  const reusable = reusableArticle(whole);
  const known = new Map(whole.alternates.map((alternate) => [alternate.editionId, addressOfRepublishing(alternate.address)]));
  known.set(frame.edition.id, addressOfRepublishing(whole.address));
  return renderDocument({
    settings,
    frame,
    choices: choicesWhere(frame, known, whole.section?.counterpart ?? null),
    kind: 'republish',
    years: tellYears(whole.firstPublishedAt, whole.lastUpdatedAt, { language, timeZone }),
    head: {
      title: `${words.republish.title}: ${whole.headline} · ${name}`,
      description: '',
      canonical: settings.origin + toHref(whole.address),
      alternates: [],
      isForMachines: false,
      kind: 'website',
      picture: null,
    },
    main: (
      <>
        <header class="list-head">
          <h1>{words.republish.title}</h1>
          <p class="section-description">
            <a href={toHref(whole.address)}>{whole.headline}</a>
          </p>
        </header>
        <div class="republish">
          <p>{frame.edition.settings.reuse.terms}</p>
          <p>{words.republish.rules}</p>
          <LeftOut reusable={reusable} language={language} />
          <Forms forms={articleToReuseForms(reusable.article, frame, settings)} words={words} />
        </div>
      </>
    ),
  });
}

function LeftOut({ reusable: { leftOut }, language }: { reusable: ReusableArticle; language: string }) {
  return leftOut === 0 ? null : <p>{fill(language, wordsFor(language).republish.leftOut, { count: leftOut })}</p>;
}

function Forms({ forms, words }: { forms: ReuseForms; words: Words }) {
  const names = { html: words.republish.html, markdown: words.republish.markdown, text: words.republish.text };
  return (['html', 'markdown', 'text'] as const).map((form) => (
    <section key={form}>
      <h2 id={`form-${form}`}>{names[form]}</h2>
      <textarea readOnly rows={10} aria-labelledby={`form-${form}`} dir={form === 'html' ? 'ltr' : 'auto'} spellcheck={false}>
        {forms[form]}
      </textarea>
      <p hidden data-needs="script">
        <button type="button" data-copy-field data-copied={words.republish.copied} data-not-copied={words.linkNotCopied}>
          {words.republish.copy}
        </button>
      </p>
    </section>
  ));
}
