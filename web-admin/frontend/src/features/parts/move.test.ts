// @vitest-environment node
import { expect, test } from 'vitest';
import { moveOf } from './move';

const BELT = { id: 'p', code: 'WM-BELT-8', name: '传动皮带', isTracked: false };
const BOARD = { ...BELT, isTracked: true };
const FORM = { quantity: '2', serials: '', to: 'van', note: '' };

test('each kind of movement names the places it is between', () => {
  expect(moveOf('receipts', BELT, undefined, FORM)).toEqual({ partId: 'p', quantity: 2, toId: 'van' });
  expect(moveOf('transfers', BELT, 'here', FORM)).toEqual({ partId: 'p', quantity: 2, fromId: 'here', toId: 'van' });
  expect(moveOf('counts', BELT, 'here', { ...FORM, quantity: '0' })).toEqual({ partId: 'p', quantity: 0, locationId: 'here' });
  expect(moveOf('scrap', BELT, 'here', { ...FORM, note: '摔坏' })).toEqual({ partId: 'p', quantity: 2, fromId: 'here', note: '摔坏' });
});

test('of tracked parts the serial numbers are the pieces', () => {
  expect(moveOf('receipts', BOARD, undefined, { ...FORM, serials: 'A1\n A2 ，A3' })).toMatchObject({ quantity: 3, serials: ['A1', 'A2', 'A3'] });
  expect(moveOf('counts', BOARD, 'here', FORM)).toMatchObject({ quantity: 0, serials: [] });
});

test.each(['', '0', '-1', '1.5', 'two'])('"%s" pieces do not move', (quantity) => {
  expect(moveOf('transfers', BELT, 'here', { ...FORM, quantity })).toBeUndefined();
});

test('nothing moves without a part, a place to go to, or a reason to throw it away', () => {
  expect(moveOf('receipts', undefined, undefined, FORM)).toBeUndefined();
  expect(moveOf('transfers', BELT, 'here', { ...FORM, to: '' })).toBeUndefined();
  expect(moveOf('scrap', BELT, 'here', FORM)).toBeUndefined();
});
