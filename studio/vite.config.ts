import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

/** Where `npm start` serves the API while the studio is being worked on with `npx vite studio`. */
const program = process.env.CORANTO_URL ?? 'http://127.0.0.1:4000';

export default defineConfig({
  base: '/studio/',
  plugins: [react()],
  build: { outDir: '../build/studio', target: 'es2023', assetsInlineLimit: 0, cssMinify: true },
  server: { host: '127.0.0.1', proxy: { '/api': program, '/media': program, '/assets': program } },
});
