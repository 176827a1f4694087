import type { EditionLine } from '@coranto/contract/api/edition';
import { beginWritingCall, type Plan } from '@coranto/contract/api/plan';
import { listArticlesCall, translateArticleCall } from '@coranto/contract/api/story';
import { may } from '@coranto/contract/person';
import { useQueryClient } from '@tanstack/react-query';
import { Link, useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { useAct } from '../api/use-call.ts';
import { Button } from '../parts/Button.tsx';
import { ProblemNotice } from '../parts/Notice.tsx';
import { usePerson } from '../session/use-person.ts';
import { useWords } from '../words/use-words.ts';
import styles from './Planning.module.css';
import { useRefreshPlans } from './use-plan.ts';

/** The way to the story's article in an edition: to write it, to translate it from the first, or to open it. */
export function BeginButton({ plan, edition }: { plan: Plan; edition: EditionLine }) {
  const { planning: words } = useWords();
  const person = usePerson();
  const navigate = useNavigate();
  const client = useQueryClient();
  const refresh = useRefreshPlans();
  const begin = useAct(beginWritingCall);
  const translate = useAct(translateArticleCall);
  // Made once: whoever presses twice begins one article.
  const [ids] = useState(() => ({ articleId: crypto.randomUUID(), revisionId: crypto.randomUUID() }));
  const { editionId } = edition;
  const own = plan.articles.find((article) => article.editionId === editionId);
  const source = plan.articles.find((article) => article.sourceArticleId === null) ?? plan.articles[0];
  const go = async ({ articleId }: { articleId: string }) => {
    void client.invalidateQueries({ queryKey: [listArticlesCall.name] });
    void refresh();
    await navigate({ to: '/articles/$articleId', params: { articleId } });
  };
  if (own) {
    return (
      <Link to="/articles/$articleId" params={{ articleId: own.articleId }} className={styles.way}>
        {words.openArticle}
      </Link>
    );
  }
  if (!may(person, source ? 'translate-article' : 'create-story', editionId)) return null;
  const press = () =>
    source
      ? translate.mutate(
          {
            articleId: source.articleId,
            sourceRevisionId: source.newestRevisionId,
            editionId,
            translationId: ids.articleId,
            revisionId: ids.revisionId,
          },
          { onSuccess: go },
        )
      : begin.mutate({ storyId: plan.storyId, editionId, ...ids }, { onSuccess: go });
  return (
    <>
      <Button disabled={begin.isPending || translate.isPending} onClick={press}>
        {source ? words.translate : words.begin}
      </Button>
      <ProblemNotice error={begin.error ?? translate.error} />
    </>
  );
}
