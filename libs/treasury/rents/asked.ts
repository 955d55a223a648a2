import { type Cents, type IsoDate, type Locale } from '@etabli/kernel';
import { currentAssociation } from '@etabli/platform';
import { DueKind } from '../dues/dues.entities.js';
import type { NewDue } from '../dues/dues.service.js';
import { monthOf } from '../rules/occupancy.js';
import type { RentPartView, RentPreview, ResidentCall } from './calls.types.js';

/** A due of the month, with what it is made of. */
export interface Asked {
  due: NewDue;
  parts: RentPartView[];
  reliefCents: Cents;
  /** It asks for the services of its person. */
  services: boolean;
}

const words: Record<Locale, { rent: string; added: string; services: string; relief: string }> = {
  fr: { rent: 'Redevance', added: 'Solidarité', services: 'Services', relief: 'Payé par la solidarité' },
  en: { rent: 'Rent', added: 'Solidarity', services: 'Services', relief: 'Paid by solidarity' },
};

export const monthWords = () => words[currentAssociation().locale as Locale];

/** The dues of a month: for each resident their rent, their slices and their services, each apart because each is written apart. */
export function askedOfMonth(
  { month, residents }: Pick<RentPreview, 'month' | 'residents'>,
  days: { calledOn: IsoDate; dueOn: IsoDate },
): Asked[] {
  const said = monthWords();
  const label = (what: string) => `${what}, ${monthName(month)}`;
  return residents.flatMap(({ personId, parts, rentCents, addedCents, servicesCents }): Asked[] => {
    const due = { personId, ...days };
    const none = { parts: [], reliefCents: 0, services: false };
    return [
      ...(parts.length > 0
        ? [rentOf({ ...due, label: label(said.rent), amountCents: rentCents }, parts)]
        : []),
      ...(addedCents > 0
        ? [
            {
              ...none,
              due: {
                ...{ ...due, kind: DueKind.solidarity, label: label(said.added), amountCents: addedCents },
                covers: monthOf(month),
              },
            },
          ]
        : []),
      ...(servicesCents > 0
        ? [
            {
              ...{ ...none, services: true },
              due: { ...due, kind: DueKind.service, label: label(said.services), amountCents: servicesCents },
            },
          ]
        : []),
    ];
  });
}

function rentOf(due: Omit<NewDue, 'kind'>, parts: ResidentCall['parts']): Asked {
  const from = parts.map((part) => part.from).sort()[0] as IsoDate;
  const to = parts
    .map((part) => part.to)
    .sort()
    .at(-1) as IsoDate;
  const reliefCents = parts.reduce((sum, part) => sum + part.reliefCents, 0);
  const whole = parts.reduce((sum, part) => sum + part.wholeCents, 0);
  const wholeCents = reliefCents === 0 && whole > due.amountCents ? whole : null;
  return {
    ...{ parts, reliefCents, services: false },
    due: { ...due, kind: DueKind.occupancy_fee, covers: { from, to }, wholeCents },
  };
}

/** `mars 2026`. */
const monthName = (month: IsoDate): string =>
  new Intl.DateTimeFormat(currentAssociation().locale, {
    ...({ month: 'long', year: 'numeric', timeZone: 'UTC' } as const),
  }).format(Date.parse(month));
