import { useQuery } from '@tanstack/react-query';
import { call } from './client';
import type { MapFrame, Product, ServiceType, Skill, Symptom, Territory } from './types';

function useReference<T>(name: string) {
  return useQuery({ queryKey: ['reference', name], queryFn: () => call<T>(`/api/v1/${name}`), staleTime: 3_600_000 });
}

export const useTerritories = () => useReference<Territory[]>('territories');
export const useSkills = () => useReference<Skill[]>('skills');
export const useServiceTypes = () => useReference<ServiceType[]>('service-types');
export const useSymptoms = () => useReference<Symptom[]>('symptoms');
export const useProducts = () => useReference<Product[]>('products');
export const useMapFrame = () => useReference<MapFrame>('map');
