import { app } from './ru/app.ts';
import { bundle } from './ru/bundle.ts';
import { campaign } from './ru/campaign.ts';
import { checks } from './ru/checks.ts';
import { comment } from './ru/comment.ts';
import { correction } from './ru/correction.ts';
import { door } from './ru/door.ts';
import { editor } from './ru/editor.ts';
import { front } from './ru/front.ts';
import { houseList } from './ru/house-list.ts';
import { logbook } from './ru/logbook.ts';
import { media } from './ru/media.ts';
import { notification } from './ru/notification.ts';
import { palette } from './ru/palette.ts';
import { people } from './ru/people.ts';
import { planning } from './ru/planning.ts';
import { schedule } from './ru/schedule.ts';
import { session } from './ru/session.ts';
import { settings } from './ru/settings.ts';
import { staff } from './ru/staff.ts';
import { stories } from './ru/stories.ts';
import { story } from './ru/story.ts';
import { timeline } from './ru/timeline.ts';
import { today } from './ru/today.ts';
import { together } from './ru/together.ts';
import { writing } from './ru/writing.ts';
import type { Words } from './words.ts';

/** The studio in Russian. */
export const ru: Words = {
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
