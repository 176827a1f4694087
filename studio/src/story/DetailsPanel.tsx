import { changeArticleCall } from '@coranto/contract/api/story';
import { type FormEvent, useState } from 'react';
import { useAct } from '../api/use-call.ts';
import { Button } from '../parts/Button.tsx';
import { TextField } from '../parts/Field.tsx';
import { ProblemNotice } from '../parts/Notice.tsx';
import { ArticlePlan } from '../planning/ArticlePlan.tsx';
import { useWords } from '../words/use-words.ts';
import type { Working } from './ArticleDesk.tsx';
import { OtherEditions } from './OtherEditions.tsx';
import styles from './Panels.module.css';
import { TimeField } from './TimeField.tsx';
import { instantToWallTime, wallTimeToInstant } from './wall-time.ts';

/** What stands beside the text: slugline, slug, embargo, and the story in other editions. */
export function DetailsPanel({ working }: { working: Working }) {
  const words = useWords();
  const change = useAct(changeArticleCall);
  const { article, edition } = working;
  const [slugline, setSlugline] = useState(article.slugline);
  const [slug, setSlug] = useState(article.slug ?? '');
  const kept = article.embargoedUntil === null ? '' : instantToWallTime(article.embargoedUntil, edition.timeZone);
  const [embargo, setEmbargo] = useState(kept);

  const submit = (event: FormEvent) => {
    event.preventDefault();
    const instant = wallTimeToInstant(embargo, edition.timeZone)?.instant ?? null;
    change.mutate(
      {
        articleId: article.articleId,
        ...(slugline === article.slugline ? {} : { slugline }),
        ...(slug === (article.slug ?? '') || slug === '' ? {} : { slug }),
        ...(embargo === kept ? {} : { embargoedUntil: instant }),
      },
      { onSettled: () => working.refresh() },
    );
  };

  return (
    <>
      <form className={styles.group} onSubmit={submit}>
        <TextField
          label={words.article.slugline}
          hint={words.begin.sluglineHint}
          value={slugline}
          maxLength={200}
          readOnly={!article.may.write}
          onChange={(event) => setSlugline(event.target.value)}
        />
        <TextField
          label={words.article.slug}
          hint={article.slug === null ? words.article.slugLater : words.article.slugHint}
          value={slug}
          maxLength={200}
          readOnly={!article.may.write}
          lang={edition.language}
          onChange={(event) => setSlug(event.target.value)}
        />
        {article.may.publish ? (
          <div id="field-embargo" tabIndex={-1}>
            <TimeField label={words.article.embargo} timeZone={edition.timeZone} wall={embargo} onChange={setEmbargo} />
            <p className={styles.soft}>{words.article.embargoHint(edition.timeZone)}</p>
          </div>
        ) : null}
        <ProblemNotice error={change.error} />
        {article.may.write ? (
          <Button type="submit" weight="main" disabled={change.isPending}>
            {words.app.save}
          </Button>
        ) : null}
        <div role="status">{change.isSuccess ? words.keeping.saved : ''}</div>
      </form>
      <OtherEditions working={working} />
      <ArticlePlan storyId={article.storyId} />
    </>
  );
}
