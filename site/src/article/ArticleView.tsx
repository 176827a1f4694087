import type { StoryKind } from '@coranto/contract/article';
import { numberFootnotes } from '@coranto/contract/prose/prose';
import type { Frame, PublishedArticle } from '@coranto/newsroom/published';
import { addressOfRepublishing, addressOfTopic, toHref } from '../frame/addresses.ts';
import { Figure } from '../prose/Figure.tsx';
import { ProseView } from '../prose/ProseView.tsx';
import type { Setting } from '../prose/setting.ts';
import { tellInstant } from '../words/dates.ts';
import { fill, wordsFor } from '../words/words.ts';
import { Authors, Bylines, Interviewees } from './Bylines.tsx';
import { Dates } from './Dates.tsx';
import type { Portraits } from './portraits.ts';
import { Sharing } from './Sharing.tsx';
import { TextSize } from './TextSize.tsx';
import { Views } from './Views.tsx';
import { countWords } from './word-count.ts';

type Props = { article: PublishedArticle; frame: Frame; canonical: string };
type ArticleProps = Props & { portraits: Portraits };

/** One article whole: the part of its page that further stories, loaded below it, have as well. */
export function ArticleView({ article, frame, canonical, portraits }: ArticleProps) {
  const { language } = frame.edition;
  const { pictures, speakers, prose } = article;
  const setting: Setting = {
    language,
    words: wordsFor(language),
    pictures,
    speakers,
    footnotes: numberFootnotes(prose),
    galleries: article.kind === 'picture-story' ? 'rows' : 'pairs',
  };
  const { reuse } = frame.edition.settings;
  const source = fill(language, setting.words.republish.source, { paper: frame.edition.name, address: canonical });
  return (
    <article
      class={`article kind-${article.kind}`}
      data-article={article.articleId}
      data-address={canonical}
      data-source={reuse.terms && reuse.addressOnCopy !== false ? source : undefined}
    >
      <header class="article-head">
        <Kicker article={article} language={language} />
        <h1>{article.headline}</h1>
        <Authors article={article} frame={frame} portraits={portraits} />
        {article.standfirst && <p class="standfirst">{article.standfirst}</p>}
      </header>
      {article.leadPicture && (
        <div class="lead-picture">
          <Figure use={article.leadPicture} setting={setting} width="lead" isFirst />
        </div>
      )}
      <div class="margin">
        <Interviewees article={article} frame={frame} portraits={portraits} />
        <Bylines article={article} frame={frame} />
        <Dates article={article} frame={frame} />
        <p class="reading-time">{fill(language, setting.words.minutesToRead, { minutes: minutesToRead(article) })}</p>
        <TextSize language={language} />
      </div>
      <div class="prose">
        <ProseView prose={prose} setting={setting} />
      </div>
      <ArticleFoot article={article} frame={frame} canonical={canonical} />
    </article>
  );
}

/** Opinions and interviews have sections of their own, and show what they are by whose name and face they bear. */
const toldByLabel = new Set<StoryKind>(['analysis', 'picture-story']);

/** The section, and the editors' own label or else the kind, where nothing else says it. */
function Kicker({ article, language }: { article: PublishedArticle; language: string }) {
  const { section, kind } = article;
  const label = article.kicker ?? (toldByLabel.has(kind) ? wordsFor(language).kinds[kind] : null);
  const kicker = label === section?.name ? null : label;
  if (!section && !kicker) return null;
  return (
    <p class="kicker">
      {section && <a href={toHref(section.address)}>{section.name}</a>}
      {kicker && <span>{kicker}</span>}
    </p>
  );
}

function ArticleFoot({ article, frame, canonical }: Props) {
  const { language } = frame.edition;
  const words = wordsFor(language);
  return (
    <footer class="article-foot">
      <Corrections article={article} frame={frame} />
      <Source article={article} frame={frame} />
      {article.topics.length > 0 && (
        <div class="topics">
          <span>{words.topics}</span>
          <ul>
            {article.topics.map((topic) => (
              <li key={topic.id}>
                <a href={toHref(addressOfTopic(frame.edition.prefix, topic.slug))}>{topic.name}</a>
              </li>
            ))}
          </ul>
        </div>
      )}
      <Views articleId={article.articleId} language={language} />
      <Sharing frame={frame} headline={article.headline} canonical={canonical} />
      {frame.edition.settings.reuse.terms && (
        <p class="reuse-link">
          <a href={toHref(addressOfRepublishing(article.address))}>{words.republish.title}</a>
        </p>
      )}
      <p class="print-address" aria-hidden="true">
        {decodeURI(canonical)} · {frame.edition.name}. {frame.edition.settings.reuse.terms}
      </p>
    </footer>
  );
}

function Corrections({ article, frame }: { article: PublishedArticle; frame: Frame }) {
  if (article.corrections.length === 0) return null;
  const words = wordsFor(frame.edition.language);
  const telling = { language: frame.edition.language, timeZone: frame.edition.timeZone };
  return (
    <section class="corrections" aria-label={words.corrections}>
      {article.corrections.map(({ note, correctedAt }) => (
        <p key={correctedAt.getTime()}>
          <b>{words.correction}</b> <time datetime={correctedAt.toISOString()}>{tellInstant(correctedAt, telling)}</time> {note}
        </p>
      ))}
    </section>
  );
}

/** The article that this one was translated from. */
function Source({ article, frame }: { article: PublishedArticle; frame: Frame }) {
  const edition = article.source && frame.editions.find((candidate) => candidate.id === article.source?.editionId);
  if (!article.source || !edition) return null;
  const { language } = frame.edition;
  return (
    <p class="source">
      <a href={toHref(article.source.address)} hreflang={edition.language}>
        {fill(language, wordsFor(language).original, { language: nameOfLanguage(edition.language, language) })}
      </a>
    </p>
  );
}

const languageNames = new Map<string, Intl.DisplayNames>();

function nameOfLanguage(tag: string, inLanguage: string): string {
  let names = languageNames.get(inLanguage);
  if (!names) {
    names = new Intl.DisplayNames([inLanguage], { type: 'language' });
    languageNames.set(inLanguage, names);
  }
  return names.of(tag) ?? tag;
}

/** Words that most people read in a minute. */
const wordsPerMinute = 200;

function minutesToRead(article: PublishedArticle): number {
  return Math.max(1, Math.round(countWords(article.prose) / wordsPerMinute));
}
