import { exportHouseListCall, importHouseListCall } from '@coranto/contract/api/house-list';
import { useId } from 'react';
import { useAct } from '../api/use-call.ts';
import { Button } from '../parts/Button.tsx';
import { Notice, ProblemNotice } from '../parts/Notice.tsx';
import { useWords } from '../words/use-words.ts';
import styles from './HouseList.module.css';

/** The list as a table for spreadsheets, out and in; what is wrong with a table is said line by line. */
export function TermsAsTable({ mayChange, onRead }: { mayChange: boolean; onRead: () => void }) {
  const words = useWords();
  const fieldId = useId();
  const download = useAct(exportHouseListCall);
  const read = useAct(importHouseListCall);
  const give = () => download.mutate({}, { onSuccess: ({ csv }) => saveFile(csv) });
  const take = async (file: File | undefined) => {
    if (file) read.mutate({ csv: await file.text() }, { onSuccess: onRead });
  };
  const answer = read.data;
  return (
    <div className={styles.form}>
      <p>
        <Button onClick={give} disabled={download.isPending}>
          {words.houseList.export}
        </Button>
      </p>
      {mayChange ? (
        <div>
          <label htmlFor={fieldId}>{words.houseList.import}</label>
          <p className={styles.soft}>{words.houseList.importHint}</p>
          <input
            id={fieldId}
            type="file"
            accept=".csv,text/csv"
            onChange={(event) => {
              void take(event.target.files?.[0]);
              event.target.value = '';
            }}
          />
        </div>
      ) : null}
      <ProblemNotice error={download.error ?? read.error} />
      <div role="status">
        {answer && answer.problems.length === 0 ? (
          <Notice mood="good">{words.houseList.imported(answer.added, answer.changed)}</Notice>
        ) : null}
        {answer && answer.problems.length > 0 ? (
          <Notice mood="bad">
            {words.houseList.notImported}
            <ul className={styles.problems}>
              {answer.problems.map(({ line, problem, value }) => (
                <li key={`${line} ${problem}`}>
                  {words.houseList.line(line)}: {words.houseList.problems[problem]} <bdi>{value}</bdi>
                </li>
              ))}
            </ul>
          </Notice>
        ) : null}
      </div>
    </div>
  );
}

function saveFile(csv: string): void {
  const address = URL.createObjectURL(new Blob([csv], { type: 'text/csv;charset=utf-8' }));
  const link = document.createElement('a');
  link.href = address;
  link.download = 'house-list.csv';
  link.click();
  URL.revokeObjectURL(address);
}
