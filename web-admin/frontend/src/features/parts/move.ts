import type { Picked } from './PartField';
import type { Move, MoveKind } from './queries';

/** What somebody has filled in about pieces that move. */
export type MoveForm = { quantity: string; serials: string; to: string; note: string };

/** The movement, or undefined while something needed is missing; of tracked parts the serial numbers are counted. */
export function moveOf(kind: MoveKind, part: Picked | undefined, at: string | undefined, form: MoveForm): Move | undefined {
  const serials = form.serials.split(/[\n,;，；、]/).map((one) => one.trim()).filter(Boolean);
  const quantity = part?.isTracked ? serials.length : /^\d+$/.test(form.quantity) ? Number(form.quantity) : -1;
  const note = form.note.trim();
  const isMissing = !part || quantity < (kind === 'counts' ? 0 : 1) || (kind === 'scrap' && !note) || ((kind === 'receipts' || kind === 'transfers') && !form.to);
  if (isMissing) return undefined;
  const ends = { receipts: { toId: form.to }, transfers: { fromId: at, toId: form.to }, counts: { locationId: at }, scrap: { fromId: at } }[kind];
  return { partId: part.id, quantity, ...ends, ...(part.isTracked ? { serials } : {}), ...(note ? { note } : {}) };
}
