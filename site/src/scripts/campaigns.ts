const seenShare = 0.5;
const seenAfterMs = 1000;

/**
 * Draws one campaign for each place, as often as its weight says, and tells when it was seen (half of it for a second) and clicked.
 *
 * @source Media Rating Council, "Viewable Ad Impression Measurement Guidelines" (2014): half of the surface for one second
 */
export function startCampaigns(): void {
  for (const place of document.querySelectorAll('.campaigns')) {
    const campaigns = [...place.querySelectorAll<HTMLElement>('.campaign')];
    const drawn = draw(campaigns);
    for (const campaign of campaigns) campaign.toggleAttribute('data-other', campaign !== drawn);
    if (!drawn) continue;
    tellWhenSeen(drawn);
    drawn.querySelector('a')?.addEventListener('click', () => tell(drawn, 'clicked'));
  }
}

function draw(campaigns: readonly HTMLElement[]): HTMLElement | undefined {
  const weightOf = (campaign: HTMLElement) => Number(campaign.dataset.weight);
  let left = Math.random() * campaigns.reduce((sum, campaign) => sum + weightOf(campaign), 0);
  return campaigns.find((campaign) => {
    left -= weightOf(campaign);
    return left < 0;
  });
}

function tellWhenSeen(campaign: HTMLElement): void {
  let waiting: ReturnType<typeof setTimeout> | undefined;
  const watching = new IntersectionObserver(
    ([entry]) => {
      clearTimeout(waiting);
      if (!entry?.isIntersecting) return;
      waiting = setTimeout(() => {
        if (document.visibilityState !== 'visible') return;
        watching.disconnect();
        tell(campaign, 'seen');
      }, seenAfterMs);
    },
    { threshold: seenShare },
  );
  watching.observe(campaign);
}

function tell(campaign: HTMLElement, act: 'seen' | 'clicked'): void {
  // Nobody is told when it fails: the reader asked for nothing.
  void fetch(`${campaign.dataset.campaign}/${act}`, { method: 'POST', keepalive: true }).catch(() => undefined);
}
