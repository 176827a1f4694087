import { randomUUID } from 'node:crypto';
import { personRoles } from '@coranto/contract/article';
import { notFound } from '@coranto/contract/refusal';
import { addPerson, listAllEditions } from '@coranto/newsroom';
import { z } from 'zod';
import { errand } from './errand.ts';

/** Adds someone who can sign in to the studio. */
export const addPersonErrand = errand({
  name: 'add-person',
  args: z.object({ email: z.string(), name: z.string(), password: z.string(), role: z.enum(personRoles), edition: z.string().nullable() }),
  async run(newsroom, { email, name, password, role, edition: prefix }) {
    const edition = prefix === null ? null : (await listAllEditions(newsroom)).find((each) => each.prefix === prefix);
    if (edition === undefined) throw notFound(`edition ${prefix}`);
    await addPerson(newsroom, null, { id: randomUUID(), email, name, password, roles: [{ editionId: edition?.id ?? null, role }] });
    return [`Added ${name} <${email}>, ${role} in ${prefix ?? 'every edition'}.`];
  },
});
