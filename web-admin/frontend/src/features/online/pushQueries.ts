import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { call } from '@/api/client';
import type { PushSetup } from '@/api/types';
import { canPush, deviceHere, named, subscribed } from './pushDevice';

/** Why nothing came of it though nothing failed on the server. */
export type Hindrance = 'blocked' | 'unavailable';

const address = (link: string) => `/api/v1/portal/bookings/${link}/push-devices`;

/** Whether this device gets notifications about the booking. */
export function usePush(link: string, wanted: boolean) {
  const enabled = wanted && canPush();
  const here = useQuery({ queryKey: ['push-here'], queryFn: deviceHere, enabled, retry: false, networkMode: 'always' });
  const setup = useQuery({ queryKey: ['push', link], queryFn: () => call<PushSetup>(address(link), { anonymous: true }), enabled, retry: false });
  const isOn = Boolean(here.data && setup.data?.devices.includes(here.data));
  return { key: here.isSuccess ? setup.data?.publicKey : undefined, device: isOn ? here.data : null };
}

export function usePushChange(link: string) {
  const client = useQueryClient();
  const start = useMutation({
    mutationFn: async (key: string): Promise<Hindrance | null> => {
      const device = await subscribed(key).catch(() => 'unavailable' as const);
      if (device === 'unavailable') return device;
      if (!device) return 'blocked';
      const setup = await call<PushSetup>(address(link), { method: 'POST', body: device, anonymous: true });
      client.setQueryData(['push-here'], await named(device.endpoint));
      client.setQueryData(['push', link], setup);
      return null;
    },
  });
  // The browser's subscription stays: another booking may be told of by it.
  const stop = useMutation({
    mutationFn: (device: string) => call<void>(`${address(link)}/${device}`, { method: 'DELETE', anonymous: true }),
    onSuccess: () => client.invalidateQueries({ queryKey: ['push', link] }),
  });
  return { start, stop };
}
