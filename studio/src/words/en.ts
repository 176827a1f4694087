import { app } from './en/app.ts';
import { bundle } from './en/bundle.ts';
import { campaign } from './en/campaign.ts';
import { checks } from './en/checks.ts';
import { comment } from './en/comment.ts';
import { correction } from './en/correction.ts';
import { door } from './en/door.ts';
import { editor } from './en/editor.ts';
import { front } from './en/front.ts';
import { houseList } from './en/house-list.ts';
import { logbook } from './en/logbook.ts';
import { media } from './en/media.ts';
import { notification } from './en/notification.ts';
import { palette } from './en/palette.ts';
import { people } from './en/people.ts';
import { planning } from './en/planning.ts';
import { schedule } from './en/schedule.ts';
import { session } from './en/session.ts';
import { settings } from './en/settings.ts';
import { staff } from './en/staff.ts';
import { stories } from './en/stories.ts';
import { story } from './en/story.ts';
import { timeline } from './en/timeline.ts';
import { today } from './en/today.ts';
import { together } from './en/together.ts';
import { writing } from './en/writing.ts';

/** The studio in English: the catalogue whose shape all others have. */
export const en = {
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
