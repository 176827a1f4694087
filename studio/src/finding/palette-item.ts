import type { Direction } from '@coranto/contract/languages';
import { foldWords, plainWord } from '@coranto/contract/search/fold';

/** The groups in which the palette shows what it found, in order. */
export const itemGroups = ['lately', 'stories', 'commands', 'names', 'sections', 'pictures'] as const;
export type ItemGroup = (typeof itemGroups)[number];

/** One line of the palette. */
export type PaletteItem = {
  id: string;
  group: ItemGroup;
  label: string;
  /** How the label is set, where that is not how the studio speaks. */
  setting: { lang?: string; dir?: Direction };
  /** What tells it from others of the same name. */
  detail?: string;
  keys?: string;
  picture?: string;
  /** Where it leads; what leads nowhere is done. */
  address?: string;
  /** What takes a while is promised; the palette stays until it is done, and says when it was not. */
  run: () => void | Promise<void>;
};

/** Has a name words that begin as those typed do, with or without the marks of letters? */
export function isNamedSo(name: string, typed: string, language: string): boolean {
  const own = foldWords(name, language).flatMap((word) => [word, plainWord(word)]);
  return foldWords(typed, language).every((word) => own.some((each) => each.startsWith(word) || each.startsWith(plainWord(word))));
}
