import { parseLanguageTag } from '@coranto/contract/languages';
import type { Mark } from '@coranto/contract/prose/prose';
import { linkAddress } from './addresses.ts';
import { attribute, type Context, type Element, type Reading } from './reading.ts';
import { addMark, removeMark } from './runs.ts';

const plain: Record<string, Mark> = {
  strong: { kind: 'strong' },
  b: { kind: 'strong' },
  dt: { kind: 'strong' },
  em: { kind: 'emphasis' },
  i: { kind: 'emphasis' },
  cite: { kind: 'emphasis' },
  dfn: { kind: 'emphasis' },
  var: { kind: 'emphasis' },
  u: { kind: 'underline' },
  ins: { kind: 'underline' },
  s: { kind: 'strike' },
  strike: { kind: 'strike' },
  del: { kind: 'strike' },
  code: { kind: 'code' },
  kbd: { kind: 'code' },
  samp: { kind: 'code' },
  tt: { kind: 'code' },
  sub: { kind: 'subscript' },
  sup: { kind: 'superscript' },
};

const styled: [property: string, value: RegExp, mark: Mark][] = [
  ['font-weight', /^(bold|bolder|[6-9]00)$/, { kind: 'strong' }],
  ['font-style', /^(italic|oblique)$/, { kind: 'emphasis' }],
  ['text-decoration', /underline/, { kind: 'underline' }],
  ['text-decoration', /line-through/, { kind: 'strike' }],
  ['vertical-align', /^super$/, { kind: 'superscript' }],
  ['vertical-align', /^sub$/, { kind: 'subscript' }],
];

/** What the words inside an element carry, beyond what they carry outside it. */
export function contextInside(element: Element, outside: Context, reading: Reading): Context {
  const language = languageOfElement(element);
  let { marks } = outside;
  const mark = plain[element.tagName];
  if (mark) marks = addMark(marks, mark);
  if (element.tagName === 'q')
    marks = addMark(marks, { kind: 'quotation', speaker: null, language: language === reading.options.language ? null : language });
  else if (language !== null) marks = markLanguage(marks, language, reading);
  marks = markStyle(marks, element);
  const inside = { ...outside, marks, language: language ?? outside.language };
  return element.tagName === 'a' ? contextInLink(element, inside, reading) : inside;
}

/** The language an element says its words are in, as a canonical tag. */
export function languageOfElement(element: Element): string | null {
  const written = attribute(element, 'lang') ?? attribute(element, 'xml:lang');
  const tag = written === null ? null : parseLanguageTag(written.replaceAll('_', '-'));
  return tag !== null && /^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/.test(tag) && tag.length <= 35 ? tag : null;
}

function markLanguage(marks: Mark[], language: string, reading: Reading): Mark[] {
  return language === reading.options.language ? removeMark(marks, 'language') : addMark(marks, { kind: 'language', tag: language });
}

function contextInLink(element: Element, context: Context, reading: Reading): Context {
  const href = attribute(element, 'href');
  const address = href === null ? null : linkAddress(href, reading);
  if (address === null) return context;
  return { ...context, marks: addMark(context.marks, { kind: 'link', address }), linkedAddress: address };
}

/** Editors that write no `<b>` say it in a style, and some undo a `<b>` there. */
function markStyle(marks: Mark[], element: Element): Mark[] {
  const style = attribute(element, 'style');
  if (style === null) return marks;
  let styledMarks = marks;
  for (const declaration of style.toLowerCase().split(';')) {
    const [property = '', value = ''] = declaration.split(':').map((part) => part.trim());
    if (element.tagName === 'b' && property === 'font-weight' && /^(normal|400)$/.test(value))
      styledMarks = removeMark(styledMarks, 'strong');
    for (const [name, fits, mark] of styled) if (property === name && fits.test(value)) styledMarks = addMark(styledMarks, mark);
  }
  return styledMarks;
}
