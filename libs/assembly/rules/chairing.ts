import type { IsoDate } from '@etabli/kernel';
import { type Statutes, termsOf } from '@etabli/membership/rules/statutes';

/** By what right someone chairs a sitting. */
export const grounds = ['statutory', 'vice-chair', 'eldest-board-member', 'elected-chair'] as const;
export type Ground = (typeof grounds)[number];

/** Somebody who may come to chair: the board office they hold, whether they are there, and when they were born if known. */
export interface ChairCandidate {
  personId: string;
  office: 'chair' | 'co_chair' | 'other' | null;
  isPresent: boolean;
  birthDate: IsoDate | null;
}

/** Who should chair and by what right; `personId` is null when the assembly must be asked. */
export interface ChairProposal {
  personId: string | null;
  ground: Ground;
}

const presides = ({ office }: Pick<ChairCandidate, 'office'>): boolean =>
  office === 'chair' || office === 'co_chair';

/**
 * Who chairs a sitting (statutes: chair.fallback). The chair or a co-chair who is there; failing that, each substitute the
 * statutes name, in their order: the eldest board member present whose date of birth is known, or whoever the assembly elects.
 * A vice-chair is named by hand: the association keeps no office of that name. Where nobody presides by office (a collegial
 * board), the assembly elects.
 *
 * @param besides people who may not be proposed: who hands the chair over
 */
export function chairFor(
  statutes: Statutes,
  candidates: readonly ChairCandidate[],
  besides: readonly string[] = [],
): ChairProposal {
  const here = candidates.filter(({ isPresent, personId }) => isPresent && !besides.includes(personId));
  const chair = here.find(({ office }) => office === 'chair') ?? here.find(presides);
  if (chair) return { personId: chair.personId, ground: 'statutory' };
  for (const ground of termsOf(statutes)['chair.fallback']) {
    if (ground === 'elected-chair') return { personId: null, ground };
    const eldest = ground === 'eldest-board-member' ? eldestOf(here) : null;
    if (eldest) return { personId: eldest, ground };
  }
  return { personId: null, ground: 'elected-chair' };
}

function eldestOf(here: readonly ChairCandidate[]): string | null {
  const dated = here.filter(({ office, birthDate }) => office !== null && birthDate !== null);
  const byAge = dated.sort((a, b) => (a.birthDate as IsoDate).localeCompare(b.birthDate as IsoDate));
  return byAge[0]?.personId ?? null;
}

/** The grounds on which somebody may chair: by office for who holds it, or one that the statutes name (chair.fallback). */
export function groundsFor(statutes: Statutes, candidate: Pick<ChairCandidate, 'office'>): Ground[] {
  const named = termsOf(statutes)['chair.fallback'].filter(
    (ground) => ground !== 'eldest-board-member' || candidate.office !== null,
  );
  return presides(candidate) ? ['statutory'] : named;
}
