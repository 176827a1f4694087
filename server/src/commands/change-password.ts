import { notFound } from '@coranto/contract/refusal';
import { changePassword, findPersonByEmail } from '@coranto/newsroom';
import { z } from 'zod';
import { errand } from './errand.ts';

/** Sets a password anew, for someone who lost theirs. */
export const changePasswordErrand = errand({
  name: 'change-password',
  args: z.object({ email: z.string(), password: z.string() }),
  async run(newsroom, { email, password }) {
    const person = await findPersonByEmail(newsroom, { email });
    if (!person) throw notFound(`nobody signs in as ${email}`);
    await changePassword(newsroom, null, { personId: person.id, password });
    return [`Changed the password of ${person.name} and ended all of their sessions.`];
  },
});
