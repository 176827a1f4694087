import { type CampaignLine, listCampaignsCall } from '@coranto/contract/api/campaign';
import { may } from '@coranto/contract/person';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { questionOf } from '../api/use-call.ts';
import { useEditions } from '../edition/use-editions.ts';
import { Button } from '../parts/Button.tsx';
import { Notice, ProblemNotice } from '../parts/Notice.tsx';
import { Screen } from '../parts/Screen.tsx';
import { usePerson } from '../session/use-person.ts';
import { useWords } from '../words/use-words.ts';
import { CampaignForm } from './CampaignForm.tsx';
import { CampaignRow } from './CampaignRow.tsx';
import styles from './Campaigns.module.css';

/** The newspaper's own campaigns: what runs, what it says where, how often it was seen and clicked. */
export function CampaignsScreen() {
  const words = useWords();
  const person = usePerson();
  const editions = useEditions().filter(({ editionId }) => may(person, 'run-campaigns', editionId));
  const found = useQuery(questionOf(listCampaignsCall, {}));
  const [edited, setEdited] = useState<CampaignLine | 'new' | null>(null);
  const campaigns = found.data?.campaigns ?? [];

  if (edited !== null && editions.length > 0) {
    const campaign = edited === 'new' ? null : edited;
    return (
      <Screen title={campaign?.name ?? words.campaigns.begin}>
        <CampaignForm campaign={campaign} editions={editions} onDone={() => setEdited(null)} />
      </Screen>
    );
  }
  const begin = (
    <Button weight="main" onClick={() => setEdited('new')}>
      {words.campaigns.begin}
    </Button>
  );
  return (
    <Screen title={words.campaigns.title} actions={editions.length > 0 ? begin : null}>
      <p className={styles.hint}>
        {words.campaigns.hint} <Link to="/settings">{words.campaigns.toSettings}</Link>
      </p>
      {editions.length > 0 ? null : <Notice mood="calm">{words.campaigns.mayNot}</Notice>}
      <ProblemNotice error={found.error} />
      <p role="status" className={styles.hint}>
        {found.isPending ? words.app.loading : campaigns.length === 0 ? words.campaigns.none : ''}
      </p>
      <ul className={styles.list}>
        {campaigns.map((campaign) => (
          <CampaignRow key={campaign.campaignId} campaign={campaign} editions={editions} onChange={() => setEdited(campaign)} />
        ))}
      </ul>
    </Screen>
  );
}
