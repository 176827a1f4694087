import { readTodayCall, type Today } from '@coranto/contract/api/today';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { Link, useNavigate, useSearch } from '@tanstack/react-router';
import { questionOf } from '../api/use-call.ts';
import { useEditions } from '../edition/use-editions.ts';
import { Button } from '../parts/Button.tsx';
import { Choice } from '../parts/Field.tsx';
import { ProblemNotice } from '../parts/Notice.tsx';
import { Screen } from '../parts/Screen.tsx';
import { useRowKeys } from '../parts/use-row-keys.ts';
import { usePerson } from '../session/use-person.ts';
import { useWords } from '../words/use-words.ts';
import styles from './Today.module.css';
import { TodayList } from './TodayList.tsx';
import { useCalm } from './use-calm.ts';

const askAgainMs = 30_000;

/** What is live, due, stale, mine, forgotten and read now; it keeps itself up to date. */
export function TodayScreen() {
  const words = useWords();
  const person = usePerson();
  const navigate = useNavigate();
  const editions = useEditions();
  const search = useSearch({ from: '/today' });
  const edition = editions.find(({ prefix }) => prefix === search.edition);
  const found = useQuery({
    ...questionOf(readTodayCall, edition === undefined ? {} : { editionId: edition.editionId }),
    placeholderData: keepPreviousData,
    refetchInterval: askAgainMs,
    enabled: search.edition === undefined || editions.length > 0,
  });
  const { place, shown, hasNews, showNews } = useCalm(found.data, shapeOf);
  useRowKeys(place, {});
  const ofEdition = edition === undefined ? {} : { edition: edition.prefix };

  return (
    <Screen
      title={words.today.title}
      actions={
        <Link to="/articles" search={ofEdition} className={styles.all}>
          {words.stories.title}
        </Link>
      }
    >
      {editions.length > 1 ? (
        <div className={styles.filters}>
          <Choice
            label={words.list.edition}
            value={search.edition ?? ''}
            onChange={({ target: { value } }) =>
              void navigate({ to: '/today', search: value === '' ? {} : { edition: value }, replace: true })
            }
          >
            <option value="">{words.list.any}</option>
            {editions.map(({ prefix, name, language }) => (
              <option key={prefix} value={prefix} lang={language}>
                {`${name} (${prefix})`}
              </option>
            ))}
          </Choice>
        </div>
      ) : null}
      <ProblemNotice error={found.error} />
      <div role="status" className={styles.news}>
        {hasNews ? <Button onClick={showNews}>{words.today.showNews}</Button> : null}
      </div>
      {shown === undefined ? null : (
        <div className={styles.lists} ref={place}>
          <TodayList
            title={words.today.due}
            none={words.today.noneDue}
            lines={shown.due}
            tells="soon"
            more={{ ...ofEdition, order: 'scheduled' }}
          />
          <TodayList
            title={words.today.live}
            none={words.today.noneLive}
            lines={shown.live}
            tells="when"
            more={{ ...ofEdition, order: 'published' }}
          />
          <TodayList
            title={words.today.mine}
            none={words.today.noneMine}
            lines={shown.mine}
            tells="saved"
            more={{ ...ofEdition, person: person.id }}
          />
          <TodayList
            title={words.today.stale}
            none={words.today.noneStale}
            lines={shown.stale}
            tells="saved"
            more={{ ...ofEdition, stale: 'yes' }}
          />
          {shown.mostRead.length === 0 ? (
            <TodayList title={words.today.mostRead} none={words.today.noneRead} lines={[]} tells="views" />
          ) : (
            shown.mostRead.map(({ editionId, lines }) => (
              <TodayList
                key={editionId}
                title={words.today.mostRead}
                of={editions.find((each) => each.editionId === editionId)}
                none={words.today.noneRead}
                lines={lines}
                tells="views"
              />
            ))
          )}
          <TodayList
            title={words.today.untouched}
            none={words.today.noneUntouched}
            lines={shown.untouched}
            tells="saved"
            more={{ ...ofEdition, state: 'draft', order: 'saved-earliest' }}
          />
        </div>
      )}
    </Screen>
  );
}

/** Which lines stand where: as long as they do, nothing moves. */
function shapeOf({ live, due, stale, mine, untouched, mostRead }: Today): string {
  const lists = [live, due, stale, mine, untouched, ...mostRead.map(({ lines }) => lines)];
  return lists.map((lines) => lines.map(({ articleId }) => articleId).join()).join(';');
}
