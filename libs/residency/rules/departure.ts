import { addDays, type IsoDate } from '@etabli/kernel/dates';
import { depositDueBack } from './deposits.js';

export const departureSteps = [
  'notice',
  'inspection',
  'deposit',
  'keys',
  'vacancy',
  'offers',
  'contract',
  'fees',
] as const;
export type DepartureStepKind = (typeof departureSteps)[number];

/** What is known of a departure; days are null while nothing was said or done. */
export interface DepartureFacts {
  /** The last day, by notice or by the contract's own term. */
  lastDay: IsoDate | null;
  /** The exit inspection: begun, then signed by both. */
  inspectionOn: IsoDate | null;
  inspectionSigned: boolean;
  keysOut: number;
  keysBackOn: IsoDate | null;
  /** Cents still held, and whether any was ever received. */
  depositHeld: number;
  depositReceived: boolean;
  depositReturnedOn: IsoDate | null;
  depositReturnDays: number;
  /** Who has the place next, from when; null while nobody does. */
  nextFrom: IsoDate | null;
  /** When both signed the contract of who comes next; null while they did not. */
  nextSignedOn: IsoDate | null;
  /** Do they pay for it here? What is given for nothing is paid otherwise, or not at all. */
  nextPays: boolean;
}

export interface DepartureStep {
  kind: DepartureStepKind;
  state: 'done' | 'next' | 'waits' | 'none';
  /** When it was done, or the day by which it is. */
  on: IsoDate | null;
}

/**
 * Departure to replacement as one chain: each step with its day, which follows from the last day and from what was done
 * before it. Exactly one is `next` until all are done; `none` is a step this contract does not have (no deposit, no key).
 * Keys come back on the last day, the deposit so many days after them, the place is free the day after; whoever comes next
 * signs by their first day, from which their fee is asked for by itself.
 */
export function departureChain(facts: DepartureFacts): DepartureStep[] {
  const { lastDay } = facts;
  const steps: DepartureStep[] = departureSteps.map((kind) => ({ kind, ...stepOf[kind](facts) }));
  const next = lastDay === null ? steps[0] : steps.find(({ state }) => state === 'waits');
  return steps.map((step) => (step === next ? { ...step, state: 'next' } : step));
}

type Where = Omit<DepartureStep, 'kind'>;

const doneOr = (done: boolean, on: IsoDate | null, by: IsoDate | null): Where =>
  done ? { state: 'done', on } : { state: 'waits', on: by };

const stepOf: Record<DepartureStepKind, (facts: DepartureFacts) => Where> = {
  notice: ({ lastDay }) => doneOr(lastDay !== null, lastDay, null),
  inspection: ({ inspectionSigned, inspectionOn, lastDay }) =>
    doneOr(inspectionSigned, inspectionOn, inspectionOn ?? lastDay),
  deposit: ({ depositReceived, depositHeld, depositReturnedOn, depositReturnDays, keysBackOn, lastDay }) => {
    if (!depositReceived) return { state: 'none', on: null };
    const from = keysBackOn ?? lastDay;
    return doneOr(depositHeld === 0, depositReturnedOn, from && depositDueBack(from, depositReturnDays));
  },
  keys: ({ keysOut, keysBackOn, lastDay }) => {
    if (keysOut === 0 && keysBackOn === null) return { state: 'none', on: null };
    return doneOr(keysOut === 0, keysBackOn, lastDay);
  },
  vacancy: ({ lastDay }) => doneOr(lastDay !== null, lastDay && addDays(lastDay, 1), null),
  offers: ({ nextFrom }) => doneOr(nextFrom !== null, nextFrom, null),
  contract: ({ nextSignedOn, nextFrom }) => doneOr(nextSignedOn !== null, nextSignedOn, nextFrom),
  fees: ({ nextFrom, nextPays }) =>
    nextFrom !== null && !nextPays ? { state: 'none', on: null } : doneOr(nextFrom !== null, nextFrom, null),
};
