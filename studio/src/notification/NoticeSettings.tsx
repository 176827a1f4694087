import { changeNoticesCall, readNoticesCall } from '@coranto/contract/api/me';
import { defaultDigestHour, mailWishes, notificationKinds, type NoticeSettings as Settings, wishFor } from '@coranto/contract/notification';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { questionOf, useAct } from '../api/use-call.ts';
import { Choice, TextField } from '../parts/Field.tsx';
import { Notice, ProblemNotice } from '../parts/Notice.tsx';
import styles from '../people/Staff.module.css';
import { useWords } from '../words/use-words.ts';

/** What a person is told, and how: each choice is kept as it is made. */
export function NoticeSettings() {
  const words = useWords();
  const client = useQueryClient();
  const read = useQuery(questionOf(readNoticesCall, {}));
  const change = useAct(changeNoticesCall);
  if (read.data === undefined) return null;
  const { settings, hasMail } = read.data;
  const keep = (next: Settings) =>
    change.mutate({ settings: next }, { onSuccess: () => client.invalidateQueries({ queryKey: [readNoticesCall.name] }) });
  const quiet = settings.quiet ?? null;
  return (
    <section className={styles.group} aria-labelledby="notices">
      <h2 id="notices" className={styles.name}>
        {words.notifications.settings}
      </h2>
      {hasMail ? null : <Notice mood="calm">{words.notifications.noMail}</Notice>}
      {notificationKinds.map((kind) => {
        const wish = wishFor(settings, kind);
        return (
          <fieldset key={kind} className={styles.language}>
            <legend>{words.notifications.kinds[kind]}</legend>
            <label>
              <input
                type="checkbox"
                checked={wish.studio}
                onChange={(event) => keep({ ...settings, kinds: { ...settings.kinds, [kind]: { ...wish, studio: event.target.checked } } })}
              />{' '}
              {words.notifications.studio}
            </label>
            <Choice
              label={words.notifications.mail}
              value={wish.mail}
              onChange={(event) => {
                const mail = mailWishes.find((each) => each === event.target.value) ?? 'none';
                keep({ ...settings, kinds: { ...settings.kinds, [kind]: { ...wish, mail } } });
              }}
            >
              {mailWishes.map((each) => (
                <option key={each} value={each}>
                  {words.notifications.wishes[each]}
                </option>
              ))}
            </Choice>
          </fieldset>
        );
      })}
      <div className={styles.filters}>
        <Choice
          label={words.notifications.digestHour}
          value={settings.digestHour ?? defaultDigestHour}
          onChange={(event) => keep({ ...settings, digestHour: Number(event.target.value) })}
        >
          {Array.from({ length: 24 }, (_, hour) => (
            <option key={String(hour)} value={hour}>
              {`${String(hour).padStart(2, '0')}:00`}
            </option>
          ))}
        </Choice>
        <TextField
          label={words.notifications.quiet}
          type="time"
          value={quiet?.from ?? ''}
          onChange={(event) =>
            keep({ ...settings, quiet: event.target.value === '' ? null : { from: event.target.value, until: quiet?.until ?? '07:00' } })
          }
        />
        <TextField
          label={words.notifications.quietUntil}
          type="time"
          value={quiet?.until ?? ''}
          onChange={(event) =>
            keep({ ...settings, quiet: event.target.value === '' ? null : { from: quiet?.from ?? '22:00', until: event.target.value } })
          }
        />
      </div>
      <ProblemNotice error={change.error} />
    </section>
  );
}
