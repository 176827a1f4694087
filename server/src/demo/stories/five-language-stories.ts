import type { DemoStory } from '../demo-text.ts';
import { bookBindery } from './book-bindery/book-bindery.ts';
import { customsHouseArchive } from './customs-house-archive/customs-house-archive.ts';
import { ferryTimetable } from './ferry-timetable/ferry-timetable.ts';
import { fishAuction } from './fish-auction/fish-auction.ts';
import { harbourDues } from './harbour-dues/harbour-dues.ts';
import { nightMarket } from './night-market/night-market.ts';
import { portsInterview } from './ports-interview/ports-interview.ts';
import { quayReopening } from './quay-reopening/quay-reopening.ts';
import { saltWorks } from './salt-works/salt-works.ts';
import { seagrassRestoration } from './seagrass-restoration/seagrass-restoration.ts';
import { stormBarrier } from './storm-barrier/storm-barrier.ts';
import { tramLine } from './tram-line/tram-line.ts';

/** The demo stories told in all five languages, newest first. */
export const fiveLanguageStories: DemoStory[] = [
  quayReopening,
  ferryTimetable,
  harbourDues,
  portsInterview,
  fishAuction,
  tramLine,
  customsHouseArchive,
  stormBarrier,
  nightMarket,
  seagrassRestoration,
  saltWorks,
  bookBindery,
];
