import { fileURLToPath } from 'node:url';
import { mergeConfig } from 'vite';
import base from '../vite.config';
import { mockBackend } from './plugin';

/** The development server with the mock in place of the backend. */
export default mergeConfig(base, {
  root: fileURLToPath(new URL('..', import.meta.url)),
  plugins: [mockBackend()],
  server: { proxy: undefined },
});
