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
  /** Who pays for them and may see what they owe, one of the debtors too; null when they pay for themselves. */
  payerId: string | null;
  dues: readonly OverdueDue[];
  /** No reminder until that day, included; null when nobody asked for a pause. */
  pausedUntil: IsoDate | null;
  /** Dues nobody reminds of, and why. */
  spared: ReadonlyMap<string, Spared>;
  /** Money on an imported statement that may be theirs and is not matched yet. */
  moneyWaiting: boolean;
  /** Reminders they were sent before, for dues not paid since. */
  sent: readonly { level: number; on: IsoDate }[];
};

export type Withheld = 'paused' | 'money-on-statement' | Spared | 'recently' | 'not-yet';

/** `personId` is who is written to; the dues are theirs and those of whom they pay for. */
export type Reminder = { personId: string; level: number; dues: OverdueDue[]; totalCents: Cents };

/** What nobody is reminded of today, and why: on account of `personId`. */
export type Silence = { personId: string; why: Withheld; dues: OverdueDue[] };

/** Who would be reminded of what today, and who would not and why. */
export type ReminderRun = { reminders: Reminder[]; withheld: Silence[] };

/**
 * The reminders of a day. One per person who pays, for all that is overdue of theirs and of whom they pay for, who are not
 * written to; the polite one first, whatever the delay, then one level at a time; never sooner than `gapDays` after the one
 * before, so never two the same day; never to someone whose money is already on a statement, who asked for a pause, who keeps
 * to a plan or proposes one, or who is about to be debited. What holds back whoever pays holds back all of it; what holds back
 * one of the others, their part.
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
  for (const [addressee, owing] of byAddressee(debtors)) {
    const { kept, silent } = keptOf(addressee, owing, today);
    run.withheld.push(...silent);
    if (kept.length === 0) continue;
    const { personId } = addressee;
    const level = levelOf(addressee, kept, levels, today, gapDays);
    if (typeof level === 'string') run.withheld.push({ personId, why: level, dues: kept });
    else run.reminders.push({ personId, level, dues: kept, totalCents: sumOf(kept) });
  }
  return run;
}

const sumOf = (dues: readonly OverdueDue[]): Cents => dues.reduce((sum, { leftCents }) => sum + leftCents, 0);

/** Those who are written to, each with all for whom they pay, themselves included. */
function byAddressee(debtors: readonly Debtor[]): Map<Debtor, Debtor[]> {
  const known = new Map(debtors.map((debtor) => [debtor.personId, debtor]));
  const groups = new Map<Debtor, Debtor[]>();
  for (const debtor of debtors) {
    const addressee = known.get(debtor.payerId ?? '') ?? debtor;
    groups.set(addressee, [...(groups.get(addressee) ?? []), debtor]);
  }
  return groups;
}

/** What may be told of, and what may not. */
function keptOf(
  addressee: Debtor,
  owing: readonly Debtor[],
  today: IsoDate,
): { kept: OverdueDue[]; silent: Silence[] } {
  const overdue = owing.map((debtor) => ({ debtor, dues: overdueOf(debtor, today) }));
  const late = overdue.filter(({ dues }) => dues.length > 0);
  const all = late.flatMap(({ dues }) => dues);
  const silence = silenceOf(addressee, today);
  if (silence && all.length > 0)
    return { kept: [], silent: [{ personId: addressee.personId, why: silence, dues: all }] };
  const kept: OverdueDue[] = [];
  const silent: Silence[] = [];
  for (const { debtor, dues } of late) {
    const open = dues.filter(({ id }) => !debtor.spared.has(id));
    const why = silenceOf(debtor, today) ?? (open.length === 0 ? debtor.spared.get(dues[0]?.id ?? '') : null);
    if (why) silent.push({ personId: debtor.personId, why, dues });
    else kept.push(...open);
  }
  return { kept, silent };
}

const overdueOf = ({ dues }: Debtor, today: IsoDate): OverdueDue[] =>
  dues.filter(({ leftCents, dueOn }) => leftCents > 0 && dueOn < today);

function silenceOf({ pausedUntil, moneyWaiting }: Debtor, today: IsoDate): Withheld | null {
  if (pausedUntil && pausedUntil >= today) return 'paused';
  return moneyWaiting ? 'money-on-statement' : null;
}

/** One above the last that was sent (the last level is said again), once the oldest due is late enough for it. */
function levelOf(
  { sent }: Debtor,
  dues: readonly OverdueDue[],
  levels: readonly ReminderLevel[],
  today: IsoDate,
  gapDays: number,
): number | 'recently' | 'not-yet' {
  const last = sent
    .map(({ on }) => on)
    .sort()
    .at(-1);
  if (last && addDays(last, gapDays) > today) return 'recently';
  const reached = Math.max(-1, ...sent.map(({ level }) => level));
  const level = Math.min(reached + 1, levels.length - 1);
  const oldest = dues.map(({ dueOn }) => dueOn).sort()[0] ?? today;
  return addDays(oldest, levels[level]?.afterDays ?? 0) <= today ? level : 'not-yet';
}
