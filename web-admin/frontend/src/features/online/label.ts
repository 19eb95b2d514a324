/** What the label of a device says; empty where nobody has read it. */
export type Label = { serial: string; modelCode: string };

const SERIAL = /^[\p{L}\p{N}][\p{L}\p{N} ./_-]{3,59}$/u;

/** What a scanned code says of a device: our own address with the serial number in it, or the bare number; nothing otherwise. */
export function labelOf(code: string): Label | undefined {
  const address = addressIn(code.trim());
  if (address) {
    const serial = address.searchParams.get('serial')?.trim() ?? '';
    return SERIAL.test(serial) ? { serial, modelCode: address.searchParams.get('model')?.trim() ?? '' } : undefined;
  }
  return SERIAL.test(code.trim()) ? { serial: code.trim(), modelCode: '' } : undefined;
}

function addressIn(text: string): URL | undefined {
  try {
    return /^https?:/i.test(text) ? new URL(text) : undefined;
  } catch {
    return undefined; // looks like an address and is none
  }
}
