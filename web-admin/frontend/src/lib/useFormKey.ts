import { useCallback, useRef } from 'react';
import { uuid } from './uuid';

/**
 * The Idempotency-Key of one filled form. It stays while the outcome is unknown, so that a
 * double click or a second try books once, and is renewed once there was an answer.
 */
export function useFormKey() {
  const key = useRef<string>(undefined);
  const current = useCallback(() => (key.current ??= uuid()), []);
  const renew = useCallback(() => {
    key.current = undefined;
  }, []);
  return { current, renew };
}
