import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { chooseLanguage, type Language } from '@/lib/i18n';
import { call, isProblem } from './client';
import { forgetAnswers } from './conditional';
import type { Demo, Me } from './types';

const SESSION = '/api/v1/session';
const KEY = ['session'];

/** Who is signed in, or null. The screen follows the user's language. */
export function useSession(enabled = true) {
  return useQuery({ queryKey: KEY, queryFn: readSession, staleTime: Infinity, enabled, networkMode: 'always' });
}

async function readSession(): Promise<Me | null> {
  try {
    return welcome(await call<Me>(SESSION, { anonymous: true }));
  } catch (error) {
    if (isProblem(error) && error.status === 401) return null;
    throw error;
  }
}

function welcome(me: Me): Me {
  chooseLanguage(me.language);
  return me;
}

export function useSignIn() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (login: { username: string; password: string }) =>
      call<Me>(SESSION, { method: 'POST', body: login, anonymous: true }),
    onSuccess: (me) => {
      forgetAnswers();
      client.removeQueries({ predicate: ({ queryKey }) => queryKey[0] !== KEY[0] && queryKey[0] !== 'demo' });
      client.setQueryData(KEY, welcome(me));
    },
  });
}

export async function signOut() {
  await call(SESSION, { method: 'DELETE', anonymous: true }).catch(() => {});
  location.assign('/login');
}

export function useChooseLanguage() {
  const client = useQueryClient();
  const signedIn = Boolean(client.getQueryData(KEY));
  return (chosen: Language) => {
    chooseLanguage(chosen);
    if (!signedIn) return;
    void call<Me>(`${SESSION}/language`, { method: 'PUT', body: { language: chosen } })
      .then((me) => client.setQueryData(KEY, me))
      .catch(() => {});
  };
}

export function useDemo() {
  return useQuery({
    queryKey: ['demo'],
    queryFn: () => call<Demo>('/api/v1/demo', { anonymous: true }),
    staleTime: Infinity,
  });
}
