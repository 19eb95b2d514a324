import { keepPreviousData, useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { call } from '@/api/client';
import { usePages } from '@/api/pages';
import type { Message, MessageChannel, MessageTemplate, TemplatePreview, TemplateText } from '@/api/types';

const MESSAGES = '/api/v1/messages';
const TEMPLATES = '/api/v1/message-templates';
const LOOK_AGAIN = 10_000;

export type MessageFilter = { state: string; kind: string; channel: string; query: string };
type Seen = { id: string; version: number };

export const useMessages = (filter: MessageFilter) => usePages<Message>(['messages'], MESSAGES, filter, { refetchInterval: LOOK_AGAIN });
export const useMessage = (id: string) => useQuery({ queryKey: ['message', id], queryFn: () => call<Message>(`${MESSAGES}/${id}`), refetchInterval: LOOK_AGAIN });
export const useChannels = () => useQuery({ queryKey: ['message-channels'], queryFn: () => call<MessageChannel[]>('/api/v1/message-channels') });
export const useTemplates = () => useQuery({ queryKey: ['message-templates'], queryFn: () => call<MessageTemplate[]>(TEMPLATES) });

export function useResend() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: ({ id, version }: Seen) => call<Message>(`${MESSAGES}/${id}/resend`, { method: 'POST', body: {}, ifMatch: version }),
    onSuccess: (message) => {
      client.setQueryData(['message', message.id], message);
      return client.invalidateQueries({ queryKey: ['messages'] });
    },
  });
}

/** What the server makes of a text that is still being written. */
export function usePreview(id: string, text: TemplateText) {
  return useQuery({
    queryKey: ['template-preview', id, text],
    queryFn: ({ signal }) => call<TemplatePreview>(`${TEMPLATES}/${id}/preview`, { method: 'POST', body: text, signal }),
    enabled: text.body.trim() !== '',
    placeholderData: keepPreviousData,
    retry: false,
  });
}

export function useTemplateChanges() {
  const client = useQueryClient();
  const onSuccess = () => client.invalidateQueries({ queryKey: ['message-templates'] });
  const save = useMutation({ mutationFn: ({ id, version, text }: Seen & { text: TemplateText }) => call<MessageTemplate>(`${TEMPLATES}/${id}`, { method: 'PUT', body: text, ifMatch: version }), onSuccess });
  const restore = useMutation({ mutationFn: ({ id, version }: Seen) => call<MessageTemplate>(`${TEMPLATES}/${id}/restore`, { method: 'POST', body: {}, ifMatch: version }), onSuccess });
  return { save, restore };
}
