/** What is held by the elector whose voice it is. */
interface Held {
  electorId: string;
}

/** Mandates one had at first and has no more, in their order: taken back, or their givers came. */
export const lost = <Mandate extends Held>(first: readonly Mandate[], now: readonly Held[]): Mandate[] =>
  first.filter(({ electorId }) => !now.some((one) => one.electorId === electorId));
