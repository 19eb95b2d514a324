import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, test } from 'vitest';
import type { Message, MessageTemplate } from '@/api/types';
import { refusal, serve } from '@/test/server';
import { show } from '@/test/show';
import { MessageList } from './MessageList';
import { TemplateList } from './TemplateList';

const dead: Message = {
  id: 'm1', kind: 'CONFIRMED', channel: 'SMS', language: 'zh-CN', state: 'DEAD', reason: 'REFUSED', detail: '400 21211 Invalid To', visitId: 'v1', number: 'B0000007', customerName: '<b>Wang</b>',
  createdAt: '2026-11-25T01:00:00Z', dueAt: '2026-11-25T01:00:00Z', attempts: 1, address: '154', body: '您好', resendable: true, version: 4,
};
const reminder: MessageTemplate = { id: 'reminder.sms.en', kind: 'REMINDER', channel: 'SMS', language: 'en', body: 'See you, {{customer}}', changed: true, placeholders: ['customer', 'date'], version: 3 };
const MESSAGES = { 'GET /api/v1/messages': () => ({ body: { items: [dead] } }), 'GET /api/v1/messages/m1': () => ({ body: dead }), 'GET /api/v1/message-channels': () => ({ body: [{ channel: 'SMS', configured: true }, { channel: 'EMAIL', configured: false }] }) };
const TEMPLATES = {
  'GET /api/v1/message-templates': () => ({ body: [reminder] }),
  'POST /api/v1/message-templates/reminder.sms.en/preview': () => ({ body: { text: 'See you, Wang Fang', length: { characters: 18, segments: 1, perSegment: 160, gsmAlphabet: true } } }),
};

test('a dead letter says why and is sent again in the version seen', async () => {
  const calls = serve({ ...MESSAGES, 'POST /api/v1/messages/m1/resend': () => ({ body: { ...dead, state: 'WAITING', reason: undefined, detail: undefined, resendable: false, version: 5 } }) });
  show(<MessageList />);

  await userEvent.click(await screen.findByText('<b>Wang</b>'));
  expect(await screen.findByText('400 21211 Invalid To')).toBeTruthy();
  await userEvent.click(screen.getByRole('button', { name: 'Send again' }));

  await waitFor(() => expect(screen.queryByRole('button', { name: 'Send again' })).toBeNull());
  expect(calls.find((call) => call.method === 'POST')?.headers['If-Match']).toBe('"4"');
});

test('the list is opened from the keyboard, filtered by the address, and says which channel is missing', async () => {
  const calls = serve(MESSAGES);
  show(<MessageList />, '/?state=DEAD');

  const row = (await screen.findByText('<b>Wang</b>')).closest('tr')!;
  row.focus();
  await userEvent.keyboard('{Enter}');

  expect(await screen.findByRole('dialog')).toBeTruthy();
  expect(screen.getByText('Not configured: E-mail')).toBeTruthy();
  await userEvent.selectOptions(screen.getByLabelText('Channel'), 'EMAIL');
  await waitFor(() => expect(calls.some((call) => call.path.includes('state=DEAD') && call.path.includes('channel=EMAIL'))).toBe(true));
});

test('without messages the list says where they come from', async () => {
  serve({ ...MESSAGES, 'GET /api/v1/messages': () => ({ body: { items: [] } }) });
  show(<MessageList />);

  expect(await screen.findByText('No messages yet')).toBeTruthy();
});

test('a refused placeholder is shown at the text and nothing typed is lost', async () => {
  const complaint = { errors: [{ field: 'body', code: 'unknown-placeholder', message: 'It can use {{customer}}.' }] };
  const calls = serve({ ...TEMPLATES, 'PUT /api/v1/message-templates/reminder.sms.en': () => refusal(422, 'unknown-placeholder', 'It can use {{customer}}.', complaint) });
  show(<TemplateList />);
  await userEvent.click(await screen.findByRole('button', { name: /^Edit: Reminder/ }));

  await userEvent.type(screen.getByLabelText(/^Text/), ' x');
  await userEvent.click(screen.getByRole('button', { name: 'Save' }));

  const text = await waitFor(() => {
    const area = screen.getByLabelText(/^Text/);
    expect(area.getAttribute('aria-invalid')).toBe('true');
    return area;
  });
  expect(text).toHaveProperty('value', 'See you, {{customer}} x');
  expect(calls.find((call) => call.method === 'PUT')?.headers['If-Match']).toBe('"3"');
});

test('a placeholder is put in by a click, the preview says what it costs, and the original comes back', async () => {
  const calls = serve({ ...TEMPLATES, 'POST /api/v1/message-templates/reminder.sms.en/restore': () => ({ body: { ...reminder, changed: false, version: 4 } }) });
  show(<TemplateList />);
  await userEvent.click(await screen.findByRole('button', { name: /^Edit: Reminder/ }));

  const preview = await screen.findByRole('region', { name: 'Preview' });
  expect(within(preview).getByText('18 characters of the GSM alphabet, 1 part(s) of up to 160')).toBeTruthy();
  await userEvent.click(within(screen.getByRole('group', { name: 'Placeholders' })).getByRole('button', { name: /date/ }));
  expect((screen.getByLabelText(/^Text/) as HTMLTextAreaElement).value).toContain('{{date}}');

  await userEvent.click(screen.getByRole('button', { name: 'Back to the original text' }));

  await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
  expect(calls.some((call) => call.path.endsWith('/restore'))).toBe(true);
});
