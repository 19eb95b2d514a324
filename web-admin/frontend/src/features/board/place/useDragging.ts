import { useCallback, useEffect, useRef, type PointerEvent as ReactPointerEvent } from 'react';
import type { Drag, DragStore, Movable, Target } from './dragStore';

/** Pixels before a press becomes a drag. */
const THRESHOLD = 5;
const EDGE = 36;
const STEP = 14;
const BACK_MS = 240;

/** Where on the timeline a point of the screen lies, if anywhere. */
export type Locate = (left: number, y: number) => { target: Target; left: number; top: number } | undefined;

type Ground = { locate: Locate; scroller: HTMLElement; widthOf: (minutes: number) => number };
type Options = { store: DragStore; ground: { current: Ground | undefined }; seen: () => Record<string, number>; onDrop: (drag: Drag & { target: Target }) => void };

export type Grab = (event: ReactPointerEvent<HTMLElement>, visit: Movable) => void;
export type DragGround = Options['ground'];

/** Dragging with a mouse or pen; fingers scroll, and use the dialog as the keyboard does. */
export function useDragging({ store, ground, seen, onDrop }: Options): Grab {
  const latest = useRef({ seen, onDrop });
  const end = useRef<() => void>(() => {});
  useEffect(() => {
    latest.current = { seen, onDrop };
  });
  useEffect(() => () => end.current(), []);

  return useCallback((press, visit) => {
    if (press.button !== 0 || press.pointerType === 'touch') return;
    const source = press.currentTarget.getBoundingClientRect();
    const start = { x: press.clientX, y: press.clientY };
    const onBar = visit.technicianId !== undefined;
    const held = onBar ? press.clientX - source.left : 12;
    const begin = () => {
      document.body.classList.add('is-dragging');
      window.addEventListener('click', swallow, { capture: true, once: true });
      const home = { left: source.left, top: source.top, width: ground.current?.widthOf(visit.minutes) ?? source.width };
      store.set({ visit, box: home, home, phase: 'held', seen: latest.current.seen() });
    };
    const move = (event: PointerEvent) => {
      if (!store.get()) {
        if (Math.hypot(event.clientX - start.x, event.clientY - start.y) < THRESHOLD) return;
        begin();
      }
      const drag = store.get();
      if (!drag || drag.phase !== 'held') return;
      scrollAtEdge(ground.current?.scroller, event);
      const free = { left: event.clientX - held, top: event.clientY - 15 };
      const found = ground.current?.locate(free.left, event.clientY);
      store.set({ ...drag, target: found?.target, box: { ...drag.box, ...(found ? { left: found.left, top: found.top } : free) } });
    };
    const drop = () => {
      const drag = store.get();
      stop();
      if (!drag) return;
      if (drag.target) latest.current.onDrop({ ...drag, target: drag.target });
      else slideBack(store);
    };
    const onKey = (event: KeyboardEvent) => {
      if (event.key !== 'Escape' || !store.get()) return;
      event.stopPropagation();
      stop();
      slideBack(store);
    };
    const stop = () => {
      document.body.classList.remove('is-dragging');
      // A drop that ends where no click follows must not swallow the next one.
      window.setTimeout(() => window.removeEventListener('click', swallow, { capture: true }), 0);
      window.removeEventListener('pointermove', move);
      window.removeEventListener('pointerup', drop);
      window.removeEventListener('pointercancel', drop);
      window.removeEventListener('keydown', onKey, { capture: true });
      end.current = () => {};
    };
    end.current();
    end.current = () => {
      stop();
      store.set(undefined);
    };
    window.addEventListener('pointermove', move);
    window.addEventListener('pointerup', drop);
    window.addEventListener('pointercancel', drop);
    window.addEventListener('keydown', onKey, { capture: true });
  }, [store, ground]);
}

/** The bar glides to where it was taken up, and is gone. */
export function slideBack(store: DragStore) {
  const drag = store.get();
  if (!drag) return;
  store.set({ ...drag, phase: 'back', box: drag.home });
  window.setTimeout(() => {
    if (store.get()?.phase === 'back') store.set(undefined);
  }, BACK_MS);
}

function swallow(event: Event) {
  event.stopPropagation();
  event.preventDefault();
}

function scrollAtEdge(scroller: HTMLElement | undefined, { clientX, clientY }: PointerEvent) {
  if (!scroller) return;
  const box = scroller.getBoundingClientRect();
  const step = (at: number, from: number, to: number) => (at > to - EDGE && at < to ? STEP : at < from + EDGE && at > from ? -STEP : 0);
  scroller.scrollLeft += step(clientX, box.left, box.right);
  scroller.scrollTop += step(clientY, box.top + EDGE, box.bottom);
}
