import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vite';
import base from '../vite.config';
import { mockBackend } from './plugin';

/** The development server with the mock in place of the backend. */
export default defineConfig({
  ...base,
  root: fileURLToPath(new URL('..', import.meta.url)),
  plugins: [...(base.plugins ?? []), mockBackend()],
  server: {},
});
