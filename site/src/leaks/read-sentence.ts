import { IntlMessageFormat } from 'intl-messageformat';
import { formattingTag } from '../words/formatting.ts';

/** A piece of a sentence: words as they stand, something put in, or a number that must be of one plural category. */
export type Part = { words: string } | { place: string } | { number: string; category: string };
/** One way in which a sentence may come out: the parts in order. */
export type Variant = Part[];

type Node = ReturnType<IntlMessageFormat['getAst']>[number];
/** Kinds of node. @source @formatjs/icu-messageformat-parser, `TYPE` */
const kinds = { literal: 0, argument: 1, number: 2, plural: 6, pound: 7 };

/** Every way in which a sentence in ICU MessageFormat may come out: one for each category of each number in it. */
export function variantsOf(sentence: string, language: string): Variant[] {
  return expand(new IntlMessageFormat(sentence, formattingTag(language), undefined, { ignoreTag: true }).getAst(), null);
}

type Counted = { number: string; category: string } | null;

function expand(nodes: readonly Node[], counted: Counted): Variant[] {
  let variants: Variant[] = [[]];
  for (const node of nodes) {
    const ways = waysOf(node, counted);
    variants = variants.flatMap((before) => ways.map((way) => [...before, ...way]));
  }
  return variants;
}

function waysOf(node: Node, counted: Counted): Variant[] {
  if (node.type === kinds.literal && 'value' in node) return [[{ words: String(node.value) }]];
  if ((node.type === kinds.argument || node.type === kinds.number) && 'value' in node) return [[{ place: String(node.value) }]];
  if (node.type === kinds.pound && counted) return [[counted]];
  if (node.type === kinds.plural && 'options' in node)
    return Object.entries(node.options).flatMap(([category, { value }]) => expand(value, { number: String(node.value), category }));
  throw new Error(`A sentence has a part of kind ${node.type}, which nothing here reads.`);
}

/** The plural categories that a sentence tells apart, or `null` where it counts nothing. */
export function categoriesOf(sentence: string, language: string): string[] | null {
  const categories = new Set<string>();
  const walk = (nodes: readonly Node[]): void => {
    for (const node of nodes) {
      if (node.type !== kinds.plural || !('options' in node)) continue;
      for (const [category, { value }] of Object.entries(node.options)) {
        categories.add(category);
        walk(value);
      }
    }
  };
  walk(new IntlMessageFormat(sentence, formattingTag(language), undefined, { ignoreTag: true }).getAst());
  return categories.size === 0 ? null : [...categories];
}
