import type { HouseTermLine } from '@coranto/contract/api/house-list';
import { languageOf } from '@coranto/contract/languages';
import { useWords } from '../words/use-words.ts';
import styles from './HouseList.module.css';

type Props = { terms: HouseTermLine[]; languages: string[]; mayChange: boolean; onChange: (term: HouseTermLine) => void };

/** The list with a column for each language of the editions. */
export function HouseTable({ terms, languages, mayChange, onChange }: Props) {
  const words = useWords();
  if (terms.length === 0) return null;
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a table that is wider than the screen must be scrolled by keyboard too
    <section className={styles.scroll} tabIndex={0} aria-label={words.houseList.title}>
      <table className={styles.table}>
        <thead>
          <tr>
            <th scope="col">{words.houseList.kind}</th>
            {languages.map((language) => (
              <th key={language} scope="col" lang={language}>
                {languageOf(language).ownName}
              </th>
            ))}
            <th scope="col">{words.houseList.note}</th>
          </tr>
        </thead>
        <tbody>
          {terms.map((term) => (
            <tr key={term.termId}>
              <td>
                {mayChange ? (
                  <button
                    type="button"
                    className={styles.change}
                    aria-label={`${words.houseList.kinds[term.kind]}. ${words.houseList.change}: ${term.spellings[0]?.spelling ?? ''}`}
                    onClick={() => onChange(term)}
                  >
                    {words.houseList.kinds[term.kind]}
                  </button>
                ) : (
                  words.houseList.kinds[term.kind]
                )}
              </td>
              {languages.map((language) => (
                <SpellingCell key={language} term={term} language={language} />
              ))}
              <td dir="auto" className={styles.soft}>
                {term.note}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

function SpellingCell({ term, language }: { term: HouseTermLine; language: string }) {
  const words = useWords();
  const said = term.spellings.find((each) => each.language === language);
  if (!said) return <td>—</td>;
  const { direction } = languageOf(language);
  return (
    <td lang={language} dir={direction}>
      <strong>{said.spelling}</strong>
      {said.forbidden.length === 0 ? null : (
        <span className={styles.forbidden} dir="auto">
          <bdi>{words.houseList.forbiddenForms(said.forbidden.join(', '))}</bdi>
        </span>
      )}
    </td>
  );
}
