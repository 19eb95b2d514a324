import { call } from '@/api/client';
import type { FileProgress } from '@/api/types';
import type { KeptFile } from './kept';

const PIECE = 200_000;

/** Sends a picture in pieces, from where it was cut off; a picture that has come as a whole is not sent again. */
export async function upload({ id, visitId, blob }: KeptFile): Promise<void> {
  const place = `/api/technician/v1/files/${id}`;
  let { received } = await call<FileProgress>(place, { method: 'PUT', body: { visitId, size: blob.size } });
  while (received < blob.size) {
    const piece = blob.slice(received, received + PIECE);
    const headers = { 'Content-Type': 'application/octet-stream' };
    ({ received } = await call<FileProgress>(`${place}/pieces/${received}`, { method: 'PUT', body: piece, headers, timeout: 60_000 }));
  }
}
