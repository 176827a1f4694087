import type { SceneKey } from '../../picture-keys.ts';
import type { PictureWords } from './picture-words.ts';

/** Words for the scenes in English. */
export const en: Record<SceneKey, PictureWords> = {
  'harbour-dawn': {
    caption: 'A coaster enters the basin of Port Almira at sunrise.',
    altText: 'A cargo ship with containers on blue water before a large red sun; cranes stand on the right.',
  },
  'crane-line': {
    caption: 'The cranes of East Quay, with the old town behind them.',
    altText: 'Three dark quay cranes in a row over green water; three dockers stand on the pale stones of the quay.',
  },
  'fish-market': {
    caption: 'The catch on ice in the auction hall before the bidding begins.',
    altText: 'Crates of red and blue fish on ice; behind them five people stand under hanging lamps.',
  },
  'old-lighthouse': {
    caption: 'The old lighthouse on its rock at the mouth of the gulf.',
    altText: 'A red and white lighthouse throws two beams of light into a night sky with stars and a crescent moon.',
  },
  'tram-bridge': {
    caption: 'A tram on the bridge to the New Docks.',
    altText: 'A red tram crosses an iron bridge high over green water; two people stand at the railing.',
  },
  'book-bindery': {
    caption: 'The bindery in the former sail loft looks out on the quay.',
    altText: 'A workbench with an open book and an iron press before a window with sailing boats.',
  },
  'ferry-night': {
    caption: 'The night ferry on its way to the Isle of Vess.',
    altText: 'A ferry with lit windows on dark water under a full moon; lights of an island on the horizon.',
  },
  'storm-wall': {
    caption: 'A wave climbs over the breakwater in an autumn storm.',
    altText: 'A huge green wave bursts against a stone wall; a lighthouse stands in the rain behind it.',
  },
  'orchard-terraces': {
    caption: 'Orange harvest on the terraces above the bay.',
    altText: 'Two people with a full basket among orange trees on green terraces; the sea lies behind.',
  },
  observatory: {
    caption: 'The old observatory on the hill opens its dome on clear Fridays.',
    altText: 'A white dome with a brass telescope under a sky full of stars; lit windows of a town below.',
  },
  'concert-hall': {
    caption: 'The school orchestra rehearses in the concert hall.',
    altText: 'Young musicians with violins and cellos on a stage under a golden shell; a conductor raises both arms.',
  },
  'salt-works': {
    caption: 'Workers rake the last salt of the season into heaps.',
    altText: 'White heaps of salt between pink and pale blue pans under a red sky; two workers with rakes, a windmill.',
  },
  'market-hall': {
    caption: 'The market hall on a Saturday morning.',
    altText: 'Fruit stalls with striped awnings under the iron ribs of a hall; a round clock hangs in the middle.',
  },
  'container-yard': {
    caption: 'The container yard of the New Docks.',
    altText: 'Coloured containers in high stacks; two cranes before a white sun, a docker in an orange jacket.',
  },
  seagrass: {
    caption: 'A diver over the seagrass meadow in the southern bay.',
    altText: 'A diver swims over tall green seagrass among red and yellow fish; a starfish lies on the sand.',
  },
  'seagrass-nursery': {
    caption: 'Seedlings in the tanks of the Selene Marine Station.',
    altText: 'Two people among glass tanks in which young seagrass grows under lamps.',
  },
  'seagrass-planting': {
    caption: 'Divers set seedlings along a line on bare sand.',
    altText: 'Two divers plant small tufts of seagrass in a row on the sea floor under the keel of a boat.',
  },
  'bindery-thread': {
    caption: 'The sections of a book are sewn to five cords on the frame.',
    altText: 'Two hands with needle and red thread at a wooden sewing frame with folded paper.',
  },
  'bindery-press': {
    caption: 'Books stay in the standing press for a night.',
    altText: 'An iron press with a red wheel holds coloured books between boards; shelves and glue on both sides.',
  },
  'bindery-shelf': {
    caption: 'Finished volumes wait to be collected.',
    altText: 'Three shelves full of books in red, yellow, green and blue bindings.',
  },
  'customs-house': {
    caption: 'The Customs House on the square that bears its name.',
    altText: 'A sand-coloured building with columns, a clock tower and a red door; three people on its steps.',
  },
  'archive-shelves': {
    caption: 'The archive of the Customs House keeps some four kilometres of registers.',
    altText: 'An archivist on a ladder takes a red volume from high shelves of old ledgers.',
  },
  'night-market': {
    caption: 'The night market, shortly before midnight.',
    altText: 'Food stalls with striped awnings under lanterns; people stand before lit houses.',
  },
  chess: {
    caption: 'Open-air chess on the promenade.',
    altText: 'Large white and black chessmen on a red board by the sea; two people look on.',
  },
  'reading-room': {
    caption: 'The new reading room looks out on the harbour.',
    altText: 'Four readers with open books at a long table with green lamps under high arched windows.',
  },
  bread: {
    caption: 'The morning’s third batch in a bakery on Rope Walk.',
    altText: 'Shelves with golden loaves, round breads and a basket of long ones.',
  },
  'rooftop-gardens': {
    caption: 'Beds on the flat roofs of the old town.',
    altText: 'Two people water vegetables in wooden boxes on the roofs of two red houses; washing hangs on a line.',
  },
  'cable-ferry': {
    caption: 'The cable ferry crosses the inner basin in four minutes.',
    altText: 'A flat ferry on a cable carries five people and a bicycle past a row of coloured houses.',
  },
  'night-bus': {
    caption: 'The night bus to the upper town.',
    altText: 'A green bus with lit windows in a dark street; a man waits at the stop under a lamp.',
  },
  'film-festival': {
    caption: 'The opening night of the film festival in the dry dock.',
    altText: 'A crowd seen from behind before a large open-air screen that shows a sailing boat at sunset.',
  },
  choir: {
    caption: 'The sailors’ choir on the steps of the chapel.',
    altText: 'Three rows of singers in navy jackets with sheets of music before a white chapel.',
  },
  'pilot-boat': {
    caption: 'A pilot climbs aboard from the pilot boat.',
    altText: 'A red pilot boat beside the high side of a ship; a pilot climbs a rope ladder.',
  },
  'customs-bees': {
    caption: 'The hives on the roof of the Customs House.',
    altText: 'A beekeeper in white among coloured hives on a roof above the sea; bees fly around.',
  },
  'old-map': {
    caption: 'A chart of the Gulf of Selene from the city’s map collection.',
    altText: 'An old chart with a coastline, a compass rose, a small ship and an island.',
  },
};
