import { useSyncExternalStore } from 'react';

/** A visit that can be put somewhere. */
export type Movable = { id: string; number: string; customerName: string; minutes: number; technicianId?: string };
export type Target = { technicianId: string; technicianName: string; at: string };
export type Box = { left: number; top: number; width: number };
export type Drag = {
  visit: Movable;
  /** On the screen. */
  box: Box;
  home: Box;
  target?: Target;
  /** Held by the pointer, on its way to the server, or refused and on its way back. */
  phase: 'held' | 'sent' | 'back';
  /** The plan's versions that the dispatcher saw when taking it up, by territory. */
  seen: Record<string, number>;
};

/** What is being dragged. Outside React's tree, so that a pointer that moves renders two small things and not the board. */
export class DragStore {
  private drag: Drag | undefined;
  private readonly listeners = new Set<() => void>();

  get = () => this.drag;

  set = (drag: Drag | undefined) => {
    this.drag = drag;
    this.listeners.forEach((listener) => listener());
  };

  subscribe = (listener: () => void) => {
    this.listeners.add(listener);
    return () => void this.listeners.delete(listener);
  };
}

export function useDrag(store: DragStore): Drag | undefined {
  return useSyncExternalStore(store.subscribe, store.get);
}
