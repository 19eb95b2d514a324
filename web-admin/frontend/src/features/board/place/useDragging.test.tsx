import { fireEvent, screen } from '@testing-library/react';
import { expect, test, vi } from 'vitest';
import { show } from '@/test/show';
import { DragStore } from './dragStore';
import { useDragging } from './useDragging';

const target = { technicianId: '2', technicianName: 'Bo', at: '2026-11-23T01:00:00.000Z' };

function showBar(found = true) {
  const store = new DragStore();
  const onDrop = vi.fn();
  const onClick = vi.fn();
  const ground = { current: { scroller: document.body, widthOf: () => 60, locate: () => (found ? { target, left: 10, top: 20 } : undefined) } };
  function One() {
    const grab = useDragging({ store, ground, seen: () => ({ t: 7 }), onDrop });
    return <button onPointerDown={(event) => grab(event, { id: 'a', number: 'V-a', customerName: 'A', minutes: 60, technicianId: '1' })} onClick={onClick}>bar</button>;
  }
  show(<One />);
  return { store, onDrop, onClick, bar: screen.getByText('bar') };
}

const press = (bar: HTMLElement) => fireEvent.pointerDown(bar, { button: 0, clientX: 0, clientY: 0, pointerType: 'mouse' });

test('a small move is a click and no drag', () => {
  const { store, onDrop, onClick, bar } = showBar();

  press(bar);
  fireEvent.pointerMove(window, { clientX: 2, clientY: 1 });
  fireEvent.pointerUp(window);
  fireEvent.click(bar);

  expect(store.get()).toBeUndefined();
  expect(onDrop).not.toHaveBeenCalled();
  expect(onClick).toHaveBeenCalledOnce();
});

test('a drop says what, where, and which plan was seen', () => {
  const { onDrop, bar } = showBar();

  press(bar);
  fireEvent.pointerMove(window, { clientX: 40, clientY: 90 });
  fireEvent.pointerUp(window);

  expect(onDrop).toHaveBeenCalledWith(expect.objectContaining({ target, seen: { t: 7 }, visit: expect.objectContaining({ id: 'a' }) }));
});

test('Escape lets go without a drop', () => {
  const { store, onDrop, bar } = showBar();

  press(bar);
  fireEvent.pointerMove(window, { clientX: 40, clientY: 90 });
  fireEvent.keyDown(window, { key: 'Escape' });
  fireEvent.pointerUp(window);

  expect(store.get()?.phase).toBe('back');
  expect(onDrop).not.toHaveBeenCalled();
});

test('a drop beside the timeline slides back', () => {
  const { store, onDrop, bar } = showBar(false);

  press(bar);
  fireEvent.pointerMove(window, { clientX: 40, clientY: 90 });
  fireEvent.pointerUp(window);

  expect(store.get()?.phase).toBe('back');
  expect(onDrop).not.toHaveBeenCalled();
});
