import type { Inline } from '@coranto/contract/prose/prose';

/** Sites whose bare address on a line of its own WordPress shows as an embed. */
const embeddable =
  /(^|\.)(youtube\.com|youtu\.be|vimeo\.com|dailymotion\.com|dai\.ly|wordpress\.tv|videopress\.com|ted\.com|twitter\.com|x\.com|instagram\.com|facebook\.com|tiktok\.com|soundcloud\.com|spotify\.com|mixcloud\.com|flickr\.com|reddit\.com|rutube\.ru|t\.me|scribd\.com|slideshare\.net|issuu\.com)$/;

/** The address a paragraph consists of, where it is that of a known host of embeds. */
export function bareAddressOf(text: Inline[]): string | null {
  const [only] = text;
  if (text.length !== 1 || only?.kind !== 'text' || only.marks.some((mark) => mark.kind !== 'link')) return null;
  if (!/^https?:\/\/\S+$/.test(only.text) || !URL.canParse(only.text)) return null;
  const url = new URL(only.text);
  return embeddable.test(url.hostname) && only.text === url.href ? url.href : null;
}
