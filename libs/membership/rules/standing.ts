import { addDays, covers, type IsoDate, type Period } from '@etabli/kernel';

/** The membership that runs on a day, or undefined. Both ends of a period are included. */
export const membershipOn = <M extends Period>(memberships: readonly M[], day: IsoDate): M | undefined =>
  memberships
    .filter((membership) => covers(membership, day))
    .sort((a, b) => (a.start === b.start ? 0 : a.start < b.start ? 1 : -1))[0];

/** Is the person a member on a day? Owing the fee does not end a membership; only its end does. */
export const isMemberOn = (memberships: readonly Period[], day: IsoDate): boolean =>
  membershipOn(memberships, day) !== undefined;

/**
 * Since which day the person has been a member without a break, counted back from a day. Periods that touch (one ends the
 * day before the next starts) or overlap count as one. Null when not a member that day.
 */
export function memberSince(memberships: readonly Period[], day: IsoDate): IsoDate | null {
  const current = membershipOn(memberships, day);
  if (!current) return null;
  let since = current.start;
  for (;;) {
    const before = memberships.find(
      ({ start, end }) => start < since && (end === null || addDays(end, 1) >= since),
    );
    if (!before) return since;
    since = before.start;
  }
}

/**
 * Is the fee paid on a day? `paid` holds the periods that fees cover: a paid year, a waiver, an honorary membership.
 * Being in good standing says nothing about being a member.
 */
export const isInGoodStanding = (paid: readonly Period[], day: IsoDate): boolean =>
  paid.some((period) => covers(period, day));

/** The last day covered without a gap from a day on; null when uncovered that day, `'open'` when it never ends. */
export function paidUntil(paid: readonly Period[], day: IsoDate): IsoDate | 'open' | null {
  let until: IsoDate | null = null;
  for (let from = day; ; from = addDays(until, 1)) {
    const reached: Period[] = paid.filter((period) => covers(period, from));
    if (reached.length === 0) return until;
    if (reached.some(({ end }) => end === null)) return 'open';
    until = reached
      .map(({ end }) => end as IsoDate)
      .sort()
      .at(-1) as IsoDate;
  }
}
