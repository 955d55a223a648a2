/** What a load of equal operations took. */
export type Load = {
  perSecond: number;
  /** Milliseconds of one operation: the median, and what 95 in 100 stay under. */
  median: number;
  p95: number;
};

/** How many operations go before those that are measured. */
export const warmUpOf = (count: number): number => Math.ceil(count / 10);

/** Runs `one` `count` times, `concurrency` at once, after a warm-up of one in ten; any failure ends it. */
export async function drive(
  count: number,
  concurrency: number,
  one: (index: number) => Promise<unknown>,
): Promise<Load> {
  const warmUp = warmUpOf(count);
  await inParallel(warmUp, concurrency, one);
  const times: number[] = [];
  const began = performance.now();
  await inParallel(count, concurrency, async (index) => {
    const start = performance.now();
    await one(warmUp + index);
    times.push(performance.now() - start);
  });
  const elapsed = performance.now() - began;
  times.sort((a, b) => a - b);
  const at = (share: number) => times[Math.floor(share * (times.length - 1))] ?? 0;
  return { perSecond: (count * 1000) / elapsed, median: at(0.5), p95: at(0.95) };
}

async function inParallel(
  count: number,
  concurrency: number,
  one: (index: number) => Promise<unknown>,
): Promise<void> {
  let next = 0;
  const worker = async () => {
    while (next < count) await one(next++);
  };
  await Promise.all(Array.from({ length: concurrency }, worker));
}
