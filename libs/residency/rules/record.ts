import { type Candidate, type Criterion, rank, type Standing } from './ranking.js';

/** What is noted of an application, never changed. */
export const stepKinds = [
  'confirmed',
  'withdrawn',
  'paused',
  'resumed',
  'declined',
  'readmitted',
  'skipped',
  'housed',
] as const;
export type StepKind = (typeof stepKinds)[number];

export const applicationStates = [
  'unconfirmed',
  'waiting',
  'paused',
  'withdrawn',
  'declined',
  'housed',
] as const;
export type ApplicationStateName = (typeof applicationStates)[number];

/** A line of the record of an application. */
export interface Step {
  applicationId: string;
  kind: StepKind;
  at: Date;
}

const leadsTo: Partial<Record<StepKind, ApplicationStateName>> = {
  confirmed: 'waiting',
  withdrawn: 'withdrawn',
  paused: 'paused',
  resumed: 'waiting',
  declined: 'declined',
  readmitted: 'waiting',
  housed: 'housed',
};

/** How an application stands after its steps, in the order they were noted. */
export const stateAfter = (steps: readonly Pick<Step, 'kind'>[]): ApplicationStateName =>
  steps.reduce<ApplicationStateName>((state, { kind }) => leadsTo[kind] ?? state, 'unconfirmed');

/** Criteria as they were adopted, and the seed published with them. */
export interface AdoptedCriteria {
  at: Date;
  criteria: readonly Criterion[];
  seed: string;
}

/** Everything noted, from which any day is found again. */
export interface ListRecord {
  candidates: readonly (Candidate & { kind: string })[];
  steps: readonly Step[];
  criteria: readonly AdoptedCriteria[];
}

/** Whoever waited at an instant: confirmed by then, and neither gone, paused, declined nor housed. */
export function waitingAt({ candidates, steps }: ListRecord, at: Date): (Candidate & { kind: string })[] {
  const noted = new Map<string, Step[]>();
  for (const step of steps) {
    if (step.at > at) continue;
    const own = noted.get(step.applicationId);
    if (own) own.push(step);
    else noted.set(step.applicationId, [step]);
  }
  return candidates.filter(({ id }) => stateAfter(inOrder(noted.get(id) ?? [])) === 'waiting');
}

const inOrder = (steps: Step[]): Step[] => steps.sort((a, b) => a.at.getTime() - b.at.getTime());

/** The criteria in force at an instant; none before any were adopted. */
export const criteriaAt = ({ criteria }: ListRecord, at: Date): AdoptedCriteria | null =>
  criteria.filter((one) => one.at <= at).sort((a, b) => b.at.getTime() - a.at.getTime())[0] ?? null;

/** The waiting list for a kind of place as it was at an instant. Lines noted since change nothing of it. */
export function listAt(record: ListRecord, kind: string, at: Date): Standing[] {
  const { criteria = [], seed = '' } = criteriaAt(record, at) ?? {};
  const own = waitingAt(record, at).filter((one) => one.kind === kind);
  return rank(own, criteria, seed);
}
