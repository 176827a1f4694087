import { createDecoder, readVarString, readVarUint, readVarUint8Array } from 'lib0/decoding';
import { createEncoder, type Encoder, toUint8Array, writeVarString, writeVarUint, writeVarUint8Array } from 'lib0/encoding';
import { z } from 'zod';
import { assertNever } from '../assert-never.ts';
import { type Place, type Present, placeSchema, presentSchema } from './presence.ts';

/** What a browser says to the server about one working copy. Numbers count the changes made in this window. */
export type FromBrowser =
  | { kind: 'hello'; form: number; stateVector: Uint8Array }
  | { kind: 'update'; number: number; update: Uint8Array }
  | { kind: 'place'; place: Place };

/** Why the server does not take something. `gap`: what came before it is missing; `form`: the studio is older or newer than the server. */
export const refusalsOfLine = ['not-allowed', 'signed-out', 'not-found', 'bad-update', 'too-much', 'too-many', 'gap', 'form'] as const;
export type RefusalOfLine = (typeof refusalsOfLine)[number];

const welcomeSchema = z.object({ copyId: z.uuid(), seat: z.string(), mayWrite: z.boolean() });
const refusedSchema = z.object({ why: z.enum(refusalsOfLine) });

/** Something that happened to an article which everybody who has it open should know. */
const toldSchema = z.union([
  z.object({ what: z.literal('revision'), revisionId: z.uuid(), number: z.int(), at: z.string() }),
  z.object({ what: z.literal('comments') }),
  z.object({ what: z.literal('does-not-fit'), place: z.string(), detail: z.string() }),
]);
export type Told = z.infer<typeof toldSchema>;

/** What the server says to a browser. `kept`: every change up to this number is in the database. */
export type FromServer =
  | { kind: 'welcome'; copyId: string; seat: string; mayWrite: boolean; update: Uint8Array; stateVector: Uint8Array }
  | { kind: 'update'; update: Uint8Array }
  | { kind: 'kept'; number: number }
  | { kind: 'presence'; present: Present[] }
  | { kind: 'refused'; why: RefusalOfLine }
  | { kind: 'told'; told: Told }
  | { kind: 'beat' };

const browserKinds = ['hello', 'update', 'place'] as const;
const serverKinds = ['welcome', 'update', 'kept', 'presence', 'refused', 'told', 'beat'] as const;

/** Writes a message of a browser. */
export function writeFromBrowser(message: FromBrowser): Uint8Array {
  const encoder = begin(browserKinds.indexOf(message.kind));
  switch (message.kind) {
    case 'hello':
      writeVarUint(encoder, message.form);
      writeVarUint8Array(encoder, message.stateVector);
      break;
    case 'update':
      writeVarUint(encoder, message.number);
      writeVarUint8Array(encoder, message.update);
      break;
    case 'place':
      writeVarString(encoder, JSON.stringify(message.place));
      break;
    default:
      assertNever(message);
  }
  return toUint8Array(encoder);
}

/** Reads a message of a browser. @throws on anything that is none */
export function readFromBrowser(bytes: Uint8Array): FromBrowser {
  const decoder = createDecoder(bytes);
  const kind = kindOf(browserKinds, readVarUint(decoder));
  switch (kind) {
    case 'hello':
      return { kind, form: readVarUint(decoder), stateVector: readVarUint8Array(decoder) };
    case 'update':
      return { kind, number: readVarUint(decoder), update: readVarUint8Array(decoder) };
    case 'place':
      return { kind, place: placeSchema.parse(JSON.parse(readVarString(decoder))) };
    default:
      return assertNever(kind);
  }
}

/** Writes a message of the server. */
export function writeFromServer(message: FromServer): Uint8Array {
  const encoder = begin(serverKinds.indexOf(message.kind));
  switch (message.kind) {
    case 'welcome':
      writeVarString(encoder, JSON.stringify({ copyId: message.copyId, seat: message.seat, mayWrite: message.mayWrite }));
      writeVarUint8Array(encoder, message.update);
      writeVarUint8Array(encoder, message.stateVector);
      break;
    case 'update':
      writeVarUint8Array(encoder, message.update);
      break;
    case 'kept':
      writeVarUint(encoder, message.number);
      break;
    case 'presence':
      writeVarString(encoder, JSON.stringify(message.present));
      break;
    case 'refused':
      writeVarString(encoder, JSON.stringify({ why: message.why }));
      break;
    case 'told':
      writeVarString(encoder, JSON.stringify(message.told));
      break;
    case 'beat':
      break;
    default:
      assertNever(message);
  }
  return toUint8Array(encoder);
}

/** Reads a message of the server. @throws on anything that is none */
export function readFromServer(bytes: Uint8Array): FromServer {
  const decoder = createDecoder(bytes);
  const kind = kindOf(serverKinds, readVarUint(decoder));
  const json = (): unknown => JSON.parse(readVarString(decoder));
  switch (kind) {
    case 'welcome':
      return { kind, ...welcomeSchema.parse(json()), update: readVarUint8Array(decoder), stateVector: readVarUint8Array(decoder) };
    case 'update':
      return { kind, update: readVarUint8Array(decoder) };
    case 'kept':
      return { kind, number: readVarUint(decoder) };
    case 'presence':
      return { kind, present: z.array(presentSchema).parse(json()) };
    case 'refused':
      return { kind, ...refusedSchema.parse(json()) };
    case 'told':
      return { kind, told: toldSchema.parse(json()) };
    case 'beat':
      return { kind };
    default:
      return assertNever(kind);
  }
}

function begin(kind: number): Encoder {
  const encoder = createEncoder();
  writeVarUint(encoder, kind);
  return encoder;
}

function kindOf<Kind extends string>(kinds: readonly Kind[], place: number): Kind {
  const kind = kinds[place];
  if (kind === undefined) throw new Error(`A message of kind ${place} is not known`);
  return kind;
}
