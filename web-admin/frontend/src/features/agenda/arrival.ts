import { metresBetween, type Position } from '@/lib/position';
import type { Point } from '@/api/types';

// As the server has it.
const FENCE = 300;
const USELESS = 1_000;

/** Why a check-in needs a reason: nothing if it does not. */
export function needsReason(site: Point, position: Position | undefined): { why: 'unknown' } | { why: 'far'; metres: number } | undefined {
  if (!position || position.accuracy > USELESS) return { why: 'unknown' };
  const metres = metresBetween(site, position);
  return metres - position.accuracy > FENCE ? { why: 'far', metres } : undefined;
}
