import { createHash } from 'node:crypto';
import { frameOrigins } from '@coranto/contract/prose/players';

/**
 * Runs before anything is painted, so that nobody sees the wrong theme or size for an instant, and no telephone lays out its first page
 * twice because our type comes late. It is the only script that stands in
 * the markup; the policy below allows it by the hash of its text. Choices are kept in the reader's browser and sent to nobody.
 */
export const firstPaintScript =
  "try{var d=document.documentElement,t=localStorage.getItem('theme'),s=localStorage.getItem('text-size');if(t==='day'||t==='night')d.dataset.theme=t;if(/^[1245]$/.test(s))d.dataset.textSize=s;if(!localStorage.getItem('type')&&matchMedia('(max-width:43.99rem)').matches)d.dataset.type='later'}catch(e){}";

const hash = createHash('sha256').update(firstPaintScript).digest('base64');

/**
 * Content security policy of reader pages: nothing from another host but the frames of embeds that a reader asks for, no script
 * in the markup but the one above, no styles in it at all. What an article contains can therefore run nowhere, whoever wrote it.
 *
 * @source W3C Content Security Policy Level 3
 */
export const readerPolicy = [
  "default-src 'none'",
  `script-src 'self' 'sha256-${hash}'`,
  "style-src 'self'",
  "img-src 'self' data:",
  "font-src 'self'",
  "connect-src 'self'",
  `frame-src ${frameOrigins.join(' ')}`,
  "manifest-src 'self'",
  "worker-src 'self'",
  "form-action 'self'",
  "base-uri 'none'",
  "frame-ancestors 'self'",
].join('; ');
