import { app } from './az/app.ts';
import { bundle } from './az/bundle.ts';
import { campaign } from './az/campaign.ts';
import { checks } from './az/checks.ts';
import { comment } from './az/comment.ts';
import { correction } from './az/correction.ts';
import { door } from './az/door.ts';
import { editor } from './az/editor.ts';
import { front } from './az/front.ts';
import { houseList } from './az/house-list.ts';
import { logbook } from './az/logbook.ts';
import { media } from './az/media.ts';
import { notification } from './az/notification.ts';
import { palette } from './az/palette.ts';
import { people } from './az/people.ts';
import { planning } from './az/planning.ts';
import { schedule } from './az/schedule.ts';
import { session } from './az/session.ts';
import { settings } from './az/settings.ts';
import { staff } from './az/staff.ts';
import { stories } from './az/stories.ts';
import { story } from './az/story.ts';
import { timeline } from './az/timeline.ts';
import { today } from './az/today.ts';
import { together } from './az/together.ts';
import { writing } from './az/writing.ts';
import type { Words } from './words.ts';

/** The studio in Azerbaijani. After a number the noun stays in the singular. */
export const az: Words = {
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
