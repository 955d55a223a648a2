/** A stretch at the door counts whole minutes, at least one, never more than this: after it, a departure was forgotten. */
export const LONGEST_STAY_MINUTES = 16 * 60;

/** Whole minutes between two presses at the door; null when so long that the departure was surely forgotten, or negative. */
export function stayMinutes(arrivedAt: Date, leftAt: Date): number | null {
  const minutes = Math.max(1, Math.round((leftAt.getTime() - arrivedAt.getTime()) / 60_000));
  return leftAt < arrivedAt || minutes > LONGEST_STAY_MINUTES ? null : minutes;
}
