import { type Statutes, termsOf } from '@etabli/membership/rules/statutes';
import { type AssemblyNature, type Call, type DecisionKind, kindsOf } from './kinds.js';
import { type QuorumResult, quorum } from './quorum.js';
import { type RollSituation, rollAt } from './roll.js';

/** A quorum at a moment of the sitting, and what changed about it. */
export interface QuorumMoment {
  at: Date;
  kind: DecisionKind;
  change: 'opening' | 'lost' | 'regained' | 'reached';
  /** May decisions of this kind be taken from then on? */
  mayDecide: boolean;
  quorum: QuorumResult;
}

/**
 * The quorum through a sitting (statutes: quorum.when): at the opening, then each time it is reached, lost or found again.
 * Where it must hold at each vote, nothing is decided once it is lost: the sitting is closed and called again. Where the
 * opening alone counts, what was reached then stays good whoever leaves.
 */
export function quorumCourse(
  situation: RollSituation,
  {
    nature,
    call,
    openedAt,
    closedAt,
  }: { nature: AssemblyNature; call: Call; openedAt: Date; closedAt: Date },
): QuorumMoment[] {
  const instants = [openedAt, ...movesBetween(situation, openedAt, closedAt)];
  const rolls = instants.map((instant) => rollAt(instant, situation));
  return kindsOf(nature)
    .flatMap((kind) => {
      const results = rolls.map((roll) => quorum(situation.statutes, { kind, call }, roll));
      const opening = results[0]?.reached ?? false;
      return results.flatMap((result, index): QuorumMoment[] => {
        const change = changeAt(results, index);
        if (!change) return [];
        const mayDecide = decides(situation.statutes, opening, result.reached);
        return [{ at: instants[index] as Date, kind, change, mayDecide, quorum: result }];
      });
    })
    .sort((a, b) => a.at.getTime() - b.at.getTime());
}

const decides = (statutes: Statutes, opening: boolean, now: boolean): boolean =>
  termsOf(statutes)['quorum.when'] === 'opening' ? opening : now;

function changeAt(results: QuorumResult[], index: number): QuorumMoment['change'] | null {
  if (index === 0) return 'opening';
  const [before, now] = [results[index - 1]?.reached, results[index]?.reached];
  if (before === now) return null;
  if (!now) return 'lost';
  return results.slice(0, index).some(({ reached }) => reached) ? 'regained' : 'reached';
}

/** Every instant after the opening when the room may have changed, in order and once each. */
function movesBetween(situation: RollSituation, from: Date, to: Date): Date[] {
  const { attendance = [], filings, revocations = [], advance = [] } = situation;
  const times = [
    ...attendance.map(({ at }) => at),
    ...filings.map(({ filedAt }) => filedAt),
    ...revocations.map(({ at }) => at),
    ...advance.map(({ at }) => at),
  ].map((at) => at.getTime());
  return [...new Set(times)]
    .filter((time) => time > from.getTime() && time <= to.getTime())
    .sort((a, b) => a - b)
    .map((time) => new Date(time));
}
