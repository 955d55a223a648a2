import { all, type Policy, refuse } from '@etabli/access';
import { keepsPlaces } from '../places/places.policy.js';

/** What the rules look at in a report. */
export interface IncidentRecord {
  personId: string;
  state: 'waiting' | 'entrusted' | 'in_hand' | 'mended' | 'dropped';
}

export const incidentPolicy = {
  entrust: (actor, { state }) =>
    all(keepsPlaces(actor), state === 'waiting' || refuse('place-incident.entrusted')),
  /** Whoever reported takes it back while nobody is at it. */
  takeBack: (actor, { personId, state }) =>
    all(
      actor.personId === personId || keepsPlaces(actor) === true || refuse('place-incident.not-yours'),
      state === 'waiting' || state === 'entrusted' || refuse('place-incident.begun'),
    ),
} satisfies Policy<IncidentRecord>;
