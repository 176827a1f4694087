import { listSettledEditionsCall, orderEditionsCall, type SettledEdition } from '@coranto/contract/api/edition-settings';
import { mayEverywhere } from '@coranto/contract/person';
import { useQueryClient } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useAct } from '../api/use-call.ts';
import { BrokenScreen, Waiting } from '../app/BrokenScreen.tsx';
import { LinkButton } from '../parts/LinkButton.tsx';
import { Notice } from '../parts/Notice.tsx';
import { usePerson } from '../session/use-person.ts';
import { sayLanguage } from '../words/intl/intl.ts';
import { useSpeaking, useWords } from '../words/use-words.ts';
import { OrderedList } from './OrderedList.tsx';
import { SettingProblem } from './SettingProblem.tsx';
import styles from './Settings.module.css';
import { SettingsFrame } from './SettingsFrame.tsx';
import { settingOfEdition, useSettledEditions } from './use-settled-editions.ts';

/** The editions of the newspaper, in the order of the language switch. */
export function EditionsScreen() {
  const words = useWords();
  const person = usePerson();
  const client = useQueryClient();
  const found = useSettledEditions();
  const order = useAct(orderEditionsCall);
  if (found.data === undefined) {
    return found.error === null ? <Waiting /> : <BrokenScreen error={found.error} reset={() => void found.refetch()} />;
  }
  const { editions } = found.data;
  const mayOrder = mayEverywhere(person, 'change-edition');
  const seen = editions.map(({ editionId }) => editionId);
  const move = (from: number, to: number) => {
    const editionIds = [...seen];
    const [id] = editionIds.splice(from, 1);
    if (id !== undefined) editionIds.splice(to, 0, id);
    // Seen at once, and put right by the server's answer.
    client.setQueryData([listSettledEditionsCall.name, {}], {
      ...found.data,
      editions: editionIds.map((each) => editions.find(({ editionId }) => editionId === each)),
    });
    order.mutate({ editionIds, seen }, { onSettled: () => client.invalidateQueries({ queryKey: [listSettledEditionsCall.name] }) });
  };
  return (
    <SettingsFrame
      title={words.settings.editions.title}
      actions={mayOrder ? <LinkButton to="/settings/editions/new">{words.settings.editions.add}</LinkButton> : null}
    >
      <p className={styles.soft}>{words.settings.editions.hint}</p>
      {order.error?.problem.code === 'Conflict' ? (
        <div role="alert">
          <Notice mood="warn">{words.settings.orderDisputed}</Notice>
        </div>
      ) : (
        <SettingProblem error={order.error} />
      )}
      <OrderedList
        label={words.settings.editions.title}
        onMove={mayOrder ? move : null}
        things={editions.map((edition) => ({
          key: edition.editionId,
          name: edition.parts.identity.name,
          shown: <EditionLine edition={edition} editions={editions} />,
        }))}
      />
      {mayOrder ? <p className={styles.soft}>{words.settings.moveHint}</p> : null}
    </SettingsFrame>
  );
}

function EditionLine({ edition, editions }: { edition: SettledEdition; editions: readonly SettledEdition[] }) {
  const {
    words: { settings: words },
    language: spoken,
  } = useSpeaking();
  const { prefix, language, retiredAt, retiredTo, parts } = edition;
  const target = editions.find(({ editionId }) => editionId === retiredTo);
  return (
    <div className={styles.row}>
      <Link to="/settings/editions/$prefix" params={{ prefix }} className={styles.name}>
        <bdi {...settingOfEdition(edition)}>{parts.identity.name}</bdi>
      </Link>
      <span className={styles.soft}>
        <bdi dir="ltr">/{prefix}</bdi> · {sayLanguage(language, spoken) ?? language} · <bdi dir="ltr">{parts.identity.timeZone}</bdi>
      </span>
      {retiredAt === null ? null : (
        <span className={styles.mark}>{target ? words.editions.leadsTo(target.parts.identity.name) : words.editions.archived}</span>
      )}
      <a href={`/${prefix}`} target="_blank" rel="noreferrer">
        {words.editions.open(parts.identity.name)}
      </a>
    </div>
  );
}
