import type { NoticeLine } from '@coranto/contract/api/correction';
import type { EditionLine } from '@coranto/contract/api/edition';
import { Link } from '@tanstack/react-router';
import { settingOf } from '../edition/use-editions.ts';
import { useInstants } from '../words/instants.ts';
import { useWords } from '../words/use-words.ts';
import styles from './Notices.module.css';

/** One correction, withdrawal or return, with its note, its address and what changed. */
export function NoticeRow({ notice, edition }: { notice: NoticeLine; edition: EditionLine | undefined }) {
  const words = useWords();
  const instants = useInstants();
  const { articleId, kind, headline, note, at, decidedBy, address, leadsTo, isCurrent, changes } = notice;
  const when = instants.at(at, edition?.timeZone);
  const setting = settingOf(edition);
  return (
    <li className={styles.notice} data-kind={kind}>
      <div className={styles.top}>
        <span className={styles.mark}>{words.corrections.kinds[kind]}</span>
        <bdi className={styles.soft}>{edition?.prefix}</bdi>
        <span className={styles.soft}>{decidedBy === null ? when : words.corrections.by(decidedBy, when)}</span>
        {kind === 'withdrawal' && !isCurrent ? <span className={styles.soft}>{words.corrections.over}</span> : null}
      </div>
      <Link to="/articles/$articleId" params={{ articleId }} className={styles.headline}>
        <bdi {...setting}>{headline || words.list.untitled}</bdi>
      </Link>
      <p className={styles.note} {...(kind === 'restoration' ? { dir: 'auto' } : setting)}>
        {note}
      </p>
      <p className={styles.soft}>
        <a href={encodeURI(address)} target="_blank" rel="noreferrer">
          <bdi dir="ltr">{address}</bdi>
        </a>
        {leadsTo === null ? null : (
          <>
            {' '}
            {words.corrections.leadsTo}{' '}
            <a href={encodeURI(leadsTo)} target="_blank" rel="noreferrer">
              <bdi dir="ltr">{leadsTo}</bdi>
            </a>
          </>
        )}
      </p>
      {changes.length > 0 ? (
        <details>
          <summary>{words.corrections.whatChanged}</summary>
          <ul className={styles.changes} {...setting}>
            {changes.map(({ before, after }) => (
              <li key={`${before} ${after}`}>
                <del>{before || words.corrections.nothingThere}</del>
                <ins>{after || words.corrections.nothingThere}</ins>
              </li>
            ))}
          </ul>
        </details>
      ) : null}
    </li>
  );
}
