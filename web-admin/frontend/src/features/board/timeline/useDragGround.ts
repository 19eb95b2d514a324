import { useEffect, type RefObject } from 'react';
import type { TimeScale } from '@/lib/timeScale';
import type { DragGround } from '../place/useDragging';
import type { Row } from '../rows';

export const ROW = 44;
const BAR_TOP = 6;
const SNAP = 5 * 60_000;

type Props = { ground?: DragGround; scroller: RefObject<HTMLElement | null>; sheet: RefObject<HTMLElement | null>; names: number; scale: TimeScale; rows: Row[] };

/** Tells whoever drags over the timeline whose row and which five minutes lie under a point of the screen. */
export function useDragGround({ ground, scroller, sheet, names, scale, rows }: Props) {
  useEffect(() => {
    const frame = scroller.current;
    const body = sheet.current;
    if (!ground || !frame || !body) return;
    ground.current = {
      scroller: frame,
      widthOf: (minutes) => Math.max(24, (minutes / 60) * scale.pxPerHour),
      locate: (left, y) => {
        const seen = frame.getBoundingClientRect();
        if (y < seen.top || y > seen.bottom || left < seen.left + names - ROW || left > seen.right) return undefined;
        const origin = body.getBoundingClientRect();
        const index = Math.floor((y - origin.top) / ROW);
        const technician = rows[index]?.technician;
        if (!technician) return undefined;
        const at = Math.round(scale.at(left - origin.left - names) / SNAP) * SNAP;
        return {
          target: { technicianId: technician.id, technicianName: technician.name, at: new Date(at).toISOString() },
          left: origin.left + names + scale.x(at),
          top: origin.top + index * ROW + BAR_TOP,
        };
      },
    };
  }, [ground, scroller, sheet, names, scale, rows]);
}
