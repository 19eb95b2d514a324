import type { Me, Role } from '@/api/types';

/** Who may open which page of the console; the server decides again. */
const rolesOf = {
  '/board': ['DISPATCHER', 'MANAGER', 'ADMINISTRATOR', 'AGENT'],
  '/intake': ['AGENT', 'DISPATCHER'],
  '/overview': ['MANAGER', 'DISPATCHER', 'AGENT', 'ADMINISTRATOR', 'WAREHOUSE', 'FINANCE'],
  '/work-orders': ['DISPATCHER', 'AGENT', 'MANAGER', 'ADMINISTRATOR', 'WAREHOUSE', 'FINANCE'],
  '/parts': ['WAREHOUSE', 'DISPATCHER', 'MANAGER', 'FINANCE', 'ADMINISTRATOR'],
  '/technicians': ['DISPATCHER', 'MANAGER', 'ADMINISTRATOR'],
  '/import': ['DISPATCHER', 'ADMINISTRATOR'],
  '/admin': ['ADMINISTRATOR'],
  '/api-access': ['INTEGRATION'],
} satisfies Record<string, Role[]>;

export type ConsolePath = keyof typeof rolesOf;

export const consolePaths = Object.keys(rolesOf) as ConsolePath[];

export function mayOpen(me: Me, path: ConsolePath): boolean {
  return me.roles.some((role) => (rolesOf[path] as Role[]).includes(role));
}

const homes: [Role, string][] = [
  ['DISPATCHER', '/board'],
  ['AGENT', '/intake'],
  ['MANAGER', '/overview'],
  ['ADMINISTRATOR', '/admin'],
  ['WAREHOUSE', '/parts'],
  ['FINANCE', '/work-orders'],
  ['TECHNICIAN', '/technician/'],
  ['CUSTOMER', '/portal/'],
  ['INTEGRATION', '/api-access'],
];

export function homeOf(me: Me): string {
  return homes.find(([role]) => me.roles.includes(role))?.[1] ?? '/login';
}

/** Pages with an entry of their own are left by a full load, not by the console's router. */
export function isOtherEntry(path: string) {
  return path.startsWith('/portal') || path.startsWith('/technician/');
}

/** Only a path of this origin is followed after signing in. */
export function safeNext(next: string | null): string | undefined {
  return next && /^\/(?![/\\])/.test(next) && !next.startsWith('/login') ? next : undefined;
}
