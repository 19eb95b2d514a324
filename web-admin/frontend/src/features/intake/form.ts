import type { Customer, NewBooking, NewTicket, OfferedBooking, Point, TicketKind } from '@/api/types';
import { isPast, isWindow, windowOf, type Wish } from '@/lib/wishes';
import type { NewSite } from '@/ui/SiteFields';

export const NEW_SITE = 'new';

/** What an agent fills in while talking; both kinds of work share the person and the place. */
export type IntakeForm = {
  customerId?: string;
  newCustomer: boolean;
  name: string;
  phone: string;
  siteId: string;
  site: NewSite;
  assetId: string;
  serviceType: string;
  kind: TicketKind;
  symptom: string;
  description: string;
  /** An offered time is promised at once, a wish when it is planned. */
  time: 'offer' | 'wish';
  offer: string;
  wishes: Wish[];
  priority: string;
  note: string;
};

export function emptyForm(wish: Wish): IntakeForm {
  return {
    newCustomer: false, name: '', phone: '', siteId: '', site: { address: '' }, assetId: '', serviceType: '',
    kind: 'FAULT', symptom: '', description: '', time: 'offer', offer: '', wishes: [wish], priority: '3', note: '',
  };
}

export function withCustomer(form: IntakeForm, customer: Customer): IntakeForm {
  return { ...form, customerId: customer.id, newCustomer: false, siteId: customer.sites[0]?.id ?? NEW_SITE, assetId: '' };
}

const newSite = ({ address, location }: NewSite) => (address.trim() && location ? { address: address.trim(), location } : undefined);
const filled = (text: string) => text.trim() || undefined;

const isKnownSite = (form: IntakeForm) => form.siteId !== '' && form.siteId !== NEW_SITE && !form.newCustomer;

/** Where the work is, as far as it is said. */
export function locationOf(form: IntakeForm, customer: Customer | undefined): Point | undefined {
  return isKnownSite(form) ? customer?.sites.find((site) => site.id === form.siteId)?.location : form.site.location;
}

/** The form as it was changed; an offered time is for one service at one place, with the parts that its symptom takes. */
export function changed(before: IntakeForm, after: IntakeForm): IntakeForm {
  const isSame = (['serviceType', 'symptom', 'assetId', 'customerId', 'newCustomer', 'siteId'] as const).every((part) => before[part] === after[part]) && before.site.location === after.site.location;
  return isSame ? after : { ...after, offer: '' };
}

/** Who and where, or undefined while something needed is missing. */
function whoAndWhere(form: IntakeForm) {
  const place = isKnownSite(form) ? { siteId: form.siteId } : { site: newSite(form.site) };
  const who = form.newCustomer
    ? form.name.trim() && form.phone.trim() ? { customer: { name: form.name.trim(), phone: form.phone.trim() } } : undefined
    : form.customerId ? { customerId: form.customerId } : undefined;
  return !who || ('site' in place && !place.site) ? undefined : { ...who, ...place };
}

/** The booking of an offered time, or undefined while something needed is missing. */
export function offeredBookingOf(form: IntakeForm): OfferedBooking | undefined {
  const who = whoAndWhere(form);
  if (!who || !form.offer) return undefined;
  return { ...who, offer: form.offer, ...(form.assetId && { assetId: form.assetId }), ...(form.symptom && { symptom: form.symptom }), ...(filled(form.note) && { note: filled(form.note) }) };
}

/** The booking of a wish, or undefined while something needed is missing. */
export function bookingOf(form: IntakeForm, zone: string): NewBooking | undefined {
  const who = whoAndWhere(form);
  const wished = form.wishes.every((wish) => isWindow(wish) && !isPast(wish, zone));
  if (!who || !form.serviceType || !wished) return undefined;
  return {
    ...who, serviceType: form.serviceType, windows: form.wishes.map((wish) => windowOf(wish, zone)), priority: Number(form.priority),
    ...(form.assetId && { assetId: form.assetId }), ...(filled(form.note) && { note: filled(form.note) }),
  };
}

/** The ticket, or undefined while something needed is missing; a fault needs to know where. */
export function ticketOf(form: IntakeForm): NewTicket | undefined {
  const siteId = form.siteId && form.siteId !== NEW_SITE ? form.siteId : undefined;
  if (!form.customerId || !filled(form.description) || (form.kind === 'FAULT' && !siteId)) return undefined;
  return {
    customerId: form.customerId, kind: form.kind, description: form.description.trim(), priority: Number(form.priority),
    ...(siteId && { siteId }), ...(form.assetId && { assetId: form.assetId }), ...(form.symptom && { symptom: form.symptom }),
  };
}

/** The customer to take down before a ticket can be theirs, or undefined while something is missing. */
export function customerOf(form: IntakeForm) {
  const site = newSite(form.site);
  return form.name.trim() && form.phone.trim() && site ? { name: form.name.trim(), phone: form.phone.trim(), site } : undefined;
}
