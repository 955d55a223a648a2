import type { MatchPartInput } from '../../gql/treasury.js';

/** Something a line may be: a due of somebody, a payment already recorded, or an account, which nothing limits. */
export interface Choice {
  id: string;
  label: string;
  /** The person’s, or the account’s. */
  name: string;
  personId: string | null;
  /** What a due still asks for, or what was paid; null for an account. */
  remainingCents: number | null;
  account: string | null;
  paymentId?: string;
}

/** A choice, and how much of the line goes there, unsigned cents; null while what is written is no amount. */
export interface Placed {
  choice: Choice;
  cents: number | null;
}

/** How much of a line of so many signed cents is still to be placed, unsigned; negative when there is too much. */
export const leftOf = (lineCents: number, placed: readonly Placed[]): number =>
  placed.reduce((left, { cents }) => left - (cents ?? 0), Math.abs(lineCents));

/** A choice takes what is left, as far as it goes. */
export const place = (lineCents: number, placed: readonly Placed[], choice: Choice): Placed[] => {
  const left = Math.max(0, leftOf(lineCents, placed));
  return [...placed, { choice, cents: Math.min(left, choice.remainingCents ?? left) }];
};

/** Whose credit what is left becomes: the first person that is paid for, when money came in. */
export const creditor = (lineCents: number, placed: readonly Placed[]): Choice | null =>
  (lineCents > 0 && placed.find(({ choice }) => choice.personId)?.choice) || null;

/** What is sent: a part for each person with their dues and their credit, one for each payment and each account. */
export function partsFor(lineCents: number, placed: readonly Placed[]): MatchPartInput[] {
  const sign = lineCents < 0 ? -1 : 1;
  const left = leftOf(lineCents, placed);
  const credited = left > 0 ? creditor(lineCents, placed)?.personId : null;
  const people = [...new Set(placed.flatMap(({ choice }) => choice.personId ?? []))];
  const ofPeople = people.map((personId) => {
    const dues = placed.filter(({ choice, cents }) => choice.personId === personId && (cents ?? 0) > 0);
    const paid = dues.reduce((sum, { cents }) => sum + (cents ?? 0), 0);
    return {
      ...{ personId, amountCents: paid + (personId === credited ? left : 0) },
      dues: dues.map(({ choice, cents }) => ({ dueId: choice.id, amountCents: cents })),
    };
  });
  const ofAccounts = placed.flatMap(({ choice, cents }) =>
    choice.account ? [{ account: choice.account, amountCents: sign * (cents ?? 0), dues: [] }] : [],
  );
  const ofPayments = placed.flatMap(({ choice, cents }) =>
    choice.paymentId ? [{ paymentId: choice.paymentId, amountCents: cents ?? 0, dues: [] }] : [],
  );
  return [...ofPeople, ...ofPayments, ...ofAccounts];
}

/** Cents of an amount as people write it: « 1 234,5 », « 12.50 »; null when it is none. */
export function centsOf(written: string): number | null {
  const [, units, decimals = ''] = /^(\d{1,7})(?:[.,](\d{1,2}))?$/.exec(written.replace(/[\s€]/g, '')) ?? [];
  return units === undefined ? null : Number(units) * 100 + Number(decimals.padEnd(2, '0'));
}
