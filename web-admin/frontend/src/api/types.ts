import type { MultiPolygon, Polygon } from 'geojson';

// The shapes of the HTTP contract v1; types.test.ts compares every field with the interface the server describes.
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
export type PlanState = 'IDLE' | 'QUEUED' | 'SOLVING';
export type BoardTerritory = {
  id: string;
  name: Text;
  planVersion: number;
  planState: PlanState;
  solvedAt?: string;
  planned: number;
  unplanned: number;
};
export type BoardTechnician = {
  id: string;
  name: string;
  employeeNumber: string;
  territoryId: string;
  home: Point;
  unitName: Text;
  skills: { code: string; level: number }[];
  shifts: { id: string; startsAt: string; endsAt: string }[];
  absences: { id: string; startsAt: string; endsAt: string; kind: string; reason: string }[];
};
export const lockKinds = ['TIME', 'TECHNICIAN', 'POSITION'] as const;
export type LockKind = (typeof lockKinds)[number];
export type BoardVisit = {
  id: string;
  number: string;
  technicianId: string;
  position: number;
  state: VisitState;
  serviceType: string;
  customerName: string;
  customerClass: string;
  location: Point;
  priority: number;
  locked: boolean;
  byHand: boolean;
  lock?: LockKind;
  promised: boolean;
  travelSeconds: number;
  arrivesAt: string;
  startsAt: string;
  endsAt: string;
  windowFrom?: string;
  windowTo?: string;
  deadline?: string;
  late: boolean;
};
export type Board = {
  from: string;
  days: number;
  zone: string;
  territories: BoardTerritory[];
  technicians: BoardTechnician[];
  visits: BoardVisit[];
};
export type UnassignedVisit = {
  id: string;
  number: string;
  territoryId?: string;
  serviceType: string;
  customerName: string;
  address: Text;
  location: Point;
  priority: number;
  deadline?: string;
  promised: boolean;
  windows: { from: string; to: string }[];
  durationMinutes: number;
  requestedAt: string;
  skills: { code: string; level: number }[];
  reason?: { code: string; text: Text };
  obstacles: { technicianId: string; technicianName: string; code: string; text: Text }[];
};
export type Visit = {
  id: string;
  number: string;
  version: number;
  state: VisitState;
  serviceType: string;
  durationMinutes: number;
  customer: { id: string; name: string; customerClass: string; phone: string };
  contactName?: string;
  contactPhone?: string;
  site: { id: string; address: Text; location: Point; territoryId?: string };
  asset?: { id: string; serial: string; modelCode: string; productName: Text };
  ticket?: { id: string; number: string; kind: string; symptom?: string; description: string };
  booked?: { symptom?: Text; modelCode?: string; serial?: string; price?: Entitlement; photos: string[]; isDiagnosis: boolean };
  parts: { code: string; name: Text; quantity: number; keptAt?: string }[];
  note: string;
  skills: { code: string; level: number }[];
  windows: { from: string; to: string }[];
  promised: boolean;
  heldBack: boolean;
  priority: number;
  deadline?: string;
  lock?: LockKind;
  preferredTechnician?: { id: string; name: string };
  excludedTechnicians: { id: string; name: string }[];
  placement?: {
    technicianId: string;
    technicianName: string;
    position: number;
    travelSeconds: number;
    arrivesAt: string;
    startsAt: string;
    endsAt: string;
    locked: boolean;
    byHand: boolean;
  };
  reason?: { code: string; text: Text };
  obstacles: { technicianId: string; technicianName: string; code: string; text: Text }[];
  recorded: { field: string; name?: Text; kind?: ChecklistItem['kind']; value: string; unit?: string }[];
  history: { at: string; kind: string; by: string; note?: string }[];
};
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
export type Technician = {
  id: string;
  employeeNumber: string;
  name: string;
  phone: string;
  territoryId: string;
  home: Point;
  active: boolean;
  version: number;
  skills: { code: string; level: number }[];
  van?: { id: string; plate: string };
  absences: {
    id: string;
    startsAt: string;
    endsAt: string;
    kind: 'SICK' | 'LEAVE' | 'TRAINING';
    reason: string;
  }[];
};
export type Van = { id: string; plate: string; technicianName?: string };
export type User = {
  id: string;
  username: string;
  displayName: string;
  email?: string;
  roles: Role[];
  unitId: string;
  unitName: Text;
  technician?: { id: string; name: string };
  customer?: { id: string; name: string };
  enabled: boolean;
  version: number;
};
export type NewUser = {
  username: string;
  password: string;
  displayName: string;
  email?: string;
  roles: Role[];
  unitId: string;
  technicianId?: string;
  customerId?: string;
  language?: Language;
};
export type NewTerritory = { code: string; name: NewName; unitId: string; zone: string; area: unknown };
export type NewUnit = { name: NewName; kind: Unit['kind']; parentId: string };
export type NewName = { zh: string; en?: string };
export type MessageKind = 'CONFIRMED' | 'CHANGED' | 'CANCELLED' | 'REMINDER' | 'EN_ROUTE' | 'DAY_AHEAD';
export type Message = {
  id: string;
  kind: MessageKind;
  channel: 'EMAIL' | 'SMS' | 'PUSH';
  language: Language;
  state: 'WAITING' | 'SENDING' | 'SENT' | 'DELIVERED' | 'FAILED' | 'DEAD' | 'DROPPED' | 'NO_CHANNEL';
  reason?: 'SUPERSEDED' | 'TOO_LATE' | 'NO_ADDRESS' | 'DEVICE_GONE' | 'REFUSED' | 'UNREACHABLE' | 'UNANSWERED' | 'UNDELIVERED';
  detail?: string;
  visitId?: string;
  number?: string;
  customerName?: string;
  technicianName?: string;
  day?: string;
  createdAt: string;
  dueAt: string;
  nextAt?: string;
  attempts: number;
  address?: string;
  subject?: string;
  body?: string;
  sentAt?: string;
  deliveredAt?: string;
  resendable: boolean;
  version: number;
};
export type MessageChannel = { channel: Message['channel']; configured: boolean };
export type MessageTemplate = {
  id: string;
  kind: MessageKind;
  channel: Message['channel'];
  language: Language;
  subject?: string;
  body: string;
  changed: boolean;
  placeholders: string[];
  version: number;
};
export type TemplateText = { subject?: string; body: string };
export type TemplatePreview = {
  subject?: string;
  text: string;
  html?: string;
  length?: { characters: number; segments: number; perSegment: number; gsmAlphabet: boolean };
};
export type ImportKind = 'technicians' | 'customers' | 'assets' | 'work-orders';
export type ImportReport = {
  kind: ImportKind;
  dryRun: boolean;
  rows: number;
  created: number;
  updated: number;
  unchanged: number;
  failed: number;
  errors: { row: number; column?: string; code: string; message: Text }[];
};
export type ReportKind =
  'ACCEPT' | 'EN_ROUTE' | 'CHECK_IN' | 'START' | 'PAUSE' | 'RESUME' | 'COMPLETE' | 'FAIL';
