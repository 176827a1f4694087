import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import react from '@vitejs/plugin-react';
import { defineConfig, type Plugin } from 'vite';

/** Where `npm start` serves the API while the studio is being worked on with `npx vite studio`. */
const program = process.env.CORANTO_URL ?? 'http://127.0.0.1:4000';

/** Packs every text beside itself once, so that the server need not pack it for each browser. */
const packed: Plugin = {
  name: 'packed',
  apply: 'build',
  writeBundle({ dir = '.' }) {
    for (const name of readdirSync(dir, { recursive: true, encoding: 'utf8' })) {
      if (!/\.(js|css|html)$/.test(name)) continue;
      const bytes = readFileSync(join(dir, name));
      writeFileSync(join(dir, `${name}.br`), brotliCompressSync(bytes));
      writeFileSync(join(dir, `${name}.gz`), gzipSync(bytes, { level: 9 }));
    }
  },
};

export default defineConfig({
  base: '/studio/',
  plugins: [react(), packed],
  build: { outDir: '../build/studio', target: 'es2023', assetsInlineLimit: 0, chunkSizeWarningLimit: 600 },
  server: { host: '127.0.0.1', proxy: { '/api': program, '/media': program, '/assets': program } },
});
