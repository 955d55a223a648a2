import type { Locale } from '@etabli/kernel';
import { presenceAt } from '../rules/attendance.js';
import { type SittingChair, sittingChair } from '../rules/chair.js';
import { type QuorumMoment, quorumCourse } from '../rules/course.js';
import { composeMinutes, type MinutesBlock } from '../rules/minutes.js';
import type { QuorumResult } from '../rules/quorum.js';
import { factsOf } from './minutes.js';
import type { Problem } from './problems.js';
import { readScenario } from './read.js';
import type { HeldItem, ItemResult, Refused } from './results.js';
import type { Scenario } from './scenario.js';
import { Sitting } from './sitting.js';
import { quorumsAt, type Setting, settingOf } from './situation.js';
import { type Warning, warningsOf } from './warnings.js';

/** What a scenario comes to. */
export interface Played {
  scenario: Scenario;
  setting: Setting;
  chair: SittingChair;
  /** The quorum at the opening and whenever it changed; then where the story asks for it. */
  course: QuorumMoment[];
  checks: QuorumResult[];
  results: ItemResult[];
  elections: HeldItem[];
  refused: Refused[];
  warnings: Warning[];
  minutes: (locale: Locale) => MinutesBlock[];
}

/** Plays a scenario written in YAML or JSON: what it comes to, or everything wrong with the file. */
export function playScenario(text: string): { played: Played | null; problems: Problem[] } {
  const { scenario, problems } = readScenario(text);
  if (!scenario) return { played: null, problems: inOrder(problems) };
  const played = play(scenario);
  return problems.length > 0 ? { played: null, problems: inOrder(problems) } : { played, problems };
}

const inOrder = (problems: Problem[]): Problem[] =>
  [...problems].sort((a, b) => a.line - b.line || a.column - b.column);

function play(scenario: Scenario): Played {
  const { statutes, opensAt, closesAt, nature, call, events } = scenario;
  const bare = settingOf(scenario);
  const there = new Set(presenceAt(opensAt, statutes, bare.situation.attendance ?? []).keys());
  const chair = sittingChair(statutes, holdersIn(scenario), there, scenario.elected);
  const setting = { ...bare, situation: { ...bare.situation, chairId: chair.memberId } };
  const sitting = new Sitting(scenario, setting, chair);
  for (const event of events) sitting.play(event);
  const course = quorumCourse(setting.situation, {
    nature,
    call: call.number,
    openedAt: opensAt,
    closedAt: closesAt,
  });
  const checks = events
    .filter(({ verb }) => verb === 'quorum')
    .flatMap(({ at }) => quorumsAt(scenario, setting, at));
  const { results, elections, refused } = sitting;
  return {
    ...{ scenario, setting, chair, course, checks, results, elections, refused },
    warnings: warningsOf(scenario, setting, { sitting, course, chairId: chair.memberId }),
    minutes: (locale) => composeMinutes(factsOf({ scenario, setting, chair, sitting }, locale)),
  };
}

const holdersIn = ({ members }: Scenario) =>
  members.flatMap(({ id, office, birthDate }) =>
    office && office !== 'secretary' ? [{ memberId: id, office, birthDate }] : [],
  );
