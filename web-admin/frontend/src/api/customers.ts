import { useMutation, useQuery } from '@tanstack/react-query';
import { call } from './client';
import { query } from './query';
import type { Customer, CustomerBrief, Page, Point } from './types';

export function useCustomer(id?: string) {
  return useQuery({ queryKey: ['customer', id], queryFn: () => call<Customer>(`/api/v1/customers/${id}`), enabled: Boolean(id) });
}

export function useCustomerSearch(text: string) {
  return useQuery({
    queryKey: ['customers', text],
    queryFn: ({ signal }) => call<Page<CustomerBrief>>(`/api/v1/customers${query({ query: text, limit: 12 })}`, { signal }),
    enabled: text.trim() !== '',
  });
}

export type NewCustomer = { name: string; phone: string; site: { address: string; location: Point } };

export function useAddCustomer() {
  return useMutation({ mutationFn: (customer: NewCustomer) => call<Customer>('/api/v1/customers', { method: 'POST', body: customer }) });
}
