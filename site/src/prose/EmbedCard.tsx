import { playerOf } from '@coranto/contract/prose/players';
import { type Embed, isSafeAddress } from '@coranto/contract/prose/prose';
import { toHref } from '../frame/addresses.ts';
import { fill } from '../words/words.ts';
import type { Setting } from './setting.ts';

type Props = { embed: Embed; setting: Setting };

/**
 * Something on another site: what it is, where it is, and a link. From sites that can be framed a button brings it here; until somebody presses it
 * nothing is asked of them, and without scripts the link is what there is.
 */
export function EmbedCard({ embed: { id, address, title }, setting: { language, words } }: Props) {
  if (!isSafeAddress(address)) return title ? <p id={id}>{title}</p> : null;
  const player = playerOf(address);
  const site = player?.site ?? hostOf(address);
  return (
    <figure id={id} class={`embed embed-${player?.shape ?? 'link'}`}>
      {player && (
        <div class="embed-stage" data-frame={player.frameAddress} data-title={title ?? site}>
          <p class="embed-site">{site}</p>
          <button type="button" hidden data-needs="script">
            {words.embeds.show}
          </button>
          <p class="embed-notice" hidden data-needs="script">
            {fill(language, words.embeds.notice, { site })}
          </p>
        </div>
      )}
      <figcaption>
        {title && <span class="embed-title">{title}</span>} <a href={toHref(address)}>{fill(language, words.onSite, { site })}</a>
      </figcaption>
    </figure>
  );
}

function hostOf(address: string): string {
  return URL.canParse(address) ? new URL(address).hostname.replace(/^www\./, '') : address;
}
