import type { Frame } from '@coranto/newsroom/published';
import { toHref } from '../frame/addresses.ts';
import { feedForms } from './feed.ts';

/** Tells feed readers where the feeds are: those of what the page lists, if it has any of its own, and those of the edition. */
export function FeedLinks({ frame, list }: { frame: Frame; list: { title: string; address: string } | null }) {
  const { name, prefix } = frame.edition;
  const lists = [...(list ? [list] : []), { title: name, address: `/${prefix}` }];
  return (
    <>
      {lists.flatMap(({ title, address }) =>
        Object.entries(feedForms).map(([form, { mediaType }]) => (
          <link key={`${address}/${form}`} rel="alternate" type={mediaType} title={title} href={toHref(`${address}/${form}`)} />
        )),
      )}
    </>
  );
}
