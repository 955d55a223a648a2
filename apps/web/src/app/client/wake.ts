const ASLEEP_MS = 20_000;

/**
 * Calls back when the screen comes back to life: seen again after 20 s out of sight, or on the network again.
 * Gives the function that stops.
 */
export function onWake(woken: () => void): () => void {
  let hiddenAt = 0;
  const seen = () => {
    if (document.visibilityState === 'hidden') hiddenAt = Date.now();
    else if (hiddenAt && Date.now() - hiddenAt > ASLEEP_MS) woken();
  };
  document.addEventListener('visibilitychange', seen);
  window.addEventListener('online', woken);
  return () => {
    document.removeEventListener('visibilitychange', seen);
    window.removeEventListener('online', woken);
  };
}
