import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { extname, join } from 'node:path';

/** One file of styles, script or type; its name holds the hash of its content, so it may be kept for ever. */
export type Asset = { contentType: string; content: Uint8Array };

/** The files that reader pages refer to, as the build made them. */
export type Assets = {
  /** Address of each source: `{ 'reader.css': '/assets/reader-K2QY5OTB.css' }`. */
  addresses: Readonly<Record<string, string>>;
  /** Files by the last part of their address. */
  files: ReadonlyMap<string, Asset>;
};

const contentTypes: Record<string, string> = {
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.woff2': 'font/woff2',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
};

/**
 * Reads what the build made of the styles and scripts of reader pages.
 *
 * @throws when the folder holds no build
 */
export function readAssets(folder: string): Assets {
  const manifest = JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8')) as Record<string, string>; // written by the build
  const files = new Map<string, Asset>();
  for (const name of readdirSync(folder)) {
    const contentType = contentTypes[extname(name)];
    if (contentType) files.set(name, { contentType, content: readFileSync(join(folder, name)) });
  }
  const addresses = Object.fromEntries(Object.entries(manifest).map(([source, file]) => [source, `/assets/${file}`]));
  return { addresses, files };
}

/** Short name of a set of assets: pages rendered with another set are stale. */
export function nameOfAssets(assets: Assets): string {
  return createHash('sha256').update(Object.values(assets.addresses).sort().join('\n')).digest('base64url').slice(0, 12);
}
