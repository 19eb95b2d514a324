import type { Point, Text, VisitState } from './common';

export type CustomerBrief = {
  id: string;
  number: string;
  name: string;
  phone: string;
  customerClass: 'ORDINARY' | 'VIP' | 'KEY_ACCOUNT';
  city: string;
};
export type Customer = CustomerBrief & {
  version: number;
  email?: string;
  language: string;
  contacts: { id: string; name: string; phone: string }[];
  sites: { id: string; name: string; address: Text; location: Point; territoryId?: string }[];
  assets: {
    id: string;
    serial: string;
    modelCode: string;
    productName: Text;
    siteId: string;
    installedOn?: string;
  }[];
  contracts: {
    id: string;
    number: string;
    name: Text;
    startsOn: string;
    endsOn: string;
    responseHours: number;
  }[];
};
export type NewBooking = {
  customerId?: string;
  customer?: { name: string; phone: string; email?: string; language?: string };
  siteId?: string;
  site?: { address: string; location: Point };
  assetId?: string;
  serviceType: string;
  windows: { from: string; to: string }[];
  priority?: number;
  preferredTechnicianId?: string;
  note?: string;
};
export type Booking = {
  id: string;
  number: string;
  visitId: string;
  visitNumber: string;
  state: 'WAITING' | 'CONFIRMED' | 'IN_PROGRESS' | 'COMPLETED' | 'CANCELLED';
  serviceType: string;
  customerName: string;
  address: Text;
  requestedAt: string;
  windows: { from: string; to: string }[];
  appointment?: { from: string; to: string; technicianName: string; expectedArrival: string };
};
export type TicketKind = 'CONSULTATION' | 'QUESTION' | 'FAULT' | 'COMPLAINT';
export type NewTicket = {
  customerId: string;
  siteId?: string;
  assetId?: string;
  kind: TicketKind;
  symptom?: string;
  description: string;
  priority?: number;
};
export type Ticket = {
  id: string;
  number: string;
  version: number;
  kind: TicketKind;
  state: 'OPEN' | 'PLANNED' | 'CLOSED';
  customerId: string;
  customerName: string;
  symptom?: string;
  description: string;
  priority: number;
  createdAt: string;
  createdBy: string;
  visit?: { id: string; number: string; state: VisitState; startsAt?: string; technicianName?: string };
};
export type WorkOrderRow = {
  id: string;
  number: string;
  serviceType: string;
  state: VisitState;
  customerName: string;
  modelCode?: string;
  productName?: Text;
  technicianName?: string;
  visitId: string;
  visitNumber: string;
  startsAt?: string;
  priority: number;
  deadline?: string;
  territoryId?: string;
};
export type Overview = {
  date: string;
  territories: {
    id: string;
    name: Text;
    technicians: number;
    onShift: number;
    visits: Record<VisitState, number>;
    unplanned: number;
    late: number;
    travelShare: number;
    utilisation: number;
  }[];
};
export type ReportKind =
  'ACCEPT' | 'EN_ROUTE' | 'CHECK_IN' | 'START' | 'PAUSE' | 'RESUME' | 'COMPLETE' | 'FAIL';
