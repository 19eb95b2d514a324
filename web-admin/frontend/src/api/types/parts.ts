import type { Money, Text } from './common';

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
