// The shapes of the HTTP contract v1; types.test.ts compares every field with the interface the server describes.
export * from './types/administration';
export * from './types/board';
export * from './types/common';
export * from './types/customers';
export * from './types/field';
export * from './types/online';
export * from './types/parts';
export * from './types/plan';
