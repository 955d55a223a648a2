/** What the commands say: short lines in French, and problems as one sentence with a way out. */

/** A foreseen obstacle: said as it is, without a stack; `wayOut` tells what to do about it. */
export class Obstacle extends Error {
  readonly wayOut: string;

  constructor(sentence: string, wayOut: string) {
    super(sentence);
    this.wayOut = wayOut;
  }
}

/** `4,2 s` for a number of milliseconds. */
export function seconds(milliseconds: number): string {
  return `${(milliseconds / 1000).toFixed(1).replace('.', ',')} s`;
}

/** Says what begins and what ended with its time; what throws goes through. */
export async function step<T>(doing: string, work: () => Promise<T>): Promise<T> {
  const began = performance.now();
  console.log(`  … ${doing}`);
  const result = await work();
  console.log(`  ✓ ${doing} (${seconds(performance.now() - began)})`);
  return result;
}

/** Prints a problem for whoever typed the command; a surprise keeps its stack, an obstacle never shows one. */
export function explain(problem: unknown): void {
  if (problem instanceof Obstacle) {
    console.error(`\n  ✗ ${problem.message}\n    ${problem.wayOut}\n`);
  } else {
    console.error('\n  ✗ Erreur inattendue :', problem);
  }
}
