import { configure } from '@testing-library/react';
import { cleanup } from '@testing-library/react';
import { afterEach } from 'vitest';

// jsdom has no modal dialogs and no layout observers.
HTMLDialogElement.prototype.showModal ??= function (this: HTMLDialogElement) {
  this.open = true;
};
HTMLDialogElement.prototype.close ??= function (this: HTMLDialogElement) {
  this.open = false;
};
globalThis.ResizeObserver ??= class {
  observe() {}
  unobserve() {}
  disconnect() {}
};
globalThis.matchMedia ??= ((media: string) => ({
  matches: false,
  media,
  addEventListener() {},
  removeEventListener() {},
})) as never;

for (const [side, size] of [['clientWidth', 900], ['clientHeight', 600]] as const)
  Object.defineProperty(HTMLElement.prototype, side, { configurable: true, get: () => size });

afterEach(cleanup);

// how long a condition may take to come true; on a loaded machine a second is not enough
configure({ asyncUtilTimeout: 15_000 });
