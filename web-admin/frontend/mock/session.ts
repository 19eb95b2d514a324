import type { Demo, Me, Role } from '../src/api/types';
import { technicians } from './city';
import { Refusal, type Handler } from './http';
import { uuid } from './random';

const accounts: [string, Role, string][] = [
  ['dispatcher', 'DISPATCHER', '李强'], ['agent', 'AGENT', '周敏'], ['manager', 'MANAGER', '王海燕'], ['admin', 'ADMINISTRATOR', '系统管理员'],
  ['warehouse', 'WAREHOUSE', '赵建国'], ['finance', 'FINANCE', '何静'], ['technician', 'TECHNICIAN', technicians[0]!.name], ['customer', 'CUSTOMER', '陈文博'],
  ['robot', 'INTEGRATION', 'ERP'],
];
const languages = new Map<string, Me['language']>();

export const demo: Demo = { enabled: true, logins: accounts.map(([username, role, name]) => ({ username, password: 'fixpoint', role, name })) };

export function userOf(cookie: string | undefined): Me | undefined {
  const username = /fixpoint_session=([^;]+)/.exec(cookie ?? '')?.[1];
  const account = accounts.find(([name]) => name === username);
  return account && {
    userId: uuid(account[0]), username: account[0], displayName: account[2], roles: [account[1]], unit: { id: uuid('branch'), name: { zh: '上海分部', en: 'Shanghai branch' } },
    language: languages.get(account[0]) ?? 'zh-CN', technicianId: account[1] === 'TECHNICIAN' ? technicians[0]!.id : undefined,
    customerId: account[1] === 'CUSTOMER' ? uuid('customer-0') : undefined,
  };
}

export const signIn: Handler = ({ body, response }) => {
  const me = body.password === 'fixpoint' ? userOf(`fixpoint_session=${String(body.username)}`) : undefined;
  if (!me) return new Refusal(401, 'wrong-login', '登录失败', '用户名或密码不对。请检查大小写后重试。');
  response.setHeader('Set-Cookie', [`fixpoint_session=${me.username}; Path=/; HttpOnly`, 'XSRF-TOKEN=mock; Path=/']);
  return me;
};

export const signOut: Handler = ({ response }) => {
  response.setHeader('Set-Cookie', 'fixpoint_session=; Path=/; Max-Age=0');
  return undefined;
};

export const setLanguage: Handler = ({ me, body }) => {
  languages.set(me!.username, body.language as Me['language']);
  return { ...me, language: body.language };
};
