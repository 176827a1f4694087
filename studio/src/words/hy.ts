import { app } from './hy/app.ts';
import { bundle } from './hy/bundle.ts';
import { campaign } from './hy/campaign.ts';
import { checks } from './hy/checks.ts';
import { comment } from './hy/comment.ts';
import { correction } from './hy/correction.ts';
import { door } from './hy/door.ts';
import { editor } from './hy/editor.ts';
import { front } from './hy/front.ts';
import { houseList } from './hy/house-list.ts';
import { logbook } from './hy/logbook.ts';
import { media } from './hy/media.ts';
import { notification } from './hy/notification.ts';
import { palette } from './hy/palette.ts';
import { people } from './hy/people.ts';
import { planning } from './hy/planning.ts';
import { schedule } from './hy/schedule.ts';
import { session } from './hy/session.ts';
import { settings } from './hy/settings.ts';
import { staff } from './hy/staff.ts';
import { stories } from './hy/stories.ts';
import { story } from './hy/story.ts';
import { timeline } from './hy/timeline.ts';
import { today } from './hy/today.ts';
import { together } from './hy/together.ts';
import { writing } from './hy/writing.ts';
import type { Words } from './words.ts';

/** The studio in Armenian. After a number the noun stays in the singular. */
export const hy: Words = {
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
