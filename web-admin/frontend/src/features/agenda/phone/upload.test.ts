import { expect, test } from 'vitest';
import { serve } from '@/test/server';
import { upload } from './upload';

const PLACE = '/api/technician/v1/files/f1';
const blob = new Blob([new Uint8Array(450_000)]);

test('a picture goes on where it was cut off', async () => {
  const pieces = (call: { path: string }) => call.path.startsWith(`${PLACE}/pieces/`);
  const end = (start: number) => ({ body: { received: Math.min(start + 200_000, blob.size) } });
  const calls = serve({
    'GET /api/v1/session': () => ({ body: {} }),
    [`PUT ${PLACE}`]: () => ({ body: { received: 200_000 } }),
    [`PUT ${PLACE}/pieces/200000`]: () => end(200_000),
    [`PUT ${PLACE}/pieces/400000`]: () => end(400_000),
  });

  await upload({ id: 'f1', visitId: 'v1', blob });

  expect(calls.filter(pieces).map((call) => call.path)).toEqual([`${PLACE}/pieces/200000`, `${PLACE}/pieces/400000`]);
});

test('a picture that has come as a whole is not sent again', async () => {
  const calls = serve({ 'GET /api/v1/session': () => ({ body: {} }), [`PUT ${PLACE}`]: () => ({ body: { received: blob.size } }) });

  await upload({ id: 'f1', visitId: 'v1', blob });

  expect(calls.filter((call) => call.method === 'PUT')).toHaveLength(1);
});
