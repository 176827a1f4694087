import { type ContributorLine, readContributorCall } from '@coranto/contract/api/people';
import { useQuery } from '@tanstack/react-query';
import { Link, useParams } from '@tanstack/react-router';
import { questionOf } from '../api/use-call.ts';
import { useEditions } from '../edition/use-editions.ts';
import { ProblemNotice } from '../parts/Notice.tsx';
import { Screen } from '../parts/Screen.tsx';
import { useSpeaking } from '../words/use-words.ts';
import { ContributorForm } from './ContributorForm.tsx';
import { MergeField } from './MergeField.tsx';
import styles from './Staff.module.css';
import { namedIn } from './use-contributors.ts';

/** One contributor: all languages side by side, and the articles that name them. */
export function ContributorScreen() {
  const { words, language } = useSpeaking();
  const { contributorId } = useParams({ from: '/contributors/$contributorId' });
  const editions = useEditions();
  const found = useQuery(questionOf(readContributorCall, { contributorId }));
  const contributor: ContributorLine | undefined = found.data?.contributor;
  const title = contributor === undefined ? words.app.loading : namedIn(contributor, language).name;
  return (
    <Screen title={title} actions={<Link to="/contributors">{words.contributor.all}</Link>}>
      <ProblemNotice error={found.error} />
      {contributor === undefined ? null : (
        <>
          <ContributorForm
            key={contributorId}
            contributor={contributor}
            languages={[...new Set(editions.map((edition) => edition.language))]}
          />
          <section className={styles.group} aria-labelledby="named-in">
            <h2 id="named-in" className={styles.name}>
              {words.contributor.namedIn}
            </h2>
            <ul className={styles.plain}>
              {found.data?.articles.map((article) => (
                <li key={article.articleId}>
                  <Link to="/articles/$articleId" params={{ articleId: article.articleId }}>
                    <bdi>{article.headline}</bdi>
                  </Link>{' '}
                  <bdi className={styles.soft}>{editions.find(({ editionId }) => editionId === article.editionId)?.name}</bdi>
                </li>
              ))}
            </ul>
          </section>
          <MergeField contributor={contributor} />
        </>
      )}
    </Screen>
  );
}
