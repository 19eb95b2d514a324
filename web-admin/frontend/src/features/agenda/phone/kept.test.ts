import 'fake-indexeddb/auto';
import { expect, test } from 'vitest';
import { openKept, wipe, wipeOthers } from './kept';
import { enqueue, factsOf, renumber, settle } from './queue';

const names = async () => (await indexedDB.databases()).map((one) => one.name);
const deed = (kind: 'ACCEPT' | 'EN_ROUTE') => ({ kind, visitId: 'v1' });

test('of the users before nothing stays but what they have not sent', async () => {
  const done = await openKept('gone');
  await done.put('visits', { id: 'v1' } as never, 'v1');
  const waiting = await openKept('waiting');
  await waiting.put('visits', { id: 'v1' } as never, 'v1');
  await enqueue(waiting, deed('ACCEPT'));
  done.close();
  waiting.close();

  await wipeOthers('me');

  expect(await names()).toEqual(['fixpoint-phone-waiting']);
  const left = await openKept('waiting');
  expect(await left.count('visits')).toBe(0);
  expect(await left.count('commands')).toBe(1);
  left.close();
  await wipe('waiting');
});

test('numbers have no gaps, also when many things are done at once', async () => {
  const db = await openKept('many');
  await Promise.all(Array.from({ length: 20 }, () => enqueue(db, deed('ACCEPT'))));

  expect((await db.getAll('commands')).map((one) => one.sequence)).toEqual(Array.from({ length: 20 }, (_, nth) => nth + 1));
  db.close();
});

test('what is numbered anew keeps its ids and its order', async () => {
  const db = await openKept('anew');
  const first = await enqueue(db, deed('ACCEPT'));
  const second = await enqueue(db, deed('EN_ROUTE'));
  const { device } = await factsOf(db);
  await settle(db, [first], []);

  await renumber(db);

  expect((await db.getAll('commands')).map((one) => [one.sequence, one.id])).toEqual([[1, second.id]]);
  const facts = await factsOf(db);
  expect(facts.sequence).toBe(1);
  expect(facts.device).not.toBe(device);
  db.close();
});
