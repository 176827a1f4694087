import { z } from 'zod';
import { isSafeAddress } from './prose/address.ts';

/** Pages of an edition that the program makes by itself and that a menu can lead to. */
export const programPages = ['most-read', 'search', 'offline', 'feed'] as const;
export type ProgramPage = (typeof programPages)[number];

/** One line of a menu. A section is called as it is called; a link has words of its own. */
export type NavigationLine =
  | { kind: 'section'; sectionId: string }
  | { kind: 'page'; page: ProgramPage }
  | { kind: 'link'; words: string; address: string };

/** A column of links at the foot of every page. */
export type FooterColumn = { heading: string; lines: NavigationLine[] };

/** The menus of one edition. */
export type Navigation = {
  /** Under the newspaper's name; `null`: its sections, in their order. */
  masthead: NavigationLine[] | null;
  footer: FooterColumn[];
};

/** Where a line of a menu may lead: into this site, or to the web. */
export const menuAddress = z
  .string()
  .min(1)
  .max(2000)
  .refine((address) => (address.startsWith('/') || /^https?:\/\//.test(address)) && isSafeAddress(address), 'address is not allowed');

const line = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('section'), sectionId: z.uuid() }),
  z.strictObject({ kind: z.literal('page'), page: z.enum(programPages) }),
  z.strictObject({ kind: z.literal('link'), words: z.string().trim().min(1).max(100), address: menuAddress }),
]);

export const navigationSchema: z.ZodType<Navigation> = z.strictObject({
  masthead: z.array(line).max(40).nullable(),
  footer: z.array(z.strictObject({ heading: z.string().trim().min(1).max(100), lines: z.array(line).min(1).max(20) })).max(6),
});

/** Menus about which nobody has decided anything. */
export const plainNavigation: Navigation = { masthead: null, footer: [] };
