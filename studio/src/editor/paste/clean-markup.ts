import { takeFootnotes } from './foreign-footnotes.ts';
import { mendLists } from './foreign-lists.ts';
import { fitHeadings } from './headings.ts';
import { keepOnlyStructure } from './only-structure.ts';

/**
 * Makes of what Word, Google Docs, LibreOffice, spreadsheets and web pages put on the clipboard plain markup that says structure and nothing
 * else; the schema of the editor then takes from it what prose can say. Nothing of it runs or is loaded: it is read in a document of its own.
 * What was copied in the editor stays as it is, since the schema wrote it.
 */
export function cleanMarkup(html: string): string {
  if (/\bdata-pm-slice=/.test(html)) return html;
  const { body } = new DOMParser().parseFromString(html, 'text/html');
  removeAll(body, neverWords);
  acceptChanges(body);
  takeFootnotes(body);
  mendLists(body);
  fitHeadings(body);
  keepOnlyStructure(body);
  return body.innerHTML;
}

/** Elements whose words are none of the text, and the comments that word processors put beside it. */
const neverWords = [
  'script, style, template, noscript, head, title, meta, link, base, object, embed, iframe, frame, frameset, svg, math, canvas, video, audio',
  'img, picture, map, form input, select, textarea, button, o\\:p:empty, colgroup, wbr',
  '.MsoCommentReference, .MsoCommentText, [style*="mso-element:comment"], [style*="mso-special-character:comment"], [id^="_com_"], [id^="_msocom"]',
  'a[href^="#_msocom"], a[href^="#cmnt"], sup:has(> a[href^="#cmnt"]), div:has(> p > a[href^="#cmnt_ref"]), [hidden], [aria-hidden="true"]',
  '[style*="display:none"], [style*="display: none"], [style*="mso-hide:all"]',
].join(', ');

/** Tracked changes as if they had been accepted: what was struck out is gone, what was put in stands. */
function acceptChanges(body: HTMLElement): void {
  removeAll(body, 'del, s.msoDel, .msoDel, [data-track-change="delete"], .TrackChangeDelete, .TrackedChange.Deletion');
}

function removeAll(body: HTMLElement, selector: string): void {
  for (const found of body.querySelectorAll(selector)) found.remove();
  const comments = document.createTreeWalker(body, NodeFilter.SHOW_COMMENT);
  const found: Node[] = [];
  while (comments.nextNode()) found.push(comments.currentNode);
  for (const comment of found) comment.parentNode?.removeChild(comment);
}
