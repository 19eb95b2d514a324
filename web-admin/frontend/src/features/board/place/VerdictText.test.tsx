import { screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import type { Verdict } from '@/api/types';
import { addMessages } from '@/lib/i18n';
import { zone } from '@/test/boards';
import { show } from '@/test/show';
import en from '../messages/en.json';
import zh from '../messages/zh-CN.json';
import { VerdictText } from './VerdictText';

addMessages('board', { zh, en });

const fine: Verdict = {
  planVersion: 3, allowed: true, overridable: false, objections: [], others: [], addedTravelSeconds: 0, addedLatenessSeconds: 0, addedOvertimeSeconds: 0, addedCost: 0,
  places: [{ visitId: 'a', technicianId: '1', technicianName: 'Ana', position: 0, travelSeconds: 60, arrivesAt: '2026-11-23T01:00:00Z', startsAt: '2026-11-23T01:00:00Z', endsAt: '2026-11-23T02:00:00Z' }],
};

test('what is possible says who, when and what it adds', () => {
  show(<VerdictText verdict={{ ...fine, addedTravelSeconds: 720 }} zone={zone} />);

  expect(screen.getByText('Possible')).toBeTruthy();
  expect(document.body.textContent).toContain('Ana 09:00–10:00');
  expect(document.body.textContent).toContain('+12 min travel');
});

test('less travel is said with a minus', () => {
  show(<VerdictText verdict={{ ...fine, addedTravelSeconds: -600 }} zone={zone} />);

  expect(document.body.textContent).toContain('−10 min travel');
});

test('a broken rule is said in words, with the customer it would hit', () => {
  const objections: Verdict['objections'] = [{ severity: 'HARD', code: 'WINDOW_MISSED', text: { zh: '晚', en: 'Too late by 5 min.' }, visitId: 'b', visitNumber: 'V-b', customerName: 'Bo' }];

  show(<VerdictText verdict={{ ...fine, allowed: false, overridable: true, objections }} zone={zone} />);

  expect(screen.getByText('Breaks rules; possible if you say why')).toBeTruthy();
  expect(document.body.textContent).toContain('Bo Too late by 5 min.');
});

test('who else moves is counted, and a time being booked has no name', () => {
  const other = { visitId: 'c', technicianId: '1', technicianName: 'Ana', before: '2026-11-23T03:00:00Z', after: '2026-11-23T03:20:00Z' };

  show(<VerdictText verdict={{ ...fine, others: [other] }} zone={zone} />);

  expect(document.body.textContent).toContain('A time being booked');
  expect(document.body.textContent).toContain('+20 min');
});
