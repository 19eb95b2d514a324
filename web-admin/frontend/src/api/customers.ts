import { useQuery } from '@tanstack/react-query';
import { call } from './client';
import { query } from './query';
import type { Customer, CustomerBrief, Page } from './types';

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
