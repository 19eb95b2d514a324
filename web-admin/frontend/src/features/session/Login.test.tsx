import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, test } from 'vitest';
import { refusal, serve } from '@/test/server';
import { show } from '@/test/show';
import { Login } from './Login';

const demo = { enabled: true, logins: [{ username: 'dispatcher', password: 'secret', role: 'DISPATCHER', name: '李强' }] };
const me = { userId: '1', username: 'dispatcher', displayName: '李强', roles: ['DISPATCHER'], unit: { id: 'u', name: { zh: '', en: '' } }, language: 'en' };

test('one click on a demo account fills the form and signs in', async () => {
  const calls = serve({ 'GET /api/v1/demo': () => ({ body: demo }), 'POST /api/v1/session': () => ({ body: me }) });
  show(<Login />);

  await userEvent.click(await screen.findByRole('button', { name: /Dispatcher/ }));

  expect(screen.getByLabelText('User name')).toHaveProperty('value', 'dispatcher');
  expect(calls.find((call) => call.method === 'POST')?.body).toEqual({ username: 'dispatcher', password: 'secret' });
});

test('a wrong password is said in the words of the server and nothing typed is lost', async () => {
  serve({ 'GET /api/v1/demo': () => ({ body: { enabled: false, logins: [] } }), 'POST /api/v1/session': () => refusal(401, 'wrong-login', 'Check the password.') });
  show(<Login />);

  await userEvent.type(screen.getByLabelText('User name'), 'li');
  await userEvent.type(screen.getByLabelText('Password'), 'x');
  await userEvent.click(screen.getByRole('button', { name: 'Sign in' }));

  expect((await screen.findByRole('alert')).textContent).toContain('Check the password.');
  expect(screen.getByLabelText('User name')).toHaveProperty('value', 'li');
});
