const WORKER = '/technician/sw.js';

/**
 * Lets the page open without a network. Without a worker it works as long as there is one, so failing is no trouble: it is
 * tried again when the network is back.
 */
export function keepOffline() {
  const workers = navigator.serviceWorker;
  if (!workers) return;
  const register = () => void workers.register(WORKER).catch(() => {});
  register();
  window.addEventListener('online', register);
  void workers.ready.then(askForThisPage);
}

/** A page that was being loaded while the worker began is overlooked by it, and would miss its files without a network. */
function askForThisPage({ active }: ServiceWorkerRegistration) {
  if (!navigator.serviceWorker.controller) active?.postMessage('claim');
}
