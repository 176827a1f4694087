import { z } from 'zod';
import { errand } from './errand.ts';

/** Tidies the database: space of old rows is given back, and the planner learns what is there. */
export const vacuumErrand = errand({
  name: 'vacuum',
  args: z.object({}),
  async run(newsroom) {
    await newsroom.database.vacuum();
    return ['The database is tidied.'];
  },
});
