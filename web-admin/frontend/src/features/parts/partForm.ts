import type { NewPart, Part } from '@/api/types';

/** A part while it is typed: lists one entry in each line, the price in whole units with two digits after the point. */
export const emptyPart = { code: '', name: { zh: '', en: '' as string | undefined }, price: '', currency: 'CNY', models: '', alternatives: '', symptoms: [] as string[], isTracked: false, isActive: true };
type PartForm = typeof emptyPart;

const lines = (text: string) => text.split(/[\n,，、;；]/).map((one) => one.trim()).filter(Boolean);

export function formOf({ code, name, price, models, alternatives, symptoms, isTracked, isActive }: Part): PartForm {
  const digits = String(price.minor).padStart(3, '0');
  return { code, name, price: `${digits.slice(0, -2)}.${digits.slice(-2)}`, currency: price.currency, models: models.join('\n'), alternatives: alternatives.join('\n'), symptoms, isTracked, isActive };
}

/** The part, or undefined while something needed is missing. */
export function partOf(form: PartForm): NewPart | undefined {
  const price = /^(\d{1,6})(?:\.(\d{1,2}))?$/.exec(form.price.trim());
  if (!form.code.trim() || !form.name.zh.trim() || !price) return undefined;
  return {
    code: form.code.trim().toUpperCase(), name: { zh: form.name.zh.trim(), en: form.name.en?.trim() ?? '' }, isTracked: form.isTracked, isActive: form.isActive,
    priceMinor: Number(price[1]! + (price[2] ?? '').padEnd(2, '0')), currency: form.currency, models: lines(form.models), alternatives: lines(form.alternatives), symptoms: form.symptoms,
  };
}
