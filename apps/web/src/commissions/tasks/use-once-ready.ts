import { useEffect, useState } from 'react';

/** Does what was pressed at once, or as soon as what it needs is there; what it reads is that of then. */
export function useOnceReady(ready: boolean, act: () => void): { waiting: boolean; press: () => void } {
  const [pressed, setPressed] = useState(false);
  useEffect(() => {
    if (!pressed || !ready) return;
    setPressed(false);
    act();
  });
  return { waiting: pressed, press: () => setPressed(true) };
}
