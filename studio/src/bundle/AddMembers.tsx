import { type OpenBundle, saveBundleCall } from '@coranto/contract/api/bundle';
import type { EditionLine } from '@coranto/contract/api/edition';
import { listArticlesCall } from '@coranto/contract/api/story';
import { may } from '@coranto/contract/person';
import { useDeferredValue, useState } from 'react';
import { useAct, useAnswer } from '../api/use-call.ts';
import { settingOf } from '../edition/use-editions.ts';
import { Button } from '../parts/Button.tsx';
import { TextField } from '../parts/Field.tsx';
import { ProblemNotice } from '../parts/Notice.tsx';
import { usePerson } from '../session/use-person.ts';
import { useWords } from '../words/use-words.ts';
import styles from './Bundles.module.css';
import { useBundleRefresh } from './use-bundle.ts';

const mostShown = 8;

/** Finds articles and puts them into a bundle. */
export function AddMembers({ bundle, editions }: { bundle: OpenBundle; editions: readonly EditionLine[] }) {
  const words = useWords();
  const person = usePerson();
  const refresh = useBundleRefresh();
  const save = useAct(saveBundleCall);
  const [text, setText] = useState('');
  const asked = useDeferredValue(text.trim());
  const found = useAnswer(listArticlesCall, asked === '' ? {} : { text: asked });
  const within = new Set(bundle.members.map(({ articleId }) => articleId));
  const offered = (found.data?.articles ?? [])
    .filter(({ articleId, editionId }) => !within.has(articleId) && may(person, 'publish-article', editionId))
    .slice(0, mostShown);
  const add = (articleId: string) =>
    save.mutate({ bundleId: bundle.bundleId, name: bundle.name, articleIds: [...within, articleId] }, { onSettled: refresh });
  return (
    <section className={styles.decision} aria-label={words.bundles.add}>
      <TextField
        type="search"
        label={words.bundles.add}
        placeholder={words.list.findHint}
        value={text}
        onChange={(event) => setText(event.target.value)}
      />
      <ProblemNotice error={save.error} />
      <ul className={styles.found}>
        {offered.map(({ articleId, editionId, headline, state }) => {
          const edition = editions.find((each) => each.editionId === editionId);
          return (
            <li key={articleId}>
              <span>
                <bdi className={styles.tag}>{edition?.prefix}</bdi> <bdi {...settingOf(edition)}>{headline || words.list.untitled}</bdi>{' '}
                <span className={styles.soft}>{words.states[state]}</span>
              </span>
              <Button
                disabled={save.isPending}
                onClick={() => add(articleId)}
                aria-label={words.bundles.addThis(headline || words.list.untitled)}
              >
                {words.bundles.addIt}
              </Button>
            </li>
          );
        })}
      </ul>
      <p role="status" className={styles.soft}>
        {found.data && offered.length === 0 ? words.list.nothing : ''}
      </p>
    </section>
  );
}
