export type SavedView = { name: string; search: string };

const KEY = 'fixpoint.board.views';
const MOST = 30;
/** What belongs to a view: not the day, which passes, nor the visit that happens to be open. */
const KEPT = ['days', 'zoom', 'territory', 'skill', 'state', 'q'];

/** The views saved in this browser; none if what is stored makes no sense. */
export function readViews(storage: Storage = localStorage): SavedView[] {
  try {
    const stored: unknown = JSON.parse(storage.getItem(KEY) ?? '[]');
    return Array.isArray(stored) ? stored.filter(isView).slice(0, MOST) : [];
  } catch {
    return [];
  }
}

/** Adds or replaces the view of that name. */
export function withView(views: SavedView[], name: string, search: URLSearchParams): SavedView[] {
  const kept = new URLSearchParams([...search].filter(([key]) => KEPT.includes(key)));
  return [...views.filter((view) => view.name !== name), { name, search: kept.toString() }].slice(-MOST);
}

export function writeViews(views: SavedView[], storage: Storage = localStorage): boolean {
  try {
    storage.setItem(KEY, JSON.stringify(views));
    return true;
  } catch {
    return false;
  }
}

/** The view over the address: what it names is set, what it does not name is cleared, the rest stays. */
export function applied(view: SavedView, before: URLSearchParams): URLSearchParams {
  const rest = [...before].filter(([key]) => !KEPT.includes(key));
  return new URLSearchParams([...rest, ...[...new URLSearchParams(view.search)].filter(([key]) => KEPT.includes(key))]);
}

function isView(stored: unknown): stored is SavedView {
  return typeof stored === 'object' && stored !== null && typeof (stored as SavedView).name === 'string' && typeof (stored as SavedView).search === 'string';
}
