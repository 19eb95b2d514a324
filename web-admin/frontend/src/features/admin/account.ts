import type { Role, User } from '@/api/types';
import type { Account } from './queries';

export type Link = { id: string; name: string };
export type AccountForm = { displayName: string; email: string; roles: Role[]; unitId: string; technician?: Link; customer?: Link };

export const ROLES: Role[] = ['DISPATCHER', 'AGENT', 'MANAGER', 'TECHNICIAN', 'WAREHOUSE', 'FINANCE', 'ADMINISTRATOR', 'CUSTOMER', 'INTEGRATION'];

export const emptyAccount = (unitId: string): AccountForm => ({ displayName: '', email: '', roles: [], unitId });

export const formOf = ({ displayName, email = '', roles, unitId, technician, customer }: User): AccountForm => ({ displayName, email, roles, unitId, technician, customer });

/** Only technicians and customers belong to a record of their own. */
export function accountOf({ displayName, email, roles, unitId, technician, customer }: AccountForm): Account {
  return {
    displayName: displayName.trim(), email: email.trim() || undefined, roles, unitId,
    technicianId: roles.includes('TECHNICIAN') ? technician?.id : undefined,
    customerId: roles.includes('CUSTOMER') ? customer?.id : undefined,
  };
}

export function isComplete({ displayName, roles, technician, customer }: AccountForm): boolean {
  return displayName.trim() !== '' && roles.length > 0 && (!roles.includes('TECHNICIAN') || Boolean(technician)) && (!roles.includes('CUSTOMER') || Boolean(customer));
}

const ALPHABET = 'abcdefghjkmnpqrstuvwxyz23456789';
const LENGTH = 14;

/** Letters and digits that nobody mistakes for each other. */
export function newPassword(): string {
  return [...crypto.getRandomValues(new Uint32Array(LENGTH))].map((value) => ALPHABET[value % ALPHABET.length]).join('');
}
