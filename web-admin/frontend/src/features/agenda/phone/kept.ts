import { deleteDB, openDB, type DBSchema, type IDBPDatabase } from 'idb';
import { dropPhotos } from './photos';
import type { AgendaFrame, AgendaVisit, CommandAnswer, CommandInput } from '@/api/types';

/** A command as it waits to be sent; answered for good it stays until the next sync shows its effect. */
export type Command = CommandInput & { file?: string; done?: boolean };
/** A command that was not taken; it stays until a person has decided. */
export type Trouble = { command: Command; answer: CommandAnswer };
export type KeptFile = { id: string; visitId: string; blob: Blob };
/** `device` and `sequence` number what is sent, `cursor` says what we have. */
export type Facts = { device: string; sequence: number; cursor?: string; frame?: AgendaFrame };

interface Shelves extends DBSchema {
  facts: { key: 'all'; value: Facts };
  visits: { key: string; value: AgendaVisit };
  commands: { key: number; value: Command };
  troubles: { key: number; value: Trouble };
  files: { key: string; value: KeptFile };
}
export type Kept = IDBPDatabase<Shelves>;

const PREFIX = 'fixpoint-phone-';
const SHELVES = ['facts', 'visits', 'commands', 'troubles', 'files'] as const;

/** What this phone keeps for one user; every user has a place of their own. */
export function openKept(userId: string): Promise<Kept> {
  return openDB<Shelves>(PREFIX + userId, 1, {
    upgrade(db) {
      for (const shelf of SHELVES) db.createObjectStore(shelf);
    },
    // Another tab has a newer version of the program, or signs out: let it, and see what there is now.
    blocking(_now, _next, event) {
      (event.target as IDBDatabase).close();
      location.reload();
    },
  });
}

export async function wipe(userId: string): Promise<void> {
  await Promise.all([deleteDB(PREFIX + userId), dropPhotos()]);
}

/** Of the users before, nothing stays but what they have not sent: nobody sees it, and it goes out when they are back. */
export async function wipeOthers(userId: string): Promise<void> {
  await dropPhotos(userId);
  const names = (await indexedDB.databases?.()) ?? [];
  for (const name of names.map((one) => one.name ?? '').filter((one) => one.startsWith(PREFIX) && one !== PREFIX + userId)) {
    const other = name.slice(PREFIX.length);
    const db = await openKept(other);
    const unsent = (await db.getAll('commands')).filter((one) => !one.done).length;
    if (unsent > 0) await Promise.all([db.clear('visits'), db.clear('troubles')]);
    db.close();
    if (unsent === 0) await deleteDB(name);
  }
}
