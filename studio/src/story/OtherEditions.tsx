import { listArticlesCall, translateArticleCall } from '@coranto/contract/api/story';
import { may } from '@coranto/contract/person';
import { useQueryClient } from '@tanstack/react-query';
import { Link, useNavigate } from '@tanstack/react-router';
import { useAct } from '../api/use-call.ts';
import { settingOf } from '../edition/use-editions.ts';
import { Button } from '../parts/Button.tsx';
import { ProblemNotice } from '../parts/Notice.tsx';
import { usePerson } from '../session/use-person.ts';
import { useWords } from '../words/use-words.ts';
import type { Working } from './ArticleDesk.tsx';
import styles from './Panels.module.css';

/** The same story in other editions, and the way to begin a translation. */
export function OtherEditions({ working }: { working: Working }) {
  const words = useWords();
  const person = usePerson();
  const navigate = useNavigate();
  const client = useQueryClient();
  const translate = useAct(translateArticleCall);
  const { article, edition, editions } = working;
  const there = new Set(article.siblings.map(({ editionId }) => editionId));
  const missing = editions.filter(
    ({ editionId }) => editionId !== edition.editionId && !there.has(editionId) && may(person, 'translate-article', editionId),
  );

  const begin = (editionId: string) =>
    translate.mutate(
      {
        articleId: article.articleId,
        sourceRevisionId: article.newest.revisionId,
        editionId,
        translationId: crypto.randomUUID(),
        revisionId: crypto.randomUUID(),
      },
      {
        onSuccess: ({ articleId }) => {
          void client.invalidateQueries({ queryKey: [listArticlesCall.name] });
          void navigate({ to: '/articles/$articleId', params: { articleId } });
        },
      },
    );

  return (
    <section className={styles.group}>
      <h3 className={styles.name}>{words.article.otherEditions}</h3>
      <ul className={styles.obstacles}>
        {article.siblings.map(({ articleId, editionId, headline }) => {
          const its = editions.find((each) => each.editionId === editionId);
          return (
            <li key={articleId}>
              <bdi className={styles.soft}>{its?.prefix}</bdi>{' '}
              <Link to="/articles/$articleId" params={{ articleId }}>
                <bdi {...settingOf(its)}>{headline || words.list.untitled}</bdi>
              </Link>
            </li>
          );
        })}
      </ul>
      {missing.map(({ editionId, name, prefix }) => (
        <Button key={editionId} disabled={translate.isPending} onClick={() => begin(editionId)}>
          {words.article.translateInto(`${name} (${prefix})`)}
        </Button>
      ))}
      <ProblemNotice error={translate.error} />
    </section>
  );
}
