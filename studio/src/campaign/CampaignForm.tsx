import { type CampaignLine, listCampaignsCall, saveCampaignCall } from '@coranto/contract/api/campaign';
import type { EditionLine } from '@coranto/contract/api/edition';
import { useQueryClient } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import { useAct } from '../api/use-call.ts';
import { Button } from '../parts/Button.tsx';
import { TextField } from '../parts/Field.tsx';
import { Notice, ProblemNotice } from '../parts/Notice.tsx';
import { TimeField } from '../story/TimeField.tsx';
import { useWords } from '../words/use-words.ts';
import { CampaignPictureField } from './CampaignPictureField.tsx';
import styles from './Campaigns.module.css';
import { type DraftPlace, draftCampaign, draftToPlan } from './draft-campaign.ts';
import { PlaceFields } from './PlaceFields.tsx';

type Props = { campaign: CampaignLine | null; editions: readonly EditionLine[]; onDone: () => void };

/** Makes a campaign, or changes one: everything about it on one sheet. */
export function CampaignForm({ campaign, editions, onDone }: Props) {
  const words = useWords();
  const client = useQueryClient();
  const save = useAct(saveCampaignCall);
  const [timeZone] = useState(() => Intl.DateTimeFormat().resolvedOptions().timeZone);
  const [campaignId] = useState(() => campaign?.campaignId ?? crypto.randomUUID());
  const [draft, setDraft] = useState(() => draftCampaign(campaign, editions, timeZone, new Date()));
  const [isLacking, setIsLacking] = useState(false);
  const set = (part: Partial<typeof draft>) => setDraft({ ...draft, ...part });
  const setPlace = (editionId: string, place: DraftPlace) => set({ places: { ...draft.places, [editionId]: place } });

  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const plan = draftToPlan(draft, campaign, timeZone);
    setIsLacking(plan === null);
    if (plan === null) return;
    save.mutate(
      { campaignId, ...plan },
      {
        onSuccess: async () => {
          await client.invalidateQueries({ queryKey: [listCampaignsCall.name] });
          onDone();
        },
      },
    );
  };

  return (
    <form onSubmit={submit} className={styles.form}>
      <TextField
        label={words.campaigns.name}
        hint={words.campaigns.nameHint}
        value={draft.name}
        required
        maxLength={200}
        onChange={(event) => set({ name: event.target.value })}
      />
      <TextField
        label={words.campaigns.weight}
        hint={words.campaigns.weightHint}
        type="number"
        min={1}
        max={100}
        required
        value={draft.weight}
        onChange={(event) => set({ weight: event.target.value })}
      />
      <TimeField label={words.campaigns.begins} timeZone={timeZone} wall={draft.begins} onChange={(begins) => set({ begins })} />
      <TimeField label={words.campaigns.ends} timeZone={timeZone} wall={draft.ends} onChange={(ends) => set({ ends })} />
      <CampaignPictureField
        pictureId={draft.pictureId}
        language={editions[0]?.language ?? 'en'}
        onChange={(pictureId) => set({ pictureId })}
      />
      {editions.map((edition) => {
        const place = draft.places[edition.editionId];
        return place ? (
          <PlaceFields key={edition.editionId} edition={edition} place={place} onChange={(next) => setPlace(edition.editionId, next)} />
        ) : null;
      })}
      <div role="alert">{isLacking ? <Notice mood="bad">{words.campaigns.lacking}</Notice> : null}</div>
      <ProblemNotice error={save.error} />
      <div className={styles.actions}>
        <Button type="submit" weight="main" disabled={save.isPending}>
          {words.app.save}
        </Button>
        <Button weight="quiet" onClick={onDone}>
          {words.app.cancel}
        </Button>
      </div>
    </form>
  );
}
