import { uuid } from '@/lib/uuid';
import type { Command, Facts, Kept, KeptFile, Trouble } from './kept';

/** What the technician did, before it has a number. */
export type Deed = Omit<Command, 'id' | 'sequence' | 'at' | 'done'>;

const fresh = (): Facts => ({ device: uuid(), sequence: 0 });

export async function factsOf(db: Kept): Promise<Facts> {
  const tx = db.transaction('facts', 'readwrite');
  const known = (await tx.store.get('all')) ?? fresh();
  await tx.store.put(known, 'all');
  await tx.done;
  return known;
}

/** Puts something at the end of the queue, with its picture: both are there or neither, also if the phone dies meanwhile. */
export async function enqueue(db: Kept, deed: Deed, picture?: KeptFile): Promise<Command> {
  const tx = db.transaction(['facts', 'commands', 'files'], 'readwrite', { durability: 'strict' });
  const facts = (await tx.objectStore('facts').get('all')) ?? fresh();
  const command = { ...deed, id: uuid(), sequence: facts.sequence + 1, at: new Date().toISOString() };
  await Promise.all([
    tx.objectStore('facts').put({ ...facts, sequence: command.sequence }, 'all'),
    tx.objectStore('commands').put(command, command.sequence),
    ...(picture ? [tx.objectStore('files').put(picture, picture.id)] : []),
    tx.done,
  ]);
  return command;
}

/** Notes what was answered; troubles stay for the technician to see. */
export async function settle(db: Kept, answered: Command[], troubles: Trouble[]): Promise<void> {
  const tx = db.transaction(['commands', 'troubles'], 'readwrite');
  for (const command of answered) void tx.objectStore('commands').put({ ...command, done: true }, command.sequence);
  for (const trouble of troubles) {
    void tx.objectStore('commands').delete(trouble.command.sequence);
    void tx.objectStore('troubles').put(trouble, trouble.command.sequence);
  }
  await tx.done;
}

/** Gives what waits new numbers under a new device: the server knows the old ones otherwise, or misses some for good. */
export async function renumber(db: Kept): Promise<void> {
  const tx = db.transaction(['facts', 'commands'], 'readwrite');
  const waiting = (await tx.objectStore('commands').getAll()).filter((one) => !one.done);
  const facts = (await tx.objectStore('facts').get('all')) ?? fresh();
  await tx.objectStore('commands').clear();
  for (const [nth, command] of waiting.entries()) void tx.objectStore('commands').put({ ...command, sequence: nth + 1 }, nth + 1);
  void tx.objectStore('facts').put({ ...facts, device: uuid(), sequence: waiting.length }, 'all');
  await tx.done;
}
