import { useEffect, useState } from 'react';

/** Seconds as a clock shows them: `2:05`; past zero, what runs over: `−0:12`. */
export function clock(seconds: number): string {
  const size = Math.abs(seconds);
  return `${seconds < 0 ? '−' : ''}${Math.floor(size / 60)}:${String(size % 60).padStart(2, '0')}`;
}

/**
 * Counts down from what was left when it was told. It measures the time since then on this device, so that no clock need
 * agree with another.
 *
 * @param told what carried the figure: another one starts the count again
 */
export function useCountdown(told: { secondsLeft: number } | null): number | null {
  const [now, setNow] = useState(() => performance.now());
  const [start, setStart] = useState({ told, at: now });
  if (start.told !== told) setStart({ told, at: performance.now() });
  useEffect(() => {
    if (!told) return;
    const timer = setInterval(() => setNow(performance.now()), 500);
    return () => clearInterval(timer);
  }, [told]);
  if (!told) return null;
  return told.secondsLeft - Math.max(0, Math.floor((now - start.at) / 1000));
}
