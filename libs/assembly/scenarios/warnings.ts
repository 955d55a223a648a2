import type { QuorumMoment } from '../rules/course.js';
import {
  advanceBarred,
  convening,
  itemsLeft,
  lateDocuments,
  offAgenda,
  outsideColleges,
  remoteBarred,
  requests,
  secondCall,
  secrecyBroken,
  silentBase,
  type Told,
  voidProxies,
  withoutQuorum,
  withoutVote,
} from './findings.js';
import type { Scenario } from './scenario.js';
import type { Sitting } from './sitting.js';
import type { Setting } from './situation.js';

/** How much an opponent could make of it, by the order of the causes of nullity: gravest first. */
export type Grade = 'grave' | 'serious' | 'minor';

export type Warning = { grade: Grade } & Told;

const graded = (grade: Grade, told: Told[]): Warning[] => told.map((one) => ({ grade, ...one }));

/** Everything an opponent could raise about a sitting, gravest first. */
export function warningsOf(
  scenario: Scenario,
  setting: Setting,
  { sitting, course, chairId }: { sitting: Sitting; course: QuorumMoment[]; chairId: string | null },
): Warning[] {
  const { call } = scenario;
  return [
    ...graded('grave', [
      ...call.forgotten.map((name) => ({ code: 'member-forgotten', name }) as const),
      ...course
        .filter(({ change, mayDecide }) => change === 'lost' && !mayDecide)
        .map(({ at, kind }) => ({ code: 'quorum-lost', at, kind }) as const),
      ...secrecyBroken(scenario),
    ]),
    ...graded('serious', [
      ...withoutQuorum([...sitting.results, ...sitting.elections]),
      ...convening(scenario),
      ...secondCall(scenario),
      ...offAgenda(scenario, [...sitting.results, ...sitting.elections]),
      ...requests(scenario, setting, true),
      ...silentBase(scenario, sitting.results),
      ...outsideColleges(sitting.results),
      ...advanceBarred(scenario),
      ...(chairId ? [] : [{ code: 'nobody-chairs' } as const]),
    ]),
    ...graded('minor', [
      ...lateDocuments(scenario),
      ...requests(scenario, setting, false),
      ...remoteBarred(scenario),
      ...voidProxies(scenario, setting),
      ...withoutVote(scenario, setting),
      ...itemsLeft(scenario, sitting),
    ]),
  ];
}
