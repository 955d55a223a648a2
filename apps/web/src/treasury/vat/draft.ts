import type { VatRegime, VatSettingFragment, VatSettingInput } from '../../gql/treasury.js';

/** `above`: as its family, exempt when nothing is said of that either. */
export type RateChoice = 'above' | 'exempt' | '2000' | '1000' | '550';

export interface VatDraft {
  from: string;
  regime: VatRegime;
  vatNumber: string;
  exemption: string;
  excluded: 'yes' | 'no';
  onDebits: 'yes' | 'no';
  coefficient: number | null;
  reason: string;
  rates: Record<string, RateChoice>;
}

/** What a rate is said of, with what says it more precisely. */
export const subjects: readonly { subject: string; kinds: readonly string[] }[] = [
  { subject: 'due:membership_fee', kinds: [] },
  { subject: 'due:joining_fee', kinds: [] },
  { subject: 'due:occupancy_fee', kinds: ['rent:room', 'rent:desk', 'rent:locker', 'rent:other'] },
  { subject: 'due:service', kinds: ['service:printing', 'service:room', 'service:locker', 'service:other'] },
  { subject: 'due:other', kinds: [] },
];

/** A form that begins with what holds. */
export const draftOf = (before: VatSettingFragment | null, today: string): VatDraft => ({
  from: today,
  regime: before?.regime ?? 'exempt',
  vatNumber: before?.vatNumber ?? '',
  exemption: before?.exemption ?? '',
  excluded: before?.excluded ? 'yes' : 'no',
  onDebits: before?.onDebits ? 'yes' : 'no',
  coefficient: before?.coefficient ?? 0,
  reason: '',
  rates: Object.fromEntries(
    (before?.rates ?? []).map(({ subject, rate }) => [subject, rate === null ? 'exempt' : String(rate)]),
  ) as VatDraft['rates'],
});

export const inputOf = ({ excluded, onDebits, coefficient, rates, ...draft }: VatDraft): VatSettingInput => ({
  ...draft,
  excluded: excluded === 'yes',
  onDebits: onDebits === 'yes',
  coefficient: coefficient ?? 0,
  rates: Object.entries(rates).flatMap(([subject, choice]) =>
    choice === 'above' ? [] : [{ subject, rate: choice === 'exempt' ? null : Number(choice) }],
  ),
});
