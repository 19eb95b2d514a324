import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { call } from '@/api/client';
import { usePages } from '@/api/pages';
import type { Technician } from '@/api/types';

const PATH = '/api/v1/technicians';
export type NewAbsence = { startsAt: string; endsAt: string; kind: Technician['absences'][number]['kind']; reason: string };

export const useTechnicians = (filter: { query: string; territory: string }) => usePages<Technician>(['technicians'], PATH, filter);

export function useTechnician(id: string) {
  return useQuery({ queryKey: ['technician', id], queryFn: () => call<Technician>(`${PATH}/${id}`) });
}

export function useAbsences(id: string) {
  const client = useQueryClient();
  const onSuccess = () => Promise.all([['technician', id], ['technicians'], ['board']].map((queryKey) => client.invalidateQueries({ queryKey })));
  const add = useMutation({ mutationFn: (absence: NewAbsence) => call<Technician>(`${PATH}/${id}/absences`, { method: 'POST', body: absence }), onSuccess });
  const remove = useMutation({ mutationFn: (absenceId: string) => call<void>(`${PATH}/${id}/absences/${absenceId}`, { method: 'DELETE' }), onSuccess });
  return { add, remove };
}
