import { type Actor, all, type Policy, refuse, type Verdict } from '@etabli/access';
import { holds } from '@etabli/membership/people/people.policy';
import type { ApplicationStateName } from '../rules/record.js';

/** What the rules look at in an application. `recused`: whoever acts declared an interest in it. */
export interface ApplicationRecord {
  state: ApplicationStateName;
  recused: boolean;
  erased: boolean;
}

const stillThere = ({ erased }: ApplicationRecord): Verdict => !erased || refuse('application.forgotten');
const free = ({ recused }: ApplicationRecord): Verdict => !recused || refuse('application.recused');
const among = ({ state }: ApplicationRecord, ...states: ApplicationStateName[]): Verdict =>
  states.includes(state) || refuse('application.not-now', { state });

/** The commission decides, except whoever is interested; a conflict may be declared at any time. */
export const applicationPolicy = {
  comment: (actor, one) => all(holds(actor, 'applications.review'), stillThere(one), free(one)),
  declareConflict: (actor, one) =>
    all(
      holds(actor, 'applications.review'),
      actor.personId !== null || refuse('people.not-yours-to-see'),
      free(one),
    ),
  decline: (actor, one) =>
    all(holds(actor, 'applications.review'), stillThere(one), free(one), among(one, 'waiting', 'paused')),
  readmit: (actor, one) =>
    all(holds(actor, 'applications.review'), stillThere(one), free(one), among(one, 'declined')),
  skip: (actor, one) =>
    all(holds(actor, 'applications.review'), stillThere(one), free(one), among(one, 'waiting')),
  offer: (actor, one) =>
    all(holds(actor, 'applications.review'), stillThere(one), free(one), among(one, 'waiting')),
} satisfies Policy<ApplicationRecord>;

/** Who looks after the waiting list at all: it says much about people. */
export const reviews = (actor: Actor): Verdict => holds(actor, 'applications.review');
