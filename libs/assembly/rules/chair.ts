import type { IsoDate } from '@etabli/kernel';
import { type ClauseRef, clauseRef, type Statutes, termsOf } from '@etabli/membership/rules/statutes';

/** Someone who holds an office on the day of the assembly. */
export interface OfficeHolder {
  memberId: string;
  office: 'chair' | 'co-chair' | 'vice-chair' | 'board-member';
  birthDate?: IsoDate | null;
}

/** In what capacity someone chairs a sitting. */
export type ChairCapacity = 'chair' | 'co-chair' | 'vice-chair' | 'eldest-board-member' | 'elected-chair';

/** Who chairs, and why when it is not who the statutes name first. Plain data. */
export interface SittingChair {
  /** Null when the assembly still has to elect who chairs it. */
  memberId: string | null;
  capacity: ChairCapacity;
  substitute: boolean;
  clause: ClauseRef;
}

/**
 * Who chairs the sitting (statutes: board.type, chair.fallback): the chair, or a co-chair, if in the room; otherwise the first
 * of the fallbacks, in their order, who is there. The eldest is told by birth dates; where one is missing among those there,
 * nobody can be said to be the eldest, and the next fallback applies. Last, the assembly elects its chair: `elected`, or
 * nobody yet.
 */
export function sittingChair(
  statutes: Statutes,
  holders: readonly OfficeHolder[],
  there: ReadonlySet<string>,
  elected: string | null = null,
): SittingChair {
  const present = holders.filter(({ memberId }) => there.has(memberId));
  const first = present.find(({ office }) => office === 'chair' || office === 'co-chair');
  const clause = clauseRef(statutes, 'chair.fallback');
  if (first)
    return { memberId: first.memberId, capacity: first.office as ChairCapacity, substitute: false, clause };
  // A collegial board has nobody to stand in for.
  const substitute = termsOf(statutes)['board.type'] !== 'collegial';
  for (const fallback of termsOf(statutes)['chair.fallback']) {
    const memberId = fallback === 'elected-chair' ? elected : standIn(fallback, present);
    if (memberId) return { memberId, capacity: fallback, substitute, clause };
  }
  return { memberId: elected, capacity: 'elected-chair', substitute, clause };
}

function standIn(
  fallback: 'vice-chair' | 'eldest-board-member',
  present: readonly OfficeHolder[],
): string | null {
  if (fallback === 'vice-chair') {
    return present.find(({ office }) => office === 'vice-chair')?.memberId ?? null;
  }
  if (present.some(({ birthDate }) => !birthDate)) return null;
  const byAge = [...present].sort((a, b) => ((a.birthDate as string) < (b.birthDate as string) ? -1 : 1));
  return byAge[0]?.memberId ?? null;
}
