import { type Tone, useFormats, useMessages } from '@etabli/ui';
import type { ContractState, ContractWholeFragment, InsuranceState, KeyState } from '../gql/contracts.js';
import { messages } from './messages.js';

export type Contract = ContractWholeFragment;

export const contractTones: Record<ContractState, Tone> = {
  draft: 'draft',
  sent: 'waiting',
  signed: 'done',
  in_force: 'going',
  notice: 'waiting',
  ended: 'closed',
  abandoned: 'refused',
};

export const insuranceTones: Record<InsuranceState, Tone> = {
  valid: 'done',
  expiring: 'waiting',
  missing: 'late',
  expired: 'late',
  suspends: 'refused',
};

export const keyTones: Record<KeyState, Tone> = {
  kept: 'closed',
  given: 'done',
  suspended: 'refused',
  lost: 'late',
};

interface Notice {
  noticeCount: number;
  noticeUnit: 'day' | 'month';
  noticeMonthEnd: boolean;
}

/** How contracts are said. */
export function useContractWords() {
  const words = useMessages(messages);
  const formats = useFormats();
  const date = (on: string | null | undefined) => (on ? formats.date(on) : null);
  return {
    words,
    formats,
    date,
    notice: ({ noticeCount, noticeUnit, noticeMonthEnd }: Notice): string =>
      [
        noticeUnit === 'month' ? words.months({ count: noticeCount }) : words.days({ count: noticeCount }),
        noticeMonthEnd ? words.toMonthEnd : '',
      ]
        .filter(Boolean)
        .join(', '),
  };
}

/** What is said of a key is said of it alone: its next movement takes the place of the one before. */
export const aboutKey = (id: string): string => `key ${id}`;
