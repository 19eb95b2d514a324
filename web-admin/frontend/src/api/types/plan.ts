import type { Text } from './common';

export type Objection = {
  severity: 'FIRM' | 'HARD' | 'SOFT';
  code: string;
  text: Text;
  visitId?: string;
  visitNumber?: string;
  customerName?: string;
};
export type JudgedPlace = {
  visitId: string;
  technicianId: string;
  technicianName: string;
  position: number;
  travelSeconds: number;
  arrivesAt: string;
  startsAt: string;
  endsAt: string;
};
export type ShiftedVisit = {
  visitId: string;
  visitNumber?: string;
  customerName?: string;
  technicianId: string;
  technicianName: string;
  before: string;
  after: string;
};
export type Verdict = {
  planVersion: number;
  allowed: boolean;
  overridable: boolean;
  objections: Objection[];
  places: JudgedPlace[];
  others: ShiftedVisit[];
  addedTravelSeconds: number;
  addedLatenessSeconds: number;
  addedOvertimeSeconds: number;
  addedCost: number;
};
export type Revision = {
  number: number;
  author: string;
  reason: Text;
  createdAt: string;
  changes: number;
  planned: number;
  unplanned: number;
  cost: number;
  note?: string;
  undoes?: number;
  undoneBy?: number;
  broken?: BrokenRules;
};
export type BrokenRules = {
  rules: Objection[];
  addedTravelSeconds: number;
  addedLatenessSeconds: number;
  addedOvertimeSeconds: number;
  addedCost: number;
};
export type NotRestored = { visitId: string; visitNumber: string; customerName: string; why: Text };
export type PresentPlace = {
  technicianId: string;
  technicianName: string;
  addedTravelSeconds: number;
  latenessSeconds: number;
  addedCost: number;
  locked: boolean;
};
export type PlanReason = { present?: PresentPlace; others: TechnicianReason[] };
export type Undone = { verdict: Verdict; left: NotRestored[] };
export type ProposalPart = {
  number: number;
  addedTravelSeconds: number;
  addedLatenessSeconds: number;
  addedCost: number;
  acceptedAs?: number;
  changes: RevisionChange[];
};
export type Proposal = {
  id: string;
  state: 'SEARCHING' | 'READY' | 'FAILED';
  version: number;
  madeBy: string;
  madeAt: string;
  readyBy: string;
  costBefore: number;
  costAfter: number;
  parts: ProposalPart[];
};
export type PlanDifference = {
  from: number;
  to: number;
  moved: number;
  later: number;
  earlier: number;
  added: number;
  removed: number;
  costBefore: number;
  costAfter: number;
  changes: RevisionChange[];
};
export type NewTechnician = { technicianId: string; technicianName: string; startsAt: string };
export type DisplacedVisit = {
  visitId: string;
  visitNumber?: string;
  customerName?: string;
  promised: boolean;
  before: string;
  to?: NewTechnician;
};
export type EmergencyOption = {
  technicianId: string;
  technicianName: string;
  arrivesAt: string;
  verdict: Verdict;
  displaced: DisplacedVisit[];
};
export type EmergencyOptions = { planVersion: number; options: EmergencyOption[] };
export type RevisionChange = {
  visitId: string;
  visitNumber: string;
  customerName: string;
  before?: { technicianId: string; technicianName: string; startsAt: string };
  after?: { technicianId: string; technicianName: string; startsAt: string };
};
export type TechnicianReason = { technician: string; technicianName: string; isPossible: boolean; code: string; text: Text };
