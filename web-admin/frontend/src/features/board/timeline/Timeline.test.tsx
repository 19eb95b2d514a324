import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, test, vi } from 'vitest';
import { board, technician, visit } from '@/test/boards';
import { addMessages } from '@/lib/i18n';
import { serve } from '@/test/server';
import { show } from '@/test/show';
import type { Chosen } from '../chosen/useChosen';
import en from '../messages/en.json';
import zh from '../messages/zh-CN.json';
import { rowsOf } from '../rows';
import { Timeline } from './Timeline';

addMessages('board', { zh, en });
const none = { skill: '', states: [], text: '' };
const day = board(
  [technician('1', 'Ana'), technician('2', 'Bo')],
  [visit('a', '1', 9), visit('b', '1', 13, { locked: true, lock: 'TIME', late: true }), visit('c', '2', 10, { state: 'EN_ROUTE' })],
);

function showDay(selected?: string, chosen?: Chosen) {
  serve({ 'GET /api/v1/skills': () => ({ body: [] }), 'GET /api/v1/service-types': () => ({ body: [] }) });
  const onSelect = vi.fn();
  const onOpen = vi.fn();
  show(<Timeline board={day} rows={rowsOf(day, none)} filter={none} zoom={1} selected={selected} chosen={chosen} onSelect={onSelect} onOpen={onOpen} />);
  return { onSelect, onOpen };
}

const bar = (name: RegExp) => screen.getByRole('button', { name });

test('a bar says everything it shows', () => {
  showDay();

  expect(bar(/V-b/).getAttribute('aria-label')).toBe('V-b, Customer b, AC_REPAIR, 13:00–14:15, Planned, 15 min travel, later than promised, locked');
});

test('exactly one bar is in the tab order', () => {
  showDay('c');

  expect(screen.getAllByRole('button').filter((one) => one.tabIndex === 0).map((one) => one.dataset.visit)).toEqual(['c']);
});

test('arrows move the focus, Enter opens', async () => {
  const { onOpen } = showDay();

  bar(/V-a/).focus();
  await userEvent.keyboard('{ArrowRight}');
  expect(document.activeElement).toBe(bar(/V-b/));
  await userEvent.keyboard('{ArrowDown}');
  expect(document.activeElement).toBe(bar(/V-c/));
  await userEvent.keyboard('{Enter}');
  expect(onOpen).toHaveBeenCalledWith('c');
});

test('a click selects', async () => {
  const { onSelect } = showDay();

  await userEvent.click(bar(/V-c/));

  expect(onSelect).toHaveBeenCalledWith('c');
});

test('Space, Ctrl-click and a range choose several', async () => {
  const chosen = { ids: new Set(['c']), turn: vi.fn(), add: vi.fn(), clear: vi.fn() };
  const { onSelect } = showDay(undefined, chosen);
  const user = userEvent.setup();

  bar(/V-a/).focus();
  await user.keyboard(' ');
  expect(chosen.turn).toHaveBeenLastCalledWith('a');
  await user.keyboard('{Control>}');
  await user.click(bar(/V-b/));
  await user.keyboard('{/Control}{Shift>}');
  await user.click(bar(/V-c/));
  await user.keyboard('{/Shift}{Escape}');

  expect(chosen.turn).toHaveBeenLastCalledWith('b');
  expect(chosen.add).toHaveBeenCalledWith(['b', 'c']);
  expect(chosen.clear).toHaveBeenCalled();
  expect(onSelect).not.toHaveBeenCalled();
  expect(bar(/V-c/).getAttribute('aria-label')).toContain('chosen');
});
