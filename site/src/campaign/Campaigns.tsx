import type { Frame, PublishedCampaign } from '@coranto/newsroom/published';
import { toHref } from '../frame/addresses.ts';
import type { SiteSettings } from '../page.ts';
import { Image } from '../prose/Figure.tsx';
import { wordsFor } from '../words/words.ts';

type Place = { campaigns: readonly PublishedCampaign[]; frame: Frame; settings: Pick<SiteSettings, 'origin'> };

/**
 * The newspaper's own notice, labelled as one, in a place as large as the largest of those that may stand in it: nothing moves when the
 * script draws another. Nothing is loaded from elsewhere for it.
 */
export function Campaigns({ campaigns, frame, settings }: Place) {
  const [first, ...others] = campaigns;
  if (!first) return null;
  const label = wordsFor(frame.edition.language).advertisement;
  return (
    <aside class="advertisement" aria-label={label}>
      <p class="label">{label}</p>
      <div class="campaigns">
        <CampaignView campaign={first} editionId={frame.edition.id} origin={settings.origin} />
        {others.map((campaign) => (
          <CampaignView key={campaign.id} campaign={campaign} editionId={frame.edition.id} origin={settings.origin} isOther />
        ))}
      </div>
    </aside>
  );
}

type Props = { campaign: PublishedCampaign; editionId: string; origin: string; isOther?: boolean };

/** @source HTML, "hyperlink auditing": what is pinged is named by a whole address */
function CampaignView({ campaign, editionId, origin, isOther = false }: Props) {
  const { id, words, address, weight, picture } = campaign;
  const counted = `/campaigns/${id}/${editionId}`;
  return (
    <div class="campaign" data-campaign={counted} data-weight={weight} data-other={isOther || undefined}>
      <a href={toHref(address)} rel="sponsored" ping={`${origin}${counted}/clicked`}>
        {picture && <Image picture={picture} altText={picture.altText} width="small" />}
        <span>{words}</span>
      </a>
      {!isOther && (
        <noscript>
          <img src={`${counted}/seen.svg`} width="1" height="1" alt="" loading="lazy" />
        </noscript>
      )}
    </div>
  );
}
