import type { Person } from '@coranto/contract/person';
import { createContext, useContext } from 'react';

/** Carries the person who is signed in down the tree. */
export const PersonContext = createContext<Person | null>(null);

/** Who is signed in. */
export function usePerson(): Person {
  const person = useContext(PersonContext);
  if (person === null) throw new Error('This part stands outside of a session');
  return person;
}
