/** Runs once, `wait` ms after the last call but never later than four times that after the first. */
export function debounce(run: () => void, wait: number) {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let first = 0;
  const fire = () => {
    timer = undefined;
    run();
  };
  const later = () => {
    const now = Date.now();
    if (timer === undefined) first = now;
    clearTimeout(timer);
    timer = setTimeout(fire, Math.max(0, Math.min(wait, first + 4 * wait - now)));
  };
  later.cancel = () => clearTimeout(timer);
  return later;
}
