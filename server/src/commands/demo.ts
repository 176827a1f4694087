import { z } from 'zod';
import { demoSignIns, fillDemoNewsroom } from '../demo/demo.ts';
import { errand } from './errand.ts';

/** Fills a publication that has no edition yet with the demo newsroom. */
export const demoErrand = errand({
  name: 'demo',
  args: z.object({}),
  async run(newsroom, _args, report) {
    await fillDemoNewsroom(newsroom, report);
    return [
      'The demo newsroom is there. Sign in to the studio as:',
      ...demoSignIns.map(({ email, password, role }) => `  ${email}  ${password}  (${role})`),
    ];
  },
});
