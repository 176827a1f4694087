import { createContext, useContext } from 'react';

/** What the parts of the editor know of the article around them. */
export type Edited = { language: string; direction: 'ltr' | 'rtl' };

/** Carries it down the tree, into the views of nodes too. */
export const EditedContext = createContext<Edited>({ language: 'en', direction: 'ltr' });

/** The article being edited. */
export function useEdited(): Edited {
  return useContext(EditedContext);
}
