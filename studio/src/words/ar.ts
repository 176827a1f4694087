import { app } from './ar/app.ts';
import { bundle } from './ar/bundle.ts';
import { campaign } from './ar/campaign.ts';
import { checks } from './ar/checks.ts';
import { comment } from './ar/comment.ts';
import { correction } from './ar/correction.ts';
import { door } from './ar/door.ts';
import { editor } from './ar/editor.ts';
import { front } from './ar/front.ts';
import { houseList } from './ar/house-list.ts';
import { logbook } from './ar/logbook.ts';
import { media } from './ar/media.ts';
import { notification } from './ar/notification.ts';
import { palette } from './ar/palette.ts';
import { people } from './ar/people.ts';
import { planning } from './ar/planning.ts';
import { schedule } from './ar/schedule.ts';
import { session } from './ar/session.ts';
import { settings } from './ar/settings.ts';
import { staff } from './ar/staff.ts';
import { stories } from './ar/stories.ts';
import { story } from './ar/story.ts';
import { timeline } from './ar/timeline.ts';
import { today } from './ar/today.ts';
import { together } from './ar/together.ts';
import { writing } from './ar/writing.ts';
import type { Words } from './words.ts';

/** The studio in Arabic. */
export const ar: Words = {
  ...app,
  ...staff,
  ...notification,
  ...logbook,
  ...door,
  ...bundle,
  ...campaign,
  ...checks,
  ...comment,
  ...correction,
  ...houseList,
  ...editor,
  ...front,
  ...media,
  ...people,
  ...planning,
  ...schedule,
  ...session,
  ...settings,
  ...story,
  ...timeline,
  ...together,
  ...writing,
  ...palette,
  ...stories,
  ...today,
};
