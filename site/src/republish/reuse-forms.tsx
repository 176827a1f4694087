import { proseToReadableText } from '@coranto/contract/prose/plain-text';
import type { Frame, PublishedArticle } from '@coranto/newsroom/published';
import { renderToString } from 'preact-render-to-string';
import { openFeedSetting } from '../feed/FeedText.tsx';
import { articleToFeedMarkup } from '../feed/feed-prose.tsx';
import { toHref } from '../frame/addresses.ts';
import type { SiteSettings } from '../page.ts';
import { fill, wordsFor } from '../words/words.ts';
import { escapeMarkdown, pictureToMarkdown, proseToMarkdown } from './article-to-markdown.ts';

/** An article in the forms in which others take it over, each with its authors, the credit and the hyperlink that the terms ask for. */
export type ReuseForms = { html: string; markdown: string; text: string };

/** Makes the forms of an article that others may publish (`reusableArticle`). */
export function articleToReuseForms(article: PublishedArticle, frame: Frame, settings: SiteSettings): ReuseForms {
  const { language, direction, name } = frame.edition;
  const words = wordsFor(language);
  const setting = openFeedSetting(article, frame, settings);
  const address = settings.origin + toHref(article.address);
  const credit = fill(language, words.republish.credit, { paper: name });
  const authors = tellAuthors(article, language);
  const licence = frame.edition.settings.reuse.licenceAddress;
  const head = (
    <>
      <h1>{article.headline}</h1>
      {article.standfirst && (
        <p>
          <em>{article.standfirst}</em>
        </p>
      )}
      {authors && <p>{authors}</p>}
    </>
  );
  const foot = (
    <p>
      <a href={address}>{credit}</a>
      {licence && ' · '}
      {licence && (
        <a href={licence} rel="license">
          {words.licence}
        </a>
      )}
    </p>
  );
  const body = articleToFeedMarkup(article, frame, settings);
  const html = `<article lang="${language}" dir="${direction}">\n${renderToString(head)}\n${body}\n${renderToString(foot)}\n</article>\n`;
  const markdown = [
    `# ${escapeMarkdown(article.headline)}`,
    article.standfirst && `*${escapeMarkdown(article.standfirst)}*`,
    authors && escapeMarkdown(authors),
    article.leadPicture && pictureToMarkdown(article.leadPicture, setting),
    proseToMarkdown(article.prose, setting),
    `[${escapeMarkdown(credit)}](<${address}>)${licence ? ` · [${words.licence}](<${licence}>)` : ''}`,
  ];
  const text = [article.headline, article.standfirst, authors, proseToReadableText(article.prose), `${credit}: ${address}`, licence];
  return { html, markdown: joined(markdown), text: joined(text) };
}

function joined(parts: readonly (string | null)[]): string {
  return `${parts.filter(Boolean).join('\n\n')}\n`;
}

/** "By Lena Marsh. Translation: Sona Hakim." Whoever is interviewed has not made the article. */
function tellAuthors({ bylines }: PublishedArticle, language: string): string {
  const words = wordsFor(language);
  const names = new Intl.ListFormat(language, { type: 'conjunction' });
  const roles = [...new Set(bylines.map((byline) => byline.role))].filter((role) => role !== 'interviewee');
  return roles
    .map((role) => {
      const people = bylines.filter((byline) => byline.role === role).map((byline) => byline.contributor.name);
      const work = fill(language, words.roles[role], { count: people.length });
      return fill(language, words.credited, { work, people: names.format(people) });
    })
    .join(' · ');
}
