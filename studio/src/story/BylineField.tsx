import { type Byline, type BylineRole, bylineRoles } from '@coranto/contract/article';
import { Button } from '../parts/Button.tsx';
import { ContributorChoice } from '../people/ContributorChoice.tsx';
import { namedIn, useContributors } from '../people/use-contributors.ts';
import { useWords } from '../words/use-words.ts';
import styles from './ArticleDesk.module.css';

type Props = { bylines: Byline[]; language: string; isLocked: boolean; onChange: (bylines: Byline[]) => void };

/** Who made an article, and what each of them did. */
export function BylineField({ bylines, language, isLocked, onChange }: Props) {
  const words = useWords();
  const known = useContributors([...new Set(bylines.map(({ contributorId }) => contributorId))]);
  const nameOf = (contributorId: string) => {
    const contributor = known.find((each) => each.contributorId === contributorId);
    return contributor ? namedIn(contributor, language).name : '…';
  };
  const set = (place: number, role: string) => {
    const wished = bylineRoles.find((each) => each === role);
    if (wished) onChange(bylines.with(place, { contributorId: bylines[place]?.contributorId ?? '', role: wished }));
  };

  return (
    <fieldset id="field-bylines" className={styles.bylines} tabIndex={-1} disabled={isLocked}>
      <legend>{words.article.byline}</legend>
      {bylines.map(({ contributorId, role }, place) => (
        <div key={`${contributorId}-${role}`} className={styles.named}>
          <bdi lang={language}>{nameOf(contributorId)}</bdi>
          <RoleChoice role={role} onChange={(wished) => set(place, wished)} />
          <Button
            weight="quiet"
            aria-label={words.article.removeByline(nameOf(contributorId))}
            onClick={() => onChange(bylines.toSpliced(place, 1))}
          >
            ✕
          </Button>
        </div>
      ))}
      {isLocked ? null : (
        <ContributorChoice
          label={words.article.addByline}
          language={language}
          onChoose={({ contributorId }) => onChange([...bylines, { contributorId, role: freeRole(bylines, contributorId) }])}
        />
      )}
    </fieldset>
  );
}

function RoleChoice({ role, onChange }: { role: BylineRole; onChange: (role: string) => void }) {
  const words = useWords();
  return (
    <select aria-label={words.article.role} value={role} onChange={(event) => onChange(event.target.value)}>
      {bylineRoles.map((each) => (
        <option key={each} value={each}>
          {words.roles[each]}
        </option>
      ))}
    </select>
  );
}

function freeRole(bylines: Byline[], contributorId: string): BylineRole {
  const held = new Set(bylines.filter((each) => each.contributorId === contributorId).map(({ role }) => role));
  return bylineRoles.find((role) => !held.has(role)) ?? 'reporter';
}
