import { startAppearance } from './appearance.ts';
import { startCampaigns } from './campaigns.ts';
import { startCopying } from './copying.ts';
import { drawRest } from './drawing.ts';
import { startEditionChoice } from './edition-choice.ts';
import { startEmbeds } from './embeds.ts';
import { startFurtherStories } from './further-stories.ts';
import { whenIdle } from './idle.ts';
import { startOffline } from './offline-shelf.ts';
import { startPrinting } from './printing.ts';
import { startSearch } from './search.ts';
import { startSharing } from './sharing.ts';
import { fetchType } from './type.ts';
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
// When the page is whole: laying out the rest begins with the type that has come, and the worker fetches pages of its own.
addEventListener('load', () => {
  drawRest(document);
  whenIdle(startOffline);
  whenIdle(() => void fetchType());
});

const article = document.querySelector<HTMLElement>('.article');
if (article) whenIdle(() => whenVisible(() => void countView(article)));
