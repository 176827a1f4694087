import type { DemoStory } from '../demo-text.ts';
import { marketHallClock } from './arabic/market-hall-clock.ts';
import { readingAloud } from './arabic/reading-aloud.ts';
import { recipeBooks } from './arabic/recipe-books.ts';
import { dolphinVoices } from './armenian/dolphin-voices.ts';
import { observatory } from './armenian/observatory.ts';
import { streetNames } from './armenian/street-names.ts';
import { ferryHorn } from './azerbaijani/ferry-horn.ts';
import { fogSignals } from './azerbaijani/fog-signals.ts';
import { orangeHarvest } from './azerbaijani/orange-harvest.ts';
import { breadPrices } from './english/bread-prices.ts';
import { cableFerry } from './english/cable-ferry.ts';
import { chessFestival } from './english/chess-festival.ts';
import { customsBees } from './english/customs-bees.ts';
import { dialectDictionary } from './english/dialect-dictionary.ts';
import { filmFestival } from './english/film-festival.ts';
import { lighthouseKeeper } from './english/lighthouse-keeper.ts';
import { mapCollection } from './english/map-collection.ts';
import { nightBuses } from './english/night-buses.ts';
import { pilotBoats } from './english/pilot-boats.ts';
import { readingRoom } from './english/reading-room.ts';
import { rooftopGardens } from './english/rooftop-gardens.ts';
import { sailorsChoir } from './english/sailors-choir.ts';
import { schoolOrchestra } from './english/school-orchestra.ts';
import { waterMeters } from './english/water-meters.ts';
import { bathhouse } from './russian/bathhouse.ts';
import { benches } from './russian/benches.ts';
import { upperTownStairs } from './russian/upper-town-stairs.ts';

/** The demo stories that one edition alone tells. */
export const oneLanguageStories: DemoStory[] = [
  mapCollection,
  nightBuses,
  chessFestival,
  lighthouseKeeper,
  readingRoom,
  customsBees,
  schoolOrchestra,
  filmFestival,
  breadPrices,
  cableFerry,
  dialectDictionary,
  pilotBoats,
  rooftopGardens,
  waterMeters,
  sailorsChoir,
  bathhouse,
  benches,
  upperTownStairs,
  observatory,
  dolphinVoices,
  streetNames,
  fogSignals,
  ferryHorn,
  orangeHarvest,
  marketHallClock,
  readingAloud,
  recipeBooks,
];
