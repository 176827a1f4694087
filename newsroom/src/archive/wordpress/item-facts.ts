import type { ImportedState } from '../imported-article.ts';
import type { BorneTerm, ItemRecord } from './export-records.ts';

/** What single items say about themselves, read out of WordPress's ways of saying it. */

/** Does the item become a story? */
export function isStoryItem(item: ItemRecord): boolean {
  return (item.postType === 'post' || item.postType === 'page') && item.status !== 'trash' && item.status !== 'auto-draft';
}

/** Polylang's slug of the item's language; empty where it has none. */
export function languageOfItem(item: ItemRecord): string {
  return item.terms.find((term) => term.taxonomy === 'language')?.slug ?? '';
}

/** The category that becomes the section: the first that says something. */
export function sectionTermOf(item: ItemRecord): BorneTerm | null {
  const categories = item.terms.filter((term) => term.taxonomy === 'category');
  return categories.find((term) => !/^uncategori[sz]ed/.test(term.slug)) ?? categories[0] ?? null;
}

/** All other categories, and the tags. */
export function topicTermsOf(item: ItemRecord): BorneTerm[] {
  const section = sectionTermOf(item);
  return item.terms.filter((term) => (term.taxonomy === 'category' || term.taxonomy === 'post_tag') && term !== section);
}

/** Who wrote it, each once: those of the plug-in for several writers where it names any, else the one WordPress knows. */
export function bylinesOf(item: ItemRecord): { login: string; name: string }[] {
  const several = item.terms
    .filter((term) => term.taxonomy === 'author')
    .map((term) => ({ login: loginOf(term.slug.replace(/^cap-/, '')), name: term.name }));
  if (several.length > 0) return [...new Map(several.map((each) => [each.login, each])).values()];
  return item.creator === '' ? [] : [{ login: loginOf(item.creator), name: item.creator }];
}

/** A login as it is compared: small, without the stray signs that exports edited by hand have around it. */
export function loginOf(written: string): string {
  return written.toLowerCase().replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, '') || written;
}

/**
 * An instant written by WordPress: the one in UTC where it is given, else the local one taken as UTC, else that of the feed. Drafts
 * have zeros.
 */
export function instantOf(utc: string, local: string, feed = ''): Date | null {
  for (const written of [utc, local]) {
    const instant =
      /^\d{4}-\d\d-\d\d \d\d:\d\d:\d\d$/.test(written) && !written.startsWith('0000') ? new Date(`${written.replace(' ', 'T')}Z`) : null;
    if (instant && !Number.isNaN(instant.getTime())) return instant;
  }
  const instant = feed === '' ? Number.NaN : Date.parse(feed);
  return Number.isNaN(instant) || instant <= 0 ? null : new Date(instant);
}

/** Reads the state; whatever is not public there is not public here. */
export function stateOf(item: ItemRecord): ImportedState {
  if (item.password !== '') return { kind: 'draft', why: 'protected by a password' };
  if (item.status === 'publish') return { kind: 'public' };
  if (item.status === 'future') return { kind: 'scheduled' };
  if (item.status === 'draft') return { kind: 'draft', why: null };
  return {
    kind: 'draft',
    why:
      item.status === 'private'
        ? 'private'
        : item.status === 'pending'
          ? 'waiting for review'
          : `in the state ${JSON.stringify(item.status)}`,
  };
}
