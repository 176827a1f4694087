import type { EditionLine } from '@coranto/contract/api/edition';
import { may } from '@coranto/contract/person';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { useEditions } from '../edition/use-editions.ts';
import { Choice } from '../parts/Field.tsx';
import { Screen } from '../parts/Screen.tsx';
import { usePerson } from '../session/use-person.ts';
import { useWords } from '../words/use-words.ts';
import { ArrangedFront } from './ArrangedFront.tsx';
import styles from './Front.module.css';

/** The front of an edition, to be arranged by those who may; others see it as it stands. */
export function FrontScreen() {
  const words = useWords();
  const person = usePerson();
  const navigate = useNavigate();
  const search = useSearch({ from: '/front' });
  const readable = useEditions();
  const arrangeable = readable.filter(({ editionId }) => may(person, 'arrange-front', editionId));
  const offered = arrangeable.length > 0 ? arrangeable : readable;
  const edition = offered.find(({ prefix }) => prefix === search.edition) ?? offered[0];

  return (
    <Screen title={words.front.title} actions={edition === undefined ? null : <WayToSite edition={edition} />}>
      <p className={styles.hint}>{words.front.hint}</p>
      {edition === undefined ? null : (
        <>
          {offered.length > 1 ? (
            <div className={styles.edition}>
              <Choice
                label={words.list.edition}
                value={edition.prefix}
                onChange={(event) => void navigate({ to: '/front', search: { edition: event.target.value }, replace: true })}
              >
                {offered.map(({ prefix, name, language }) => (
                  <option key={prefix} value={prefix} lang={language}>
                    {`${name} (${prefix})`}
                  </option>
                ))}
              </Choice>
            </div>
          ) : null}
          <ArrangedFront key={edition.editionId} edition={edition} mayArrange={arrangeable.includes(edition)} />
        </>
      )}
    </Screen>
  );
}

function WayToSite({ edition }: { edition: EditionLine }) {
  const words = useWords();
  return (
    <a href={`/${edition.prefix}`} target="_blank" rel="noreferrer">
      {words.article.seeLive}
    </a>
  );
}
