import type { BylineRole } from '@coranto/contract/article';
import type { Frame, PublishedArticle, PublishedContributor } from '@coranto/newsroom/published';
import { Portrait } from '../card/Portrait.tsx';
import { toHref } from '../frame/addresses.ts';
import { fill, wordsFor } from '../words/words.ts';
import type { Portraits } from './portraits.ts';

type Props = { article: PublishedArticle; frame: Frame };

/** Who made the article, by what they did. The interviewee did not make it, and whoever holds a view stands under its headline: both stand apart. */
export function Bylines({ article, frame }: Props) {
  const apart: BylineRole[] = article.kind === 'opinion' ? ['interviewee', 'reporter'] : ['interviewee'];
  const roles = [...new Set(article.bylines.map((byline) => byline.role))].filter((role) => !apart.includes(role));
  if (roles.length === 0) return null;
  return (
    <dl class="bylines">
      {roles.map((role) => (
        <RoleLine key={role} work={role} article={article} frame={frame} />
      ))}
    </dl>
  );
}

type PortrayedProps = Props & { portraits: Portraits };

/** Whom an interview is with. */
export function Interviewees({ article, frame, portraits }: PortrayedProps) {
  const people = contributorsWho('interviewee', article);
  if (people.length === 0) return null;
  const { language } = frame.edition;
  return (
    <dl class="bylines interviewees">
      <div>
        <dt>{fill(language, wordsFor(language).roles.interviewee, { count: people.length })}</dt>
        {people.map((person) => (
          <dd key={person.id} class="portrayed">
            <Portrait picture={portraits.get(person.id)} />
            <ContributorLine contributor={person} frame={frame} />
          </dd>
        ))}
      </div>
    </dl>
  );
}

/** Whose view it is, large under its headline. */
export function Authors({ article, frame, portraits }: PortrayedProps) {
  const people = article.kind === 'opinion' ? contributorsWho('reporter', article) : [];
  if (people.length === 0) return null;
  const { language } = frame.edition;
  return (
    <dl class="authors">
      <dt class="visually-hidden">{fill(language, wordsFor(language).roles.reporter, { count: people.length })}</dt>
      {people.map((person) => (
        <dd key={person.id} class="portrayed">
          <Portrait picture={portraits.get(person.id)} />
          <ContributorLine contributor={person} frame={frame} />
        </dd>
      ))}
    </dl>
  );
}

function RoleLine({ work, article, frame }: Props & { work: BylineRole }) {
  const { language } = frame.edition;
  const contributors = contributorsWho(work, article);
  return (
    <div>
      <dt>{fill(language, wordsFor(language).roles[work], { count: contributors.length })}</dt>
      {contributors.map((contributor) => (
        <dd key={contributor.id}>
          <ContributorLine contributor={contributor} frame={frame} />
        </dd>
      ))}
    </div>
  );
}

function ContributorLine({ contributor: { slug, name, title }, frame }: { contributor: PublishedContributor; frame: Frame }) {
  return (
    <div>
      <a href={toHref(`/${frame.edition.prefix}/people/${slug}`)}>{name}</a>
      {title && <span class="contributor-title">{title}</span>}
    </div>
  );
}

const contributorsWho = (work: BylineRole, { bylines }: PublishedArticle) =>
  bylines.filter(({ role }) => role === work).map(({ contributor }) => contributor);
