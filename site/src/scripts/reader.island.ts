import { startAppearance } from './appearance.ts';
import { startCampaigns } from './campaigns.ts';
import { startCopying } from './copying.ts';
import { startEditionChoice } from './edition-choice.ts';
import { startEmbeds } from './embeds.ts';
import { startFurtherStories } from './further-stories.ts';
import { startOffline } from './offline-shelf.ts';
import { startPrinting } from './printing.ts';
import { startSearch } from './search.ts';
import { startSharing } from './sharing.ts';
import { countView, whenVisible } from './views.ts';

startAppearance();
startEditionChoice();
startSearch();
startSharing();
startCopying();
startPrinting();
startEmbeds();
startFurtherStories();
startCampaigns();
whenIdle(startOffline);

const article = document.querySelector<HTMLElement>('.article');
if (article) whenVisible(() => void countView(article));

/** Runs what nobody waits for when the page has nothing else to do: a tap comes first, also on a slow telephone. */
function whenIdle(start: () => void): void {
  // Safari has no such callback.
  if ('requestIdleCallback' in window) requestIdleCallback(start, { timeout: 2_000 });
  else setTimeout(start, 200);
}
