import { Button } from '../parts/Button.tsx';
import { ContributorChoice } from '../people/ContributorChoice.tsx';
import { namedIn, useContributors } from '../people/use-contributors.ts';
import { useWords } from '../words/use-words.ts';
import styles from './Planning.module.css';

type Props = { contributorId: string | null; language: string; onChange: (contributorId: string | null) => void };

/** Somebody from outside who brings a coverage: a contributor, who does not sign in. */
export function ExternalChoice({ contributorId, language, onChange }: Props) {
  const { planning: words } = useWords();
  const [chosen] = useContributors(contributorId === null ? [] : [contributorId]);
  if (contributorId === null)
    return <ContributorChoice label={words.external} language={language} onChoose={(each) => onChange(each.contributorId)} />;
  return (
    <p className={styles.line}>
      <span className={styles.soft}>{words.external}:</span> <bdi>{chosen ? namedIn(chosen, language).name : '…'}</bdi>
      <Button weight="quiet" onClick={() => onChange(null)}>
        {words.noContributor}
      </Button>
    </p>
  );
}
