// Tests of plain values run without a document, which is quicker.
if (typeof document !== 'undefined') await import('./dom');

export {};
