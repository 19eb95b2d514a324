import type { MultiPolygon, Polygon } from 'geojson';

export type Text = { zh: string; en: string };
export type Point = { lon: number; lat: number };
export type Page<T> = { items: T[]; nextCursor?: string };
export type Role =
  | 'CUSTOMER'
  | 'TECHNICIAN'
  | 'DISPATCHER'
  | 'AGENT'
  | 'WAREHOUSE'
  | 'FINANCE'
  | 'MANAGER'
  | 'ADMINISTRATOR'
  | 'INTEGRATION';
export type Problem = {
  type: string;
  title: string;
  status: number;
  detail: string;
  instance?: string;
  code: string;
  requestId: string;
  errors?: { field: string; code: string; message: string }[];
  [extra: string]: unknown;
};
export type Me = {
  userId: string;
  username: string;
  displayName: string;
  roles: Role[];
  unit: { id: string; name: Text };
  language: 'zh-CN' | 'en';
  technicianId?: string;
  customerId?: string;
};
export type Territory = {
  id: string;
  code: string;
  name: Text;
  unitId: string;
  zone: string;
  area: Polygon | MultiPolygon;
  version: number;
};
export type Skill = { code: string; name: Text };
export type ServiceType = {
  code: string;
  name: Text;
  durationMinutes: number;
  skills: { code: string; level: number }[];
};
export type Symptom = { code: string; category: string; name: Text; serviceType: string };
export type VisitState =
  | 'PLANNED'
  | 'ACCEPTED'
  | 'EN_ROUTE'
  | 'ON_SITE'
  | 'IN_PROGRESS'
  | 'PAUSED'
  | 'COMPLETED'
  | 'FAILED'
  | 'CANCELLED';
export type Language = Me['language'];
export type Demo = {
  enabled: boolean;
  logins: { username: string; password: string; role: Role; name: string }[];
};
export type MapFrame = { center: Point; bounds: [number, number, number, number] };
export type Window = { from: string; to: string };
export type SkillLevel = { code: string; level: number };
export type FoundPlace = { name: Text; location: Point };
export type Money = { minor: number; currency: string };
export type Device = { modelCode: string; serial?: string };
export type Product = { modelCode: string; name: Text; category: string };
export type Warranty = { startsOn: string; endsOn: string; coversCallOut: boolean; coversLabour: boolean; coversParts: boolean };
export type KnownDevice = Product & { serial: string; warranty?: Warranty };
export type Entitlement = {
  lines: { item: 'CALL_OUT' | 'LABOUR' | 'PARTS'; payer: 'WARRANTY' | 'CUSTOMER'; amount?: Money }[];
  due: Money;
  most: Money;
  coveredUntil?: string;
};
export type ServiceContact = { phone: string };
