import { pictureRightsStates } from '@coranto/contract/api/media';
import { languageOf } from '@coranto/contract/languages';
import { useEditions } from '../edition/use-editions.ts';
import { Button } from '../parts/Button.tsx';
import { Choice, TextField } from '../parts/Field.tsx';
import { useColleagues } from '../people/use-colleagues.ts';
import { useWords } from '../words/use-words.ts';
import styles from './Media.module.css';
import { type PictureSearch, readPictureSearch } from './picture-search.ts';

type Props = { search: PictureSearch; onAsk: (search: PictureSearch) => void };

/** What pictures to show, in the library and wherever one is chosen. */
export function PictureFilters({ search, onAsk }: Props) {
  const words = useWords();
  const editions = useEditions();
  const colleagues = useColleagues();
  const languages = [...new Set(editions.map(({ language }) => language))];
  const ask = (change: Partial<Record<keyof PictureSearch, string>>) => onAsk(readPictureSearch({ ...search, ...change }));
  const { text: _, ...narrowed } = search;
  return (
    <details className={styles.filters} open={Object.keys(narrowed).length > 0 || undefined}>
      <summary>{words.upload.filters.title}</summary>
      <div className={styles.filterFields}>
        <Choice label={words.upload.filters.lacks} value={search.lacks ?? ''} onChange={(event) => ask({ lacks: event.target.value })}>
          <option value="">{words.upload.filters.all}</option>
          {languages.map((language) => (
            <option key={language} value={language}>
              {languageOf(language).ownName}
            </option>
          ))}
        </Choice>
        <Choice label={words.picture.rights} value={search.rights ?? ''} onChange={(event) => ask({ rights: event.target.value })}>
          <option value="">{words.upload.filters.all}</option>
          {pictureRightsStates.map((state) => (
            <option key={state} value={state}>
              {words.upload.filters.rights[state]}
            </option>
          ))}
        </Choice>
        <Choice label={words.upload.filters.use} value={search.unused ?? ''} onChange={(event) => ask({ unused: event.target.value })}>
          <option value="">{words.upload.filters.all}</option>
          <option value="yes">{words.upload.filters.unused}</option>
        </Choice>
        <Choice
          label={words.upload.filters.edition}
          value={search.edition ?? ''}
          onChange={(event) => ask({ edition: event.target.value })}
        >
          <option value="">{words.upload.filters.all}</option>
          {editions.map(({ prefix, name, language }) => (
            <option key={prefix} value={prefix} lang={language}>
              {`${name} (${prefix})`}
            </option>
          ))}
        </Choice>
        <Choice label={words.upload.filters.person} value={search.person ?? ''} onChange={(event) => ask({ person: event.target.value })}>
          <option value="">{words.upload.filters.all}</option>
          {colleagues.map(({ personId, name }) => (
            <option key={personId} value={personId}>
              {name}
            </option>
          ))}
        </Choice>
        <TextField
          label={words.upload.filters.from}
          type="date"
          value={search.from ?? ''}
          onChange={(event) => ask({ from: event.target.value })}
        />
        <TextField
          label={words.upload.filters.until}
          type="date"
          value={search.until ?? ''}
          onChange={(event) => ask({ until: event.target.value })}
        />
        {Object.keys(narrowed).length === 0 ? null : (
          <Button weight="quiet" onClick={() => onAsk(search.text === undefined ? {} : { text: search.text })}>
            {words.upload.filters.clear}
          </Button>
        )}
      </div>
    </details>
  );
}
