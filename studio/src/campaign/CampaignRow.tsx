import { type CampaignLine, endCampaignCall, listCampaignsCall } from '@coranto/contract/api/campaign';
import type { EditionLine } from '@coranto/contract/api/edition';
import { useQueryClient } from '@tanstack/react-query';
import { useId } from 'react';
import { useAct } from '../api/use-call.ts';
import { settingOf } from '../edition/use-editions.ts';
import { Button } from '../parts/Button.tsx';
import { ProblemNotice } from '../parts/Notice.tsx';
import { useInstants } from '../words/instants.ts';
import { sayNumber } from '../words/intl/intl.ts';
import { useSpeaking } from '../words/use-words.ts';
import styles from './Campaigns.module.css';

type Props = { campaign: CampaignLine; editions: readonly EditionLine[]; onChange: () => void };

/** One campaign in the list. It is changed and ended by those who may in every edition where it stands. */
export function CampaignRow({ campaign, editions, onChange }: Props) {
  const { words, language } = useSpeaking();
  const instants = useInstants();
  const client = useQueryClient();
  const end = useAct(endCampaignCall);
  const id = useId();
  const { campaignId, name, state, liveFrom, liveUntil, places } = campaign;
  const editionOf = (editionId: string) => editions.find((edition) => edition.editionId === editionId);
  const isOurs = places.every(({ editionId }) => editionOf(editionId) !== undefined);
  const number = (count: number) => sayNumber(count, language);
  const finish = () => end.mutate({ campaignId }, { onSuccess: () => client.invalidateQueries({ queryKey: [listCampaignsCall.name] }) });
  return (
    <li className={styles.campaign} data-state={state}>
      <div className={styles.top}>
        <h2 className={styles.name} id={id}>
          <bdi>{name}</bdi>
        </h2>
        <span className={styles.mark}>{words.campaigns.states[state]}</span>
        <span className={styles.soft}>
          {liveUntil === null
            ? words.campaigns.from(instants.at(liveFrom))
            : words.campaigns.fromUntil(instants.at(liveFrom), instants.at(liveUntil))}
        </span>
      </div>
      <ul className={styles.places}>
        {places.map((place) => (
          <li key={place.editionId}>
            <bdi {...settingOf(editionOf(place.editionId))}>{place.words}</bdi>{' '}
            <span className={styles.soft}>
              <bdi>{editionOf(place.editionId)?.name}</bdi> · {words.campaigns.counted(number(place.seen), number(place.clicked))}
            </span>
          </li>
        ))}
      </ul>
      <ProblemNotice error={end.error} />
      {isOurs ? (
        <div className={styles.actions}>
          <Button onClick={onChange} aria-describedby={id}>
            {words.campaigns.change}
          </Button>
          {state === 'ended' ? null : (
            <Button weight="danger" disabled={end.isPending} onClick={finish} aria-describedby={id}>
              {words.campaigns.end}
            </Button>
          )}
        </div>
      ) : null}
    </li>
  );
}
