import { centsOf, typedOf } from '../../app/amount.js';
import type { DefineFeeScheduleMutationVariables, FeePeriodKind } from '../../gql/treasury.js';
import type { Category, Schedule } from './fees-page.js';

/** A schedule as it is being written: amounts are words until they are sent. */
export interface Draft {
  name: string;
  periodKind: FeePeriodKind;
  fixedFrom: string;
  fixedTo: string;
  prorated: boolean;
  joiningFee: string;
  /** The most asked of a household; empty for none. */
  family: string;
  dueInDays: number | null;
  prices: { categoryId: string; name: string; full: string; reduced: string }[];
}

/** What to begin with: the schedule as it is, or an empty one for every category. */
export function draftOf(schedule: Schedule | null, categories: readonly Category[], name: string): Draft {
  const priceOf = (id: string) => schedule?.prices.find(({ category }) => category?.id === id);
  return {
    name: schedule?.name ?? name,
    periodKind: schedule?.periodKind ?? 'calendar',
    fixedFrom: schedule?.fixedFrom ?? '',
    fixedTo: schedule?.fixedTo ?? '',
    prorated: schedule?.prorated ?? false,
    joiningFee: schedule?.joiningFeeCents ? typedOf(schedule.joiningFeeCents) : '',
    family: typedOf(schedule?.familyCents),
    dueInDays: schedule?.dueInDays ?? 30,
    prices: categories.map((category) => ({
      ...{ categoryId: category.id, name: category.name },
      ...{
        full: typedOf(priceOf(category.id)?.fullCents),
        reduced: typedOf(priceOf(category.id)?.reducedCents),
      },
    })),
  };
}

/** What is written is no amount. */
export const isWrong = (amount: string): boolean => centsOf(amount) === undefined;

/** A reduced price is nothing without the whole one. */
export const lacksFull = ({ full, reduced }: Draft['prices'][number]): boolean =>
  centsOf(full) === null && centsOf(reduced) !== null;

/** What is sent, or null while something in it is no amount. Categories without a price are asked for nothing. */
export function inputOf(draft: Draft): DefineFeeScheduleMutationVariables['input'] | null {
  const { joiningFee, family, dueInDays, prices, fixedFrom, fixedTo, ...rest } = draft;
  const amounts = prices.map(({ categoryId, full, reduced }) => ({
    ...{ categoryId, fullCents: centsOf(full), reducedCents: centsOf(reduced) },
  }));
  const joiningFeeCents = centsOf(joiningFee);
  const familyCents = centsOf(family);
  const wrong = prices.some((price) => isWrong(price.full) || isWrong(price.reduced) || lacksFull(price));
  if (wrong || joiningFeeCents === undefined || familyCents === undefined || dueInDays === null) return null;
  return {
    ...rest,
    ...{ dueInDays, joiningFeeCents: joiningFeeCents ?? 0, familyCents },
    ...{ fixedFrom: fixedFrom || null, fixedTo: fixedTo || null },
    prices: amounts.flatMap(({ categoryId, fullCents, reducedCents }) =>
      fullCents == null ? [] : [{ categoryId, fullCents, reducedCents: reducedCents ?? null }],
    ),
  };
}
