import { useCallback } from 'react';
import { useServiceTypes } from '@/api/reference';
import { useText } from '@/lib/useText';

/** Names a service type by its code; the code itself until the names are here. */
export function useServiceName() {
  const types = useServiceTypes().data;
  const text = useText();
  return useCallback((code: string) => {
    const type = types?.find((one) => one.code === code);
    return type ? text(type.name) : code;
  }, [types, text]);
}
