import { addDays, type Cents, type IsoDate } from '@etabli/kernel';

/** A level of reminders, as the association decided: from how many days after the due date it may be sent. */
export type ReminderLevel = { afterDays: number };

/** What someone owes and when it was due. */
export type OverdueDue = { id: string; leftCents: Cents; dueOn: IsoDate };

/**
 * Why a due is left out: a plan whose instalments are kept so far, a plan proposed that waits for its answer, a direct debit on
 * its way.
 */
export type Spared = 'plan' | 'proposal' | 'debit';

/** Everything that decides whether someone is reminded. */
export type Debtor = {
  personId: string;
  dues: readonly OverdueDue[];
  /** No reminder until that day, included; null when nobody asked for a pause. */
  pausedUntil: IsoDate | null;
  /** Dues nobody reminds of, and why. */
  spared: ReadonlyMap<string, Spared>;
  /** Money on an imported statement that may be theirs and is not matched yet. */
  moneyWaiting: boolean;
  /** Reminders sent before, for dues not paid since. */
  sent: readonly { level: number; on: IsoDate }[];
};

export type Withheld = 'paused' | 'money-on-statement' | Spared | 'recently' | 'not-yet';

export type Reminder = { personId: string; level: number; dues: OverdueDue[]; totalCents: Cents };

/** Who would be reminded of what today, and who would not and why. */
export type ReminderRun = { reminders: Reminder[]; withheld: { personId: string; why: Withheld }[] };

/**
 * The reminders of a day. One per person, for all that is overdue; the polite one first, whatever the delay, then one level at
 * a time; never sooner than `gapDays` after the one before, so never two the same day; never to someone whose money is
 * already on a statement, who asked for a pause, who keeps to a plan or proposes one, or who is about to be debited.
 *
 * @param levels by growing delay; at least one (RangeError)
 * @param gapDays whole days between two reminders to one person, at least 1 (RangeError)
 */
export function remindersOf(
  debtors: readonly Debtor[],
  levels: readonly ReminderLevel[],
  today: IsoDate,
  gapDays = 14,
): ReminderRun {
  if (levels.length === 0) throw new RangeError('no level of reminders');
  if (gapDays < 1) throw new RangeError('two reminders the same day');
  const run: ReminderRun = { reminders: [], withheld: [] };
  for (const debtor of debtors) {
    const told = ruleOn(debtor, levels, today, gapDays);
    if (typeof told === 'string') run.withheld.push({ personId: debtor.personId, why: told });
    else if (told) run.reminders.push(told);
  }
  return run;
}

function ruleOn(
  debtor: Debtor,
  levels: readonly ReminderLevel[],
  today: IsoDate,
  gapDays: number,
): Reminder | Withheld | null {
  const overdue = debtor.dues.filter(({ leftCents, dueOn }) => leftCents > 0 && dueOn < today);
  if (overdue.length === 0) return null;
  if (debtor.pausedUntil && debtor.pausedUntil >= today) return 'paused';
  if (debtor.moneyWaiting) return 'money-on-statement';
  const dues = overdue.filter(({ id }) => !debtor.spared.has(id));
  if (dues.length === 0) return debtor.spared.get(overdue[0]?.id ?? '') ?? 'plan';
  const lastSent = debtor.sent
    .map(({ on }) => on)
    .sort()
    .at(-1);
  if (lastSent && addDays(lastSent, gapDays) > today) return 'recently';
  const level = nextLevel(debtor, dues, levels, today);
  if (level === null) return 'not-yet';
  const totalCents = dues.reduce((sum, { leftCents }) => sum + leftCents, 0);
  return { personId: debtor.personId, level, dues, totalCents };
}

/** One above the last that was sent (the last level is said again), once the oldest due is late enough for it. */
function nextLevel(
  { sent }: Debtor,
  dues: readonly OverdueDue[],
  levels: readonly ReminderLevel[],
  today: IsoDate,
): number | null {
  const reached = Math.max(-1, ...sent.map(({ level }) => level));
  const level = Math.min(reached + 1, levels.length - 1);
  const oldest = dues.map(({ dueOn }) => dueOn).sort()[0] ?? today;
  return addDays(oldest, levels[level]?.afterDays ?? 0) <= today ? level : null;
}
