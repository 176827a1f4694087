import type { SettledEdition } from '@coranto/contract/api/edition-settings';
import type { NavigationLine } from '@coranto/contract/navigation';
import { useSearch } from '@tanstack/react-router';
import { BrokenScreen, Waiting } from '../app/BrokenScreen.tsx';
import { useEditions } from '../edition/use-editions.ts';
import { Button } from '../parts/Button.tsx';
import { TextField } from '../parts/Field.tsx';
import { useWords } from '../words/use-words.ts';
import { EditionTabs } from './EditionTabs.tsx';
import { keyedLike, keyOf } from './keys-of.ts';
import { MenuLines } from './MenuLines.tsx';
import { PartForm } from './PartForm.tsx';
import styles from './Settings.module.css';
import { SettingsFrame } from './SettingsFrame.tsx';
import { usePart } from './use-part.ts';
import { chosenEdition, settingOfEdition, useSettledEditions } from './use-settled-editions.ts';

/** The menus of one edition: under its name, and at the foot of every page. */
export function NavigationScreen() {
  const { settings: words } = useWords();
  const search = useSearch({ from: '/settings/navigation' });
  const found = useSettledEditions();
  if (found.data === undefined) {
    return found.error === null ? <Waiting /> : <BrokenScreen error={found.error} reset={() => void found.refetch()} />;
  }
  const edition = chosenEdition(found.data.editions, search.edition);
  return (
    <SettingsFrame title={words.navigation.title}>
      {edition === null ? null : (
        <>
          <EditionTabs to="/settings/navigation" editions={found.data.editions} chosen={edition} />
          <NavigationForm key={edition.editionId} edition={edition} />
        </>
      )}
    </SettingsFrame>
  );
}

function NavigationForm({ edition }: { edition: SettledEdition }) {
  const { settings: words } = useWords();
  const part = usePart(edition, 'navigation');
  const sections = useEditions().find(({ editionId }) => editionId === edition.editionId)?.sections ?? [];
  const { navigation } = part.value;
  const { masthead, footer } = navigation;
  const setting = settingOfEdition(edition);
  const asSections = (): NavigationLine[] =>
    sections.filter(({ parentId }) => parentId === null).map(({ sectionId }) => ({ kind: 'section', sectionId }));
  const setMasthead = (lines: NavigationLine[] | null) => part.set({ navigation: { ...navigation, masthead: lines } });
  const setFooter = (columns: typeof footer) => part.set({ navigation: { ...navigation, footer: columns } });
  return (
    <PartForm edition={edition} part={part}>
      <fieldset className={styles.group}>
        <legend>{words.navigation.masthead}</legend>
        <label className={styles.tick}>
          <input type="checkbox" checked={masthead === null} onChange={() => setMasthead(masthead === null ? asSections() : null)} />
          {words.navigation.asSections}
        </label>
        {masthead === null ? (
          <p className={styles.soft}>{words.navigation.asSectionsHint}</p>
        ) : (
          <MenuLines label={words.navigation.masthead} lines={masthead} sections={sections} edition={edition} onChange={setMasthead} />
        )}
      </fieldset>
      {footer.map((column, place) => (
        <fieldset key={keyOf(column)} className={styles.group}>
          <legend>{words.navigation.column(place + 1)}</legend>
          <TextField
            label={words.navigation.heading}
            required
            maxLength={100}
            value={column.heading}
            onChange={(event) => setFooter(footer.with(place, keyedLike(column, { ...column, heading: event.target.value })))}
            {...setting}
          />
          <MenuLines
            label={column.heading === '' ? words.navigation.column(place + 1) : column.heading}
            lines={column.lines}
            sections={sections}
            edition={edition}
            onChange={(lines) => setFooter(footer.with(place, keyedLike(column, { ...column, lines })))}
          />
          <div>
            <Button weight="danger" onClick={() => setFooter(footer.filter((each) => each !== column))}>
              {words.navigation.removeColumn(place + 1)}
            </Button>
          </div>
        </fieldset>
      ))}
      {footer.length < 6 ? (
        <div>
          <Button onClick={() => setFooter([...footer, { heading: '', lines: [{ kind: 'page', page: 'most-read' }] }])}>
            {words.navigation.addColumn}
          </Button>
        </div>
      ) : null}
    </PartForm>
  );
}
