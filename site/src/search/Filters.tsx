import type { Card, Frame } from '@coranto/newsroom/published';
import { wordsFor } from '../words/words.ts';
import { isNarrowed, type Search, searchedKinds } from './read-search.ts';

type Props = { frame: Frame; search: Search; cards: readonly Card[] };

/** Narrows results down by section, kind, person and days. Part of the form that asks, so it works without a script. */
export function Filters({ frame, search, cards }: Props) {
  const words = wordsFor(frame.edition.language);
  const { searching } = words;
  return (
    <details class="narrow" open={isNarrowed(search)}>
      <summary>{searching.narrow}</summary>
      <div class="narrow-fields">
        <Choice
          name="section"
          label={searching.section}
          chosen={search.section}
          options={[['', searching.anySection], ...frame.sections.map(({ slug, name }): [string, string] => [slug, name])]}
        />
        <Choice
          name="kind"
          label={searching.kind}
          chosen={search.kind}
          options={[['', searching.anyKind], ...searchedKinds.map((kind): [string, string] => [kind, words.kinds[kind] || searching.news])]}
        />
        <Choice
          name="person"
          label={searching.person}
          chosen={search.person?.slug ?? null}
          options={[['', searching.anyPerson], ...peopleIn(search, cards)]}
        />
        <label>
          {searching.from}
          <input type="date" name="from" value={search.from ?? undefined} />
        </label>
        <label>
          {searching.until}
          <input type="date" name="until" value={search.until ?? undefined} />
        </label>
        <button type="submit">{words.search}</button>
      </div>
    </details>
  );
}

/** Whoever is named by what was found, and the one chosen already. */
function peopleIn({ person }: Search, cards: readonly Card[]): [string, string][] {
  const people = new Map(person ? [[person.slug, person.name]] : []);
  for (const { contributors } of cards) for (const { slug, name } of contributors) people.set(slug, name);
  return [...people];
}

type ChoiceProps = { name: string; label: string; chosen: string | null; options: readonly [value: string, text: string][] };

function Choice({ name, label, chosen, options }: ChoiceProps) {
  return (
    <label>
      {label}
      <select name={name}>
        {options.map(([value, text]) => (
          <option key={value} value={value} selected={value === (chosen ?? '')}>
            {text}
          </option>
        ))}
      </select>
    </label>
  );
}
