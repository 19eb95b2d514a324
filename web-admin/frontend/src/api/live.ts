const RETRY = 3_000;

type Handlers = {
  events: Record<string, (data: unknown) => void>;
  /** Called when the line is up again after it was down: whatever was missed must be read anew. */
  onBack: () => void;
  onState: (connected: boolean) => void;
};

/** Server-sent events with the browser's own reconnecting, plus a new attempt when the browser gives up. */
export function listen(path: string, handlers: Handlers): () => void {
  let source: EventSource;
  let timer: number | undefined;
  let missed = false;

  const open = () => {
    source = new EventSource(path);
    source.onopen = () => {
      handlers.onState(true);
      if (missed) handlers.onBack();
      missed = false;
    };
    source.onerror = () => {
      missed = true;
      handlers.onState(false);
      if (source.readyState === EventSource.CLOSED) timer = window.setTimeout(open, RETRY);
    };
    for (const [name, handle] of Object.entries(handlers.events))
      source.addEventListener(name, (event) => handle(JSON.parse((event as MessageEvent<string>).data)));
  };

  open();
  return () => {
    window.clearTimeout(timer);
    source.close();
  };
}
