// @vitest-environment node
import { parse } from '@babel/parser';
import { expect, test } from 'vitest';
import openapi from './openapi.json';

// What the server calls them, where that is not what the browser calls them.
const names: Record<string, string> = {
  Text: 'LocalText', Point: 'GeoPoint', ServiceType: 'ServiceTypeView', BoardTerritory: 'PlanView', Visit: 'VisitDetail', Revision: 'RevisionView',
  Customer: 'CustomerView', Booking: 'BookingView', NewBooking: 'BookingRequest', Ticket: 'TicketView', NewTicket: 'TicketRequest', Technician: 'TechnicianView',
  User: 'UserRow', Unit: 'OrganisationUnit', Window: 'TimeWindow', NewUser: 'UserRequest', NewTerritory: 'TerritoryRequest', NewUnit: 'UnitRequest', NewName: 'NameInput',
  Product: 'ProductView', Message: 'MessageView', MessageChannel: 'ChannelView', MessageTemplate: 'TemplateView', TemplateText: 'TemplateRequest', NewPart: 'PartRequest',
};
// Shapes without a schema of their own name: a page of anything.
const exempt = ['Page'];

type Schema = { $ref?: string; type?: string | string[]; properties?: Record<string, Schema>; items?: Schema; enum?: string[]; oneOf?: Schema[]; allOf?: Schema[] };
type Node = { type: string; [part: string]: unknown };

const schemas = openapi.components.schemas as Record<string, Schema>;
const declared = new Map<string, Node>();
const sources = Object.values(import.meta.glob<string>('./types/*.ts', { query: '?raw', import: 'default', eager: true }));
for (const one of sources.flatMap((source) => parse(source, { sourceType: 'module', plugins: ['typescript'] }).program.body as unknown as Node[])) {
  const declaration = one.declaration as Node | undefined;
  if (declaration?.type === 'TSTypeAliasDeclaration') declared.set((declaration.id as { name: string }).name, declaration.typeAnnotation as Node);
}

const resolved = (schema: Schema | undefined): Schema | undefined => {
  const one = schema?.oneOf?.find((part) => part.$ref) ?? schema?.allOf?.[0] ?? schema;
  return one?.$ref ? resolved(schemas[one.$ref.split('/').at(-1)!]) : one;
};

/** Everything in which a type written here differs from the server's schema. */
function drift(type: Node, schema: Schema | undefined, at: string): string[] {
  const known = resolved(schema);
  if (!known) return [`${at}: not in the interface`];
  switch (type.type) {
    case 'TSTypeReference': {
      const name = (type.typeName as { name: string }).name;
      const own = declared.get(name);
      return own && !exempt.includes(name) ? drift(own, schema, at) : [];
    }
    case 'TSArrayType': return drift(type.elementType as Node, known.items, `${at}[]`);
    case 'TSIntersectionType': return fields(membersOf(type), known, at);
    case 'TSTypeLiteral': return fields(membersOf(type), known, at);
    case 'TSUnionType': return choices(type, known, at);
    default: return [];
  }
}

function membersOf(type: Node): Node[] {
  if (type.type === 'TSIntersectionType') return (type.types as Node[]).flatMap(membersOf);
  if (type.type === 'TSTypeReference') return membersOf(declared.get((type.typeName as { name: string }).name)!);
  return (type.members as Node[]).filter((member) => member.type === 'TSPropertySignature');
}

function fields(members: Node[], schema: Schema, at: string): string[] {
  const served = schema.properties ?? {};
  const here = members.map((member) => (member.key as { name: string }).name);
  return [
    ...here.filter((name) => !(name in served)).map((name) => `${at}.${name}: the server has no such field`),
    ...Object.keys(served).filter((name) => !here.includes(name)).map((name) => `${at}.${name}: not declared`),
    ...members.filter((member) => (member.key as { name: string }).name in served)
      .flatMap((member) => drift((member.typeAnnotation as { typeAnnotation: Node }).typeAnnotation, served[(member.key as { name: string }).name], `${at}.${(member.key as { name: string }).name}`)),
  ];
}

function choices(type: Node, schema: Schema, at: string): string[] {
  const here = (type.types as { literal?: { value: unknown } }[]).map((one) => one.literal?.value).sort();
  const served = [...(schema.enum ?? [])].sort();
  return served.length > 0 && String(here) !== String(served) ? [`${at}: ${here} here, ${served} there`] : [];
}

const shapes = [...declared].filter(([name, type]) => ['TSTypeLiteral', 'TSIntersectionType'].includes(type.type) && !exempt.includes(name));

test.each(shapes)('%s is declared as the server describes it', (name, type) => {
  expect(drift(type, { $ref: `#/components/schemas/${names[name] ?? name}` }, name)).toEqual([]);
});
