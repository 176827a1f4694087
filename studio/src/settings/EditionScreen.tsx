import type { SettledEdition } from '@coranto/contract/api/edition-settings';
import { may } from '@coranto/contract/person';
import { Link, useParams, useSearch } from '@tanstack/react-router';
import { BrokenScreen, NotHere, Waiting } from '../app/BrokenScreen.tsx';
import { TextField } from '../parts/Field.tsx';
import { Notice } from '../parts/Notice.tsx';
import { usePerson } from '../session/use-person.ts';
import { sayLanguage } from '../words/intl/intl.ts';
import { useSpeaking, useWords } from '../words/use-words.ts';
import { PartForm } from './PartForm.tsx';
import styles from './Settings.module.css';
import { SettingsFrame } from './SettingsFrame.tsx';
import { usePart } from './use-part.ts';
import { settingOfEdition, useSettledEditions } from './use-settled-editions.ts';
import { ZoneField } from './ZoneField.tsx';

/** One edition: what it is, and the ways to what is decided about it elsewhere. */
export function EditionScreen() {
  const words = useWords();
  const person = usePerson();
  const { prefix } = useParams({ from: '/settings/editions/$prefix' });
  const { added } = useSearch({ from: '/settings/editions/$prefix' });
  const found = useSettledEditions();
  if (found.data === undefined) {
    return found.error === null ? <Waiting /> : <BrokenScreen error={found.error} reset={() => void found.refetch()} />;
  }
  const edition = found.data.editions.find((each) => each.prefix === prefix);
  if (edition === undefined) return <NotHere />;
  const mayChange = may(person, 'change-edition', edition.editionId);
  return (
    <SettingsFrame title={edition.parts.identity.name}>
      {added ? <AddedNotice edition={edition} /> : null}
      <EditionFacts edition={edition} />
      {mayChange ? <IdentityForm key={edition.editionId} edition={edition} /> : <Notice mood="calm">{words.settings.mayNot}</Notice>}
    </SettingsFrame>
  );
}

/** What to do next with an edition that was just added. */
function AddedNotice({ edition: { prefix, parts } }: { edition: SettledEdition }) {
  const { settings: words } = useWords();
  return (
    <div role="status">
      <Notice mood="good">
        <p>{words.editions.added(parts.identity.name)}</p>
        <div className={styles.bar}>
          <a href={`/${prefix}`} target="_blank" rel="noreferrer">
            {words.editions.open(parts.identity.name)}
          </a>
          <Link to="/settings/navigation" search={{ edition: prefix }}>
            {words.navigation.title}
          </Link>
          <Link to="/people">{words.editions.toPeople}</Link>
        </div>
      </Notice>
    </div>
  );
}

/** What stays as it was decided, since addresses and texts stand on it. */
function EditionFacts({ edition: { prefix, language } }: { edition: SettledEdition }) {
  const {
    words: { settings: words },
    language: spoken,
  } = useSpeaking();
  return (
    <dl className={styles.facts}>
      <dt>{words.editions.prefix}</dt>
      <dd>
        <a href={`/${prefix}`} target="_blank" rel="noreferrer" dir="ltr">
          /{prefix}
        </a>
      </dd>
      <dt>{words.editions.language}</dt>
      <dd>
        {sayLanguage(language, spoken)} <bdi dir="ltr">({language})</bdi>
      </dd>
    </dl>
  );
}

function IdentityForm({ edition }: { edition: SettledEdition }) {
  const { settings: words } = useWords();
  const part = usePart(edition, 'identity');
  const { name, timeZone, tagline } = part.value;
  const setting = settingOfEdition(edition);
  return (
    <PartForm edition={edition} part={part}>
      <TextField
        label={words.editions.name}
        hint={words.editions.nameHint}
        required
        maxLength={200}
        value={name}
        onChange={(event) => part.set({ name: event.target.value })}
        {...setting}
      />
      <TextField
        label={words.editions.tagline}
        hint={words.editions.taglineHint}
        maxLength={200}
        value={tagline}
        onChange={(event) => part.set({ tagline: event.target.value })}
        {...setting}
      />
      <ZoneField zone={timeZone} problem={null} onChange={(zone) => part.set({ timeZone: zone })} />
    </PartForm>
  );
}
