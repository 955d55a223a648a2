import { mustSay, stillWriting, type WriterTold } from '@etabli/kernel/writers';
import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { inTurn } from './in-turn.js';

/**
 * Says where one writes when it must be said, and once that one writes no more; when the page is left too. Each is said once
 * the one before is heard: going from a passage to the next, « no more » could otherwise come after « here ».
 */
export function useSaying(say: (blockId: string | null) => Promise<unknown>) {
  const said = useRef<{ blockId: string; at: number } | null>(null);
  const sayNext = useMemo(() => inTurn(say), [say]);
  const tell = useCallback(
    (blockId: string | null) => {
      said.current = blockId ? { blockId, at: performance.now() } : null;
      sayNext(blockId);
    },
    [sayNext],
  );
  const leave = useCallback(() => {
    if (said.current) tell(null);
  }, [tell]);
  useEffect(() => leave, [leave]);
  const writes = useCallback(
    (blockId: string) => {
      if (mustSay(said.current, blockId, performance.now())) tell(blockId);
    },
    [tell],
  );
  return { writes, leave };
}

/** The others, each until their seconds are over: measured on this device, so that no clock need agree with another. */
export function useStillWriting<Writer extends WriterTold>(
  told: readonly Writer[] | undefined,
  me: string | null,
): readonly Writer[] {
  const [now, setNow] = useState(() => performance.now());
  const [start, setStart] = useState({ told, at: now });
  if (start.told !== told) setStart({ told, at: performance.now() });
  const others = stillWriting(told ?? [], me, Math.max(0, Math.floor((now - start.at) / 1000)));
  const forgottenAt = start.at + 1000 * Math.min(...others.map(({ secondsLeft }) => secondsLeft));
  useEffect(() => {
    if (!Number.isFinite(forgottenAt)) return;
    const timer = setTimeout(() => setNow(performance.now()), forgottenAt - performance.now());
    return () => clearTimeout(timer);
  }, [forgottenAt]);
  return others;
}
