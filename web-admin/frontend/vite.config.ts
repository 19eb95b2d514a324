import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';
import { technicianWorker } from './build/technicianWorker';

const at = (path: string) => fileURLToPath(new URL(path, import.meta.url));
const backend = process.env.FIXPOINT_BACKEND ?? 'http://127.0.0.1:8080';
const proxied = ['/api', '/tiles', '/actuator', '/v3', '/swagger-ui'];

export default defineConfig({
  plugins: [react(), technicianWorker(at('./src/app/technician/worker.js'))],
  resolve: { alias: { '@': at('./src') } },
  server: { proxy: Object.fromEntries(proxied.map((path) => [path, backend])) },
  worker: { format: 'es' },
  build: {
    target: 'es2022',
    chunkSizeWarningLimit: 1200,
    rolldownOptions: {
      input: {
        console: at('./index.html'),
        book: at('./book/index.html'),
        portal: at('./portal/index.html'),
        technician: at('./technician/index.html'),
      },
    },
  },
  test: {
    environment: 'jsdom',
    pool: 'threads',
    testTimeout: 30_000,
    setupFiles: ['./src/test/setup.ts'],
    include: ['src/**/*.test.{ts,tsx}', 'eslint-rules/**/*.test.js'],
  },
});
