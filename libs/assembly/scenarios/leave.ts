import { termsOf } from '@etabli/membership/rules/statutes';
import { mayVoteOn } from '../rules/agenda.js';
import { remoteIncident } from '../rules/remote-incident.js';
import type { Refused } from './results.js';
import type { Scenario, ScenarioItem } from './scenario.js';

/** Why an item may not be put to the vote: the agenda sent, that of a first call, or a broken link. Null when it may. */
export function whyNotVoted(
  scenario: Scenario,
  item: ScenarioItem,
  soundLost: boolean,
): Pick<Refused, 'code' | 'leave'> | null {
  const { statutes } = scenario;
  const leave = mayVoteOn(statutes, { ...item, onAgendaAsSent: item.sent });
  if (!leave.allowed) return { code: 'scenario.not-voted', leave: leave.reason };
  if (isAdded(scenario, item) && termsOf(statutes)['second.same_agenda']) {
    return { code: 'agenda.same-at-second-call' };
  }
  const { effect } = remoteIncident(statutes);
  return soundLost && (effect === 'suspend' || effect === 'adjourn') ? { code: 'scenario.sound-lost' } : null;
}

/** Was an item of a second call not on the agenda of the first? */
export const isAdded = ({ call }: Scenario, { id }: ScenarioItem): boolean =>
  call.first !== null && !call.first.items.includes(id);
