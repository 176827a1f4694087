import type { SiteSettings } from '../page.ts';

type Props = { settings: SiteSettings; canonical: string; title: string };

/**
 * Tells other sites where to ask how this article may be shown.
 *
 * @source oEmbed 1.0, section 4 (discovery)
 */
export function OembedLinks({ settings, canonical, title }: Props) {
  // A readable address is a third as long; one with a percent sign of its own stays encoded, or it would mean something else.
  const readable = decodeURI(canonical);
  const asked = `${settings.origin}/oembed?url=${encodeURIComponent(readable.includes('%') ? canonical : readable)}`;
  return (
    <>
      <link rel="alternate" type="application/json+oembed" title={title} href={`${asked}&format=json`} />
      <link rel="alternate" type="text/xml+oembed" title={title} href={`${asked}&format=xml`} />
    </>
  );
}
