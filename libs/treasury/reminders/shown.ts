import { printedReference } from '../rules/reference.js';
import type { Silence, Reminder as Told } from '../rules/reminders.js';
import type { Addressee, Debts, LateDue } from './debtors.service.js';
import type { MoneyReminderRules, ReminderToSend, ReminderWithheld } from './reminders.entities.js';
import { WithheldWhy } from './reminders.entities.js';

/** A reminder that may leave, with all that its letter needs. */
export type Ready = ReminderToSend & { to: Addressee; references: string[] };

/** With names and words; under the reference of the household when it is all that it owes. */
export function readyOf(
  told: Told,
  { levels }: MoneyReminderRules,
  { dues, people, households }: Debts,
): Ready {
  const { personId, level, totalCents } = told;
  const nameOf = (due: LateDue) => people.get(due.personId)?.name ?? '';
  const isOthers = (due: LateDue) => due.personId !== personId;
  const late = told.dues
    .flatMap(({ id }) => dues.get(id) ?? [])
    .sort((a, b) => Number(isOthers(a)) - Number(isOthers(b)) || nameOf(a).localeCompare(nameOf(b), 'fr'));
  const household = late.some(isOthers) ? households.get(personId) : undefined;
  const whole = household?.owedCents === totalCents ? [household.reference] : null;
  return {
    ...{ personId, level, totalCents },
    household: household?.household ?? '',
    subject: levels[level]?.subject ?? '',
    wording: levels[level]?.wording ?? '',
    to: people.get(personId) as Addressee,
    references: whole ?? late.map(({ reference }) => reference),
    dues: late.map((due) => {
      const { id, label, dueOn, leftCents, reference } = due;
      return {
        id,
        label,
        dueOn,
        leftCents,
        printedReference: printedReference(reference),
        name: nameOf(due),
      };
    }),
  };
}

/** With names, and until when. */
export function withheldOf(
  { personId, dues: held }: Pick<Silence, 'personId' | 'dues'>,
  why: WithheldWhy,
  { dues, people }: Debts,
): ReminderWithheld {
  const { until = null, reason = '' } = why === WithheldWhy.paused ? (people.get(personId) ?? {}) : {};
  const owing = new Set(held.map(({ id }) => dues.get(id)?.personId ?? personId));
  const others = [...owing].filter((id) => id !== personId).map((id) => people.get(id)?.name ?? '');
  const totalCents = held.reduce((sum, due) => sum + due.leftCents, 0);
  return { personId, why, until, reason, others, totalCents };
}
