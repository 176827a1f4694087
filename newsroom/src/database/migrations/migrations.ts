import type { Migration } from '../migrate.ts';
import { newsroomTables } from './0001-newsroom.ts';
import { importRecords } from './0002-import-record.ts';
import { placedHeadlines } from './0003-placed-headlines.ts';
import { listsInOrder } from './0004-lists-in-order.ts';
import { forMachines } from './0005-for-machines.ts';
import { honestViews } from './0006-honest-views.ts';
import { searchWords } from './0007-search-words.ts';
import { campaigns } from './0008-campaigns.ts';
import { noticesAsCampaigns } from './0009-notices-as-campaigns.ts';
import { picturesWhole } from './0010-pictures-whole.ts';
import { rootsAnew } from './0011-roots-anew.ts';
import { listsOfAKind } from './0012-lists-of-a-kind.ts';
import { namesFound } from './0013-names-found.ts';
import { workingCopies } from './0020-working-copies.ts';
import { notesApart } from './0023-notes-apart.ts';
import { checks } from './0025-checks.ts';
import { houseList } from './0026-house-list.ts';
import { bundlesAndSchedules } from './0028-bundles-and-schedules.ts';
import { timeHolds } from './0029-time-holds.ts';
import { notices } from './0030-notices.ts';
import { desksAndNotifications } from './0031-desks-and-notifications.ts';
import { linksAndMail } from './0032-links-and-mail.ts';
import { mergedContributors } from './0033-merged-contributors.ts';
import { logbookRead } from './0034-logbook-read.ts';
import { articleLines } from './0035-article-lines.ts';
import { bulkActsAndSavedSearches } from './0036-bulk-acts-and-saved-searches.ts';
import { planning } from './0037-planning.ts';
import { firstStages } from './0038-first-stages.ts';
import { uploadsAndUses } from './0043-uploads-and-uses.ts';
import { usesUntilNow } from './0044-uses-until-now.ts';
import { picturesOnLoan } from './0045-pictures-on-loan.ts';
import { settings } from './0048-settings.ts';
import { comments } from './0050-comments.ts';

/** Every change of the tables, in order. A migration that has been released is never altered: a later one mends it. */
export const migrations: readonly Migration[] = [
  newsroomTables,
  importRecords,
  placedHeadlines,
  listsInOrder,
  forMachines,
  honestViews,
  searchWords,
  campaigns,
  noticesAsCampaigns,
  picturesWhole,
  rootsAnew,
  listsOfAKind,
  namesFound,
  workingCopies,
  notesApart,
  checks,
  houseList,
  bundlesAndSchedules,
  timeHolds,
  notices,
  desksAndNotifications,
  linksAndMail,
  mergedContributors,
  logbookRead,
  articleLines,
  bulkActsAndSavedSearches,
  planning,
  firstStages,
  uploadsAndUses,
  usesUntilNow,
  picturesOnLoan,
  settings,
  comments,
];
