import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { call } from '@/api/client';
import { usePages } from '@/api/pages';
import { query } from '@/api/query';
import type { NewName, NewTerritory, NewUnit, NewUser, Page, Technician, Territory, Unit, User } from '@/api/types';
import { useFormKey } from '@/lib/useFormKey';

const UNITS = '/api/v1/units';
const TERRITORIES = '/api/v1/territories';
const USERS = '/api/v1/users';

/** Something already there, in the version seen. */
export type Known = { id: string; version: number };
export type Account = Omit<NewUser, 'username' | 'password' | 'language'>;

export const useUnits = () => useQuery({ queryKey: ['units'], queryFn: () => call<Unit[]>(UNITS) });
export const useUsers = () => usePages<User>(['users'], USERS);
export const useUser = (id?: string) => useQuery({ queryKey: ['user', id], queryFn: () => call<User>(`${USERS}/${id}`), enabled: Boolean(id) });

export function useTechnicianSearch(text: string) {
  return useQuery({
    queryKey: ['technicians', 'search', text],
    queryFn: ({ signal }) => call<Page<Technician>>(`/api/v1/technicians${query({ query: text, limit: 12 })}`, { signal }),
    enabled: text.trim() !== '',
  });
}

function useRefresh(...keys: string[][]) {
  const client = useQueryClient();
  return () => Promise.all(keys.map((queryKey) => client.invalidateQueries({ queryKey })));
}

export function useUnitChanges() {
  const onSuccess = useRefresh(['units'], ['users']);
  const key = useFormKey();
  const open = useMutation({ mutationFn: (unit: NewUnit) => call<Unit>(UNITS, { method: 'POST', body: unit, idempotencyKey: key.current() }), onSettled: key.renew, onSuccess });
  const rename = useMutation({ mutationFn: ({ id, version, name }: Known & { name: NewName }) => call<Unit>(`${UNITS}/${id}`, { method: 'PUT', body: { name }, ifMatch: version }), onSuccess });
  const close = useMutation({ mutationFn: ({ id, version }: Known) => call<void>(`${UNITS}/${id}`, { method: 'DELETE', ifMatch: version }), onSuccess });
  return { open, rename, close };
}

export function useSaveTerritory(known?: Known) {
  const onSuccess = useRefresh(['reference', 'territories'], ['reference', 'map'], ['board'], ['overview']);
  const key = useFormKey();
  return useMutation({
    mutationFn: (territory: NewTerritory) => (known
      ? call<Territory>(`${TERRITORIES}/${known.id}`, { method: 'PUT', body: territory, ifMatch: known.version })
      : call<Territory>(TERRITORIES, { method: 'POST', body: territory, idempotencyKey: key.current() })),
    onSettled: key.renew,
    onSuccess,
  });
}

export function useUserChanges() {
  const onSuccess = useRefresh(['users'], ['user']);
  const key = useFormKey();
  const open = useMutation({ mutationFn: (user: NewUser) => call<User>(USERS, { method: 'POST', body: user, idempotencyKey: key.current() }), onSettled: key.renew, onSuccess });
  const change = useMutation({ mutationFn: ({ id, version, account }: Known & { account: Account }) => call<User>(`${USERS}/${id}`, { method: 'PUT', body: account, ifMatch: version }), onSuccess });
  const reset = useMutation({ mutationFn: ({ id, version, password }: Known & { password: string }) => call<void>(`${USERS}/${id}/password`, { method: 'PUT', body: { password }, ifMatch: version }), onSuccess });
  const letIn = useMutation({
    mutationFn: ({ id, version, enabled }: Known & { enabled: boolean }) => call<User>(`${USERS}/${id}/${enabled ? 'reactivate' : 'deactivate'}`, { method: 'POST', body: {}, ifMatch: version }),
    onSuccess,
  });
  return { open, change, reset, letIn };
}
