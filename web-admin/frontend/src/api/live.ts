const RETRY = 3_000;

type Handlers = {
  events: Record<string, (data: unknown) => void>;
  /** Called when the line is up again after it was down: whatever was missed must be read anew. */
  onBack: () => void;
  onState: (connected: boolean) => void;
};

/** Server-sent events with the browser's own reconnecting, plus a new attempt when the browser gives up. */
export function listen(path: string, handlers: Handlers): () => void {
  let source: EventSource | undefined;
  let timer: number | undefined;
  let missed = false;

  const open = () => {
    window.clearTimeout(timer);
    source?.close();
    const line = (source = new EventSource(path));
    line.onopen = () => {
      handlers.onState(true);
      if (missed) handlers.onBack();
      missed = false;
    };
    line.onerror = () => {
      missed = true;
      handlers.onState(false);
      if (line.readyState === EventSource.CLOSED) timer = window.setTimeout(open, RETRY);
    };
    for (const [name, handle] of Object.entries(handlers.events))
      line.addEventListener(name, (event) => handle(JSON.parse((event as MessageEvent<string>).data)));
  };

  // A line that is cut stays "open" for minutes; the browser knows at once that it has no network.
  const cut = () => {
    missed = true;
    window.clearTimeout(timer);
    source?.close();
    handlers.onState(false);
  };
  window.addEventListener('offline', cut);
  window.addEventListener('online', open);
  open();
  return () => {
    window.removeEventListener('offline', cut);
    window.removeEventListener('online', open);
    window.clearTimeout(timer);
    source?.close();
  };
}
