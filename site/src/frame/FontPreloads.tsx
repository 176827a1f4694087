import { languageOf } from '@coranto/contract/languages';
import type { Assets } from './assets.ts';

/** The type that every page of a script needs first; what else a page needs is found by its letters. */
const firstFiles: Record<string, readonly string[] | undefined> = {
  Latn: ['text-letters.woff2', 'text-figures.woff2', 'display-letters.woff2'],
  Cyrl: ['text-russian.woff2', 'text-figures.woff2', 'display-russian.woff2'],
  Armn: ['text-armenian.woff2', 'text-figures.woff2'],
  Geor: ['text-georgian.woff2', 'text-figures.woff2'],
  Arab: ['text-arabic.woff2', 'text-figures.woff2'],
};

/**
 * Asks for the first type together with the page, so that it is there when the page is drawn first: later it is not taken any more. Telephones
 * fetch it when their first page is whole (`type.ts`), and have it for the next.
 */
export function FontPreloads({ assets, language }: { assets: Assets; language: string }) {
  const files = firstFiles[languageOf(language).script] ?? [];
  const addresses = files.flatMap((file) => assets.addresses[file] ?? []);
  return (
    <>
      {addresses.map((address) => (
        <link key={address} rel="preload" as="font" type="font/woff2" crossorigin="anonymous" media="(min-width: 44rem)" href={address} />
      ))}
    </>
  );
}
