import type { EditionLine } from '@coranto/contract/api/edition';
import type { SettledEdition } from '@coranto/contract/api/edition-settings';
import { type NavigationLine, type ProgramPage, programPages } from '@coranto/contract/navigation';
import { Button } from '../parts/Button.tsx';
import { Choice, TextField } from '../parts/Field.tsx';
import { useWords } from '../words/use-words.ts';
import type { Words } from '../words/words.ts';
import { keyedLike, keyOf } from './keys-of.ts';
import { OrderedList } from './OrderedList.tsx';
import styles from './Settings.module.css';
import { settingOfEdition } from './use-settled-editions.ts';

type Props = {
  label: string;
  lines: NavigationLine[];
  sections: EditionLine['sections'];
  edition: SettledEdition;
  onChange: (lines: NavigationLine[]) => void;
};

/** The lines of one menu, to be ordered, removed and added to. */
export function MenuLines({ label, lines, sections, edition, onChange }: Props) {
  const { settings: words } = useWords();
  const setting = settingOfEdition(edition);
  const free = sections.filter(({ sectionId }) => !lines.some((line) => line.kind === 'section' && line.sectionId === sectionId));
  const pages = programPages.filter((page) => !lines.some((line) => line.kind === 'page' && line.page === page));
  const move = (from: number, to: number) => {
    const next = [...lines];
    const [line] = next.splice(from, 1);
    if (line !== undefined) next.splice(to, 0, line);
    onChange(next);
  };
  const add = (choice: string) => {
    const [kind, id = ''] = choice.split(':');
    if (kind === 'section') onChange([...lines, { kind, sectionId: id }]);
    if (kind === 'page') onChange([...lines, { kind, page: id as ProgramPage }]); // one of the options below
    if (kind === 'link') onChange([...lines, { kind, words: '', address: '' }]);
  };
  return (
    <>
      <OrderedList
        label={label}
        onMove={move}
        things={lines.map((line, place) => ({
          key: keyOf(line),
          name: nameOfLine(line, sections, words),
          shown: (
            <LineFields
              line={line}
              name={nameOfLine(line, sections, words)}
              setting={setting}
              onChange={(next) => onChange(lines.with(place, keyedLike(line, next)))}
              onRemove={() => onChange(lines.filter((each) => each !== line))}
            />
          ),
        }))}
      />
      <Choice label={words.navigation.add} value="" onChange={(event) => add(event.target.value)}>
        <option value="">…</option>
        {free.length === 0 ? null : (
          <optgroup label={words.navigation.sections}>
            {free.map(({ sectionId, name }) => (
              <option key={sectionId} value={`section:${sectionId}`}>
                {name}
              </option>
            ))}
          </optgroup>
        )}
        {pages.length === 0 ? null : (
          <optgroup label={words.navigation.pagesOfProgram}>
            {pages.map((page) => (
              <option key={page} value={`page:${page}`}>
                {words.navigation.pages[page]}
              </option>
            ))}
          </optgroup>
        )}
        <option value="link">{words.navigation.link}</option>
      </Choice>
    </>
  );
}

/** How a line is called in the studio. */
function nameOfLine(line: NavigationLine, sections: EditionLine['sections'], words: Words['settings']): string {
  if (line.kind === 'section') return sections.find(({ sectionId }) => sectionId === line.sectionId)?.name ?? words.navigation.goneSection;
  if (line.kind === 'page') return words.navigation.pages[line.page];
  return line.words === '' ? words.navigation.link : line.words;
}

type LineProps = {
  line: NavigationLine;
  name: string;
  setting: { lang: string; dir: 'ltr' | 'rtl' };
  onChange: (line: NavigationLine) => void;
  onRemove: () => void;
};

function LineFields({ line, name, setting, onChange, onRemove }: LineProps) {
  const { settings: words } = useWords();
  return (
    <div className={styles.row}>
      {line.kind === 'link' ? (
        <>
          <div className={styles.grow}>
            <TextField
              label={words.navigation.linkWords}
              required
              maxLength={100}
              value={line.words}
              onChange={(event) => onChange({ ...line, words: event.target.value })}
              {...setting}
            />
          </div>
          <div className={styles.grow}>
            <TextField
              label={words.navigation.linkAddress}
              required
              maxLength={2000}
              dir="ltr"
              pattern="(/(?!/)|https?://).*"
              title={words.rules['address-wrong']}
              value={line.address}
              onChange={(event) => onChange({ ...line, address: event.target.value })}
            />
          </div>
        </>
      ) : (
        <>
          <bdi className={styles.name} {...(line.kind === 'section' ? setting : {})}>
            {name}
          </bdi>
          <span className={`${styles.soft} ${styles.grow}`}>{words.navigation.kinds[line.kind]}</span>
        </>
      )}
      <Button weight="quiet" aria-label={words.navigation.remove(name)} onClick={onRemove}>
        {words.remove}
      </Button>
    </div>
  );
}
