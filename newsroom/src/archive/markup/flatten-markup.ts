import { type Token, type TokenHandler, Tokenizer } from 'parse5';

const silent = new Set(['script', 'style', 'template', 'iframe', 'noembed', 'noframes']);
const inline =
  /^(a|abbr|b|bdi|bdo|big|cite|code|del|dfn|em|font|i|img|ins|kbd|label|mark|q|s|samp|small|span|strike|strong|sub|sup|time|tt|u|var|wbr)$/;

/** The words of markup as flat paragraphs, without building a tree: for markup that would take too long to build one from. */
export function flattenMarkup(html: string): string {
  const parts: string[] = [];
  let silentUntil: string | null = null;
  const words = (token: Token.CharacterToken): void => {
    if (silentUntil === null) parts.push(escapeMarkup(token.chars));
  };
  const handler: TokenHandler = {
    onCharacter: words,
    onWhitespaceCharacter: words,
    onNullCharacter: ignore,
    onComment: ignore,
    onDoctype: ignore,
    onEof: ignore,
    onStartTag: ({ tagName }) => {
      if (silentUntil === null && silent.has(tagName)) silentUntil = tagName;
      if (tagName === 'br') parts.push('<br>');
      else if (!inline.test(tagName)) parts.push('<p>');
    },
    onEndTag: ({ tagName }) => {
      if (silentUntil === tagName) silentUntil = null;
      if (!inline.test(tagName)) parts.push('<p>');
    },
  };
  new Tokenizer({ sourceCodeLocationInfo: false }, handler).write(html, true);
  return parts.join('').replace(/(<p>)+/g, '<p>');
}

function ignore(): void {
  // Says nothing to readers.
}

/** Text as it may stand in HTML. */
export function escapeMarkup(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;');
}
