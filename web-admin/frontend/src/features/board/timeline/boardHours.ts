import type { Board } from '@/api/types';
import { hoursOf, type Hours } from '@/lib/timeScale';

export function boardHours(board: Board): Hours {
  const shifts = board.technicians.flatMap(({ shifts }) => shifts.map(({ startsAt, endsAt }) => ({ from: startsAt, to: endsAt })));
  const visits = board.visits.map(({ startsAt, endsAt }) => ({ from: startsAt, to: endsAt }));
  return hoursOf([...shifts, ...visits], board.zone);
}
