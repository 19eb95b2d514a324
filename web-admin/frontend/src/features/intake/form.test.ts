// @vitest-environment node
import { expect, test } from 'vitest';
import { addDays, today } from '@/lib/time';
import { wishFor } from '@/lib/wishes';
import { bookingOf, changed, emptyForm, NEW_SITE, offeredBookingOf, ticketOf } from './form';

const zone = 'Asia/Shanghai';
const form = emptyForm(wishFor(addDays(today(zone), 1)));
const place = { address: ' 10 Hengshan Rd ', location: { lon: 121.4, lat: 31.2 } };

test('a booking for a known customer names customer and site', () => {
  expect(bookingOf({ ...form, customerId: 'c', siteId: 's', serviceType: 'AC' }, zone)).toMatchObject({ customerId: 'c', siteId: 's', serviceType: 'AC', priority: 3 });
});

test('a booking for a new customer needs name, phone, address and pin', () => {
  const known = { ...form, newCustomer: true, name: 'Li', phone: '138', serviceType: 'AC' };

  expect(bookingOf({ ...known, site: { address: 'x' } }, zone)).toBeUndefined();
  expect(bookingOf({ ...known, site: place }, zone)).toMatchObject({ customer: { name: 'Li', phone: '138' }, site: { address: '10 Hengshan Rd' } });
});

test('a window that is over is not sent', () => {
  expect(bookingOf({ ...form, customerId: 'c', siteId: 's', serviceType: 'AC', wishes: [wishFor('2020-01-01')] }, zone)).toBeUndefined();
});

test('only a fault needs to know where', () => {
  const words = { ...form, customerId: 'c', description: 'It leaks', siteId: NEW_SITE };

  expect(ticketOf(words)).toBeUndefined();
  expect(ticketOf({ ...words, kind: 'QUESTION' })).toMatchObject({ kind: 'QUESTION', description: 'It leaks' });
});

test('an offered time is for one service at one place', () => {
  const chosen = { ...form, customerId: 'c', siteId: 's', serviceType: 'AC', offer: 'o' };

  expect(offeredBookingOf(chosen)).toEqual({ customerId: 'c', siteId: 's', offer: 'o' });
  expect(offeredBookingOf(changed(chosen, { ...chosen, note: 'ladder' }))).toMatchObject({ offer: 'o', note: 'ladder' });
  expect(offeredBookingOf(changed(chosen, { ...chosen, siteId: 's2' }))).toBeUndefined();
  expect(offeredBookingOf(changed(chosen, { ...chosen, serviceType: 'TV' }))).toBeUndefined();
});
