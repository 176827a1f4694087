import type { BylineRole } from '@coranto/contract/article';
import type { Frame, PublishedArticle } from '@coranto/newsroom/published';
import { toHref } from '../frame/addresses.ts';
import { fill, wordsFor } from '../words/words.ts';

type Props = { article: PublishedArticle; frame: Frame };

/** Who made the article, by what they did. The interviewee did not make it and stands apart (`Interviewees`). */
export function Bylines({ article, frame }: Props) {
  const roles = [...new Set(article.bylines.map((byline) => byline.role))].filter((role) => role !== 'interviewee');
  if (roles.length === 0) return null;
  return (
    <dl class="bylines">
      {roles.map((role) => (
        <RoleLine key={role} work={role} article={article} frame={frame} />
      ))}
    </dl>
  );
}

/** Whom an interview is with. */
export function Interviewees({ article, frame }: Props) {
  if (!article.bylines.some((byline) => byline.role === 'interviewee')) return null;
  return (
    <dl class="bylines interviewees">
      <RoleLine work="interviewee" article={article} frame={frame} />
    </dl>
  );
}

function RoleLine({ work, article, frame }: Props & { work: BylineRole }) {
  const { language, prefix } = frame.edition;
  const contributors = article.bylines.filter((byline) => byline.role === work).map((byline) => byline.contributor);
  return (
    <div>
      <dt>{fill(language, wordsFor(language).roles[work], { count: contributors.length })}</dt>
      {contributors.map((contributor) => (
        <dd key={contributor.id}>
          <a href={toHref(`/${prefix}/people/${contributor.slug}`)}>{contributor.name}</a>
          {contributor.title && <span class="contributor-title">{contributor.title}</span>}
        </dd>
      ))}
    </div>
  );
}
