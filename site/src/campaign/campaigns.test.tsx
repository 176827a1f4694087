import type { Frame, PublishedCampaign } from '@coranto/newsroom/published';
import { renderToString } from 'preact-render-to-string';
import { describe, expect, it } from 'vitest';
import { Campaigns } from './Campaigns.tsx';
import { chooseCampaigns } from './choose-campaigns.ts';

const campaign = (id: string, weight: number): PublishedCampaign => ({
  id,
  words: `Words of ${id}`,
  address: '/ar',
  weight,
  picture: null,
});

describe('the campaigns of a page', () => {
  it('are the same each time, and over many pages stand first as often as they weigh', () => {
    const running = [campaign('paper', 1), campaign('choir', 3), campaign('walk', 6), campaign('map', 10)];
    const first = new Map<string, number>();
    const pages = 20_000;
    for (let page = 0; page < pages; page++) {
      const chosen = chooseCampaigns(running, `article ${page}`);
      expect(chosen).toHaveLength(3);
      if (page < 50) expect(chooseCampaigns(running.toReversed(), `article ${page}`)).toEqual(chosen);
      const id = chosen[0]?.id ?? '';
      first.set(id, (first.get(id) ?? 0) + 1);
    }
    for (const { id, weight } of running) expect((first.get(id) ?? 0) / pages).toBeCloseTo(weight / 20, 1.5);
  });

  it('lie in one place, of which a reader without scripts sees the first; each tells its clicks by itself', () => {
    const frame = { edition: { id: 'edition', language: 'ar' } } as Frame; // all that the place asks of the frame
    const settings = { origin: 'https://sheet.example' };
    const markup = renderToString(<Campaigns campaigns={[campaign('paper', 2), campaign('choir', 1)]} frame={frame} settings={settings} />);
    expect(markup.match(/<div class="campaign"/g)).toHaveLength(2);
    expect(markup.match(/data-other/g)).toHaveLength(1);
    expect(markup).toContain('<aside class="advertisement" aria-label="إعلان">');
    expect(markup).toContain('<a href="/ar" rel="sponsored" ping="https://sheet.example/campaigns/paper/edition/clicked">');
    expect(markup.match(/seen\.svg/g)).toHaveLength(1);
    expect(renderToString(<Campaigns campaigns={[]} frame={frame} settings={settings} />)).toBe('');
  });
});