/** Where a technician's calendar can be subscribed to; without a path there is none. */
export type CalendarAddress = { path?: string; version: number };
export type AgendaVisit = {
  id: string;
  number: string;
  version: number;
  state: VisitState;
  serviceType: string;
  serviceName: Text;
  position: number;
  travelSeconds: number;
  arrivesAt: string;
  startsAt: string;
  endsAt: string;
  windowFrom?: string;
  windowTo?: string;
  priority: number;
  durationMinutes: number;
  customerName: string;
  contactName?: string;
  contactPhone?: string;
  address: Text;
  location: Point;
  navigation: NavigationLinks;
  asset?: { serial: string; modelCode: string; productName: Text };
  problem?: string;
  booked?: { symptom?: Text; modelCode?: string; serial?: string; price?: Entitlement; photos: string[]; isDiagnosis: boolean };
  parts: { code: string; name: Text; quantity: number; keptAt?: string }[];
  used: UsedPart[];
  allowed: ReportKind[];
  checklist: ChecklistItem[];
  values: RecordedValue[];
  history: EarlierVisit[];
};
export type NavigationLinks = { amap: string; baidu: string; google: string; apple: string };
export type ChecklistItem = {
  code: string;
  kind: 'TICK' | 'NUMBER' | 'TEXT' | 'PHOTO' | 'SIGNATURE';
  required: boolean;
  name: Text;
  unit?: string;
  least?: number;
  most?: number;
};
export type RecordedValue = { field: string; value: string; at: string; by: string };
export type EarlierVisit = { number: string; at: string; serviceName: Text; note?: string };
export type AgendaFrame = { zone: string; technicianName: string; shifts: { startsAt: string; endsAt: string }[]; van: VanPart[] };
export type AgendaChanges = { serverTime: string; cursor?: string; frame?: AgendaFrame; visits?: string[]; changed?: AgendaVisit[] };
export type CommandKind = 'ACCEPT' | 'EN_ROUTE' | 'CHECK_IN' | 'START' | 'PAUSE' | 'RESUME' | 'COMPLETE' | 'FAIL' | 'FINISH_IN' | 'RECORD' | 'DISPUTE' | 'USE_PART';
export type CommandInput = {
  id: string;
  sequence: number;
  kind: CommandKind;
  visitId: string;
  at: string;
  position?: PositionInput;
  reason?: string;
  seen?: VisitState;
  followUp?: boolean;
  minutes?: number;
  field?: string;
  value?: string;
  base?: string;
  part?: UsedPartInput;
};
export type UsedPartInput = { code: string; quantity: number; serial?: string };
export type UsedPart = { code: string; name: Text; quantity: number; serial?: string };
export type VanPart = { code: string; name: Text; isTracked: boolean; quantity: number; serials: string[] };
export type PositionInput = { lon: number; lat: number; accuracy: number };
export type CommandsReply = { serverTime: string; answers: CommandAnswer[] };
export type CommandAnswer = {
  id: string;
  sequence: number;
  outcome: 'APPLIED' | 'REFUSED' | 'CONFLICT' | 'LATER';
  repeated: boolean;
  problem?: Said;
  conflict?: { mine: Side; theirs: Side };
};
export type Said = { code: string; title: Text; detail: Text; fields: Record<string, unknown> };
export type Side = { state?: VisitState; assigned?: boolean; value?: string; at?: string; by?: string };
export type FileProgress = { received: number };
export type Language = Me['language'];
export type Unit = { id: string; name: Text; kind: 'HEADQUARTERS' | 'BRANCH' | 'STORE'; parentId?: string; version: number };
export type Demo = {
  enabled: boolean;
  logins: { username: string; password: string; role: Role; name: string }[];
};
export type MapFrame = { center: Point; bounds: [number, number, number, number] };
export type Window = { from: string; to: string };
export type SkillLevel = { code: string; level: number };
export type OfferedTimes = { zone: string; days: OfferedDay[]; expiresAt: string };
export type OfferedDay = { date: string; times: OfferedTime[] };
export type OfferedTime = { offer: string; from: string; to: string; isCheap: boolean; isDiagnosis: boolean };
export type KeptTime = { hold: string; from: string; to: string; zone: string; expiresAt: string; isDiagnosis: boolean };
export type CodeSent = { validUntil: string; code?: string };
export type OnlineOrder = {
  hold: string;
  code: string;
  serviceType: string;
  name: string;
  phone: string;
  email?: string;
  language: 'zh-CN' | 'en';
  address: string;
  note?: string;
  symptom?: string;
  device?: Device;
};
export type ConfirmedBooking = { booking: string; number: string; link: string; from: string; to: string; zone: string };
export type Sighting = { location: Point; at: string };
export type Approach = { site: Point; technician?: Sighting };
export type ToldMessage = {
  kind: MessageKind;
  channel: Message['channel'];
  arrival: 'SENT' | 'ARRIVED' | 'NOT_ARRIVED';
  at: string;
  subject?: string;
  body: string;
};
export type PushSetup = { publicKey?: string; devices: string[] };
export type NewPushDevice = { endpoint: string; p256dh: string; auth: string };
export type ManagedBooking = {
  number: string;
  state: Booking['state'];
  serviceType: string;
  serviceName: Text;
  address: Text;
  from: string;
  to: string;
  zone: string;
  technicianName?: string;
  expectedArrival?: string;
  approach?: Approach;
  changeUntil: string;
  canChange: boolean;
  asBooked: { symptom?: string; device?: Device; price?: Entitlement; photos: string[]; isDiagnosis: boolean };
};
export type FoundPlace = { name: Text; location: Point };
export type TechnicianReason = { technician: string; technicianName: string; isPossible: boolean; code: string; text: Text };
export type OfferedBooking = {
  offer: string;
  customerId?: string;
  customer?: { name: string; phone: string; email?: string; language?: string };
  siteId?: string;
  site?: { address: string; location: Point };
  assetId?: string;
  symptom?: string;
  note?: string;
};
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
export type Part = {
  id: string; code: string; name: Text; isTracked: boolean; price: Money; models: string[]; alternatives: string[]; symptoms: string[]; isActive: boolean; version: number;
};
export type NewPart = {
  code: string; name: Text; isTracked: boolean; priceMinor: number; currency: string; models: string[]; alternatives: string[]; symptoms: string[]; isActive: boolean;
};
export type StockLocation = { id: string; kind: 'WAREHOUSE' | 'VAN' | 'QUARANTINE'; code: string; name: Text };
export type StockLevel = {
  location: StockLocation; part: string; partCode: string; partName: Text; isTracked: boolean; quantity: number; reserved: number; serials: string[];
};
export type Movement = {
  id: string; kind: 'RECEIPT' | 'TRANSFER' | 'USE' | 'RETURN' | 'FOUND' | 'MISSING' | 'SCRAP'; part: string; partCode: string; quantity: number;
  from?: StockLocation; to?: StockLocation; serial?: string; visit?: string; note: string; at: string; by: string;
};
