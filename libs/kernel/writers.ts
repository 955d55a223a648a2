/** How long someone is said to write where they last typed, in seconds. */
export const WRITING_LASTS = 30;
/** How long someone who goes on typing in the same passage waits before saying it again, in seconds. */
export const SAID_AGAIN_AFTER = 10;

/** Someone who writes, as was told at an instant. Plain data. */
export interface WriterTold {
  personId: string;
  /** Whole seconds of presence left when it was told. */
  secondsLeft: number;
}

/** Who still writes so many whole seconds after they were told of, but for the reader, in the same order. */
export const stillWriting = <Writer extends WriterTold>(
  writers: readonly Writer[],
  reader: string | null,
  elapsed: number,
): Writer[] => writers.filter(({ personId, secondsLeft }) => personId !== reader && secondsLeft > elapsed);

/** Must typing be said? At once in another passage, then again after `SAID_AGAIN_AFTER`. Instants in milliseconds. */
export const mustSay = (
  last: { blockId: string; at: number } | null,
  blockId: string,
  now: number,
): boolean => last?.blockId !== blockId || now - last.at >= SAID_AGAIN_AFTER * 1000;
