import { expect, test } from 'vitest';
import { namesByVisit } from './usePresence';

test('two who look at the same visit are both named, and who looks at none is not', () => {
  const at = (userId: string, visitId?: string) => ({ userId, name: userId, visitId, territoryId: 't' });

  expect(namesByVisit([at('Ana', 'v'), at('Bo', 'v'), at('Cy')])).toEqual({ v: 'Ana, Bo' });
});
