import { invalid } from '@coranto/contract/refusal';
import type { FastifyInstance } from 'fastify';

/** Largest body in bytes, and deepest nesting. @source promise 11 */
const largestBodyBytes = 1024 * 1024;
const deepestJson = 100;

const opening = new Set(['{', '[']);
const closing = new Set(['}', ']']);

/** Lets an API take JSON in UTF-8, and no other kind of body. */
export function acceptJson(api: FastifyInstance): void {
  api.removeAllContentTypeParsers();
  api.addContentTypeParser(
    'application/json',
    { parseAs: 'buffer', bodyLimit: largestBodyBytes },
    async (_request: unknown, body: Buffer) => parseJson(body),
  );
}

/**
 * Reads JSON from outside.
 *
 * @throws {Invalid} no UTF-8, no JSON, nested too deeply, with a key that would reach an object's prototype, or with a NUL in a text
 */
function parseJson(body: Uint8Array): unknown {
  const text = decode(body);
  if (isNestedTooDeeply(text)) throw invalid('JSON is nested too deeply');
  try {
    return JSON.parse(text, refuseWhatBreaks);
  } catch (cause) {
    throw invalid(cause instanceof Error ? cause.message : 'not JSON');
  }
}

function decode(body: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(body);
  } catch {
    throw invalid('body is not UTF-8');
  }
}

/** NOTE: PostgreSQL keeps no NUL in text. */
function refuseWhatBreaks(key: string, value: unknown): unknown {
  if (key === '__proto__') throw new Error('a key reaches the prototype');
  if (typeof value === 'string' && value.includes('\0')) throw new Error('text holds a NUL character');
  return value;
}

function isNestedTooDeeply(text: string): boolean {
  let depth = 0;
  let isInString = false;
  for (let place = 0; place < text.length; place++) {
    const sign = text[place] as string; // within the text
    if (isInString) {
      if (sign === '\\') place++;
      else if (sign === '"') isInString = false;
    } else if (sign === '"') isInString = true;
    else if (opening.has(sign)) {
      if (++depth > deepestJson) return true;
    } else if (closing.has(sign)) depth--;
  }
  return false;
}
