// @vitest-environment node
import { expect, test } from 'vitest';
import type { Me, Role } from '@/api/types';
import { consolePaths, homeOf, mayOpen, safeNext } from './access';

const as = (role: Role) => ({ roles: [role] }) as Me;

test.each<[Role, string]>([
  ['DISPATCHER', '/board'], ['AGENT', '/intake'], ['MANAGER', '/overview'], ['ADMINISTRATOR', '/admin'], ['WAREHOUSE', '/parts'],
  ['FINANCE', '/work-orders'], ['TECHNICIAN', '/technician/'], ['CUSTOMER', '/portal/'], ['INTEGRATION', '/api-access'],
])('%s starts at %s', (role, home) => {
  expect(homeOf(as(role))).toBe(home);
});

test('whoever starts in the console may open the page they start at', () => {
  for (const role of ['DISPATCHER', 'AGENT', 'MANAGER', 'ADMINISTRATOR', 'WAREHOUSE', 'FINANCE', 'INTEGRATION'] as Role[])
    expect(consolePaths.some((path) => path === homeOf(as(role)) && mayOpen(as(role), path))).toBe(true);
});

test('a customer or technician may open no page of the console', () => {
  expect(consolePaths.filter((path) => mayOpen(as('CUSTOMER'), path) || mayOpen(as('TECHNICIAN'), path))).toEqual([]);
});

test('only a path of this site is followed after signing in', () => {
  expect(safeNext('/board?visit=1')).toBe('/board?visit=1');
  for (const bad of ['//evil.example', '/\\evil.example', 'https://evil.example', '/login', null]) expect(safeNext(bad)).toBeUndefined();
});
