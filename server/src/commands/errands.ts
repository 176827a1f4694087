import { addPersonErrand } from './add-person.ts';
import { changePasswordErrand } from './change-password.ts';
import { demoErrand } from './demo.ts';
import type { Errand } from './errand.ts';
import { importFeedErrand } from './import-feed.ts';
import { importWordPressErrand } from './import-wordpress.ts';
import { changeSettingsErrand, showSettingsErrand } from './settings.ts';
import { vacuumErrand } from './vacuum.ts';
import { viewsErrand } from './views.ts';

/** Every errand by name. The arguments are parsed by the errand's own schema before it runs. */
export const errands: ReadonlyMap<string, Errand<never>> = new Map(
  [
    addPersonErrand,
    changePasswordErrand,
    demoErrand,
    importFeedErrand,
    importWordPressErrand,
    showSettingsErrand,
    changeSettingsErrand,
    vacuumErrand,
    viewsErrand,
  ].map((each) => [each.name, each as Errand<never>]),
);
