import { z } from 'zod';
import { type EditionSettings, plainEditionSettings, editionSettingsShape as shape, type WholeEditionSettings } from './edition.ts';

/** What is decided about an edition, in the parts in which it is decided: two people at two parts do not stand in one another's way. */
export const editionParts = ['identity', 'imprint', 'links', 'reuse', 'navigation', 'machines'] as const;
export type EditionPart = (typeof editionParts)[number];

/** One part as it is to be. */
export const editionPartChangeSchema = z.discriminatedUnion('part', [
  z.strictObject({
    part: z.literal('identity'),
    name: z.string().trim().max(200),
    timeZone: z.string().max(100),
    tagline: shape.tagline,
  }),
  z.strictObject({ part: z.literal('imprint'), colophon: shape.colophon, contact: shape.contact }),
  z.strictObject({ part: z.literal('links'), socialLinks: shape.socialLinks, appLinks: shape.appLinks, follow: shape.follow }),
  z.strictObject({ part: z.literal('reuse'), reuse: shape.reuse }),
  z.strictObject({ part: z.literal('navigation'), navigation: shape.navigation }),
  z.strictObject({ part: z.literal('machines'), feeds: shape.feeds, policies: shape.policies }),
]);
export type EditionPartChange = z.infer<typeof editionPartChangeSchema>;

/** What one part holds. */
export type PartOf<P extends EditionPart> = Omit<Extract<EditionPartChange, { part: P }>, 'part'>;

/** An edition as far as its parts go. */
export type PartedEdition = { name: string; timeZone: string; settings: EditionSettings };

/** The settings of an edition with nothing left out. */
export function wholeSettings(settings: EditionSettings): WholeEditionSettings {
  const { contact = plainEditionSettings.contact, navigation = plainEditionSettings.navigation, ...others } = settings;
  return { ...others, contact, navigation };
}

/** Every part of an edition as it is. */
export function partsOf({ name, timeZone, settings }: PartedEdition): { [P in EditionPart]: PartOf<P> } {
  const { tagline, colophon, contact, socialLinks, appLinks, follow, reuse, navigation, feeds, policies } = wholeSettings(settings);
  return {
    identity: { name, timeZone, tagline },
    imprint: { colophon, contact },
    links: { socialLinks, appLinks, follow },
    reuse: { reuse },
    navigation: { navigation },
    machines: { feeds, policies },
  };
}

/** An edition with one part changed. */
export function withPart(edition: PartedEdition, change: EditionPartChange): PartedEdition {
  const { part, ...given } = change;
  if (change.part !== 'identity') return { ...edition, settings: { ...edition.settings, ...given } };
  const { name, timeZone, tagline } = change;
  return { name, timeZone, settings: { ...edition.settings, tagline } };
}
