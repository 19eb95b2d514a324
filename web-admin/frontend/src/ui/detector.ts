import wasm from 'zxing-wasm/reader/zxing_reader.wasm?url';

export type CodeReader = { detect: (picture: HTMLVideoElement) => Promise<{ rawValue: string }[]> };
type Detectors = { new (options: { formats: string[] }): CodeReader; getSupportedFormats: () => Promise<string[]> };

const FORMATS = ['qr_code', 'data_matrix', 'code_128', 'code_39', 'ean_13'] as const;

/** The browser's own reader of codes, or one that is loaded when the first code is to be read. */
export async function codeReader(): Promise<CodeReader> {
  const own = (globalThis as { BarcodeDetector?: Detectors }).BarcodeDetector;
  if (own && (await own.getSupportedFormats().catch((): string[] => [])).includes('qr_code')) return new own({ formats: await usable(own) });
  const { BarcodeDetector, prepareZXingModule } = await import('barcode-detector/ponyfill');
  prepareZXingModule({ overrides: { locateFile: () => wasm } });
  return new BarcodeDetector({ formats: [...FORMATS] });
}

const usable = async (own: Detectors) => (await own.getSupportedFormats()).filter((format) => FORMATS.some((one) => one === format));
