import {
  type Actor,
  all,
  authorize,
  can,
  lacksSecondFactor,
  type Permission,
  type Policy,
  refuse,
  type Verdict,
} from '@etabli/access';

/** What the rules look at in a person. */
export interface PersonRecord {
  id: string;
  erasedAt: Date | null;
}

/** Is the actor this person? */
export const isSelf = (actor: Actor, person: { id: string }): boolean => actor.personId === person.id;

/** By a role, and where the role gives access to everyone’s data, by a session with a second factor. */
export function holds(actor: Actor, permission: Permission): Verdict {
  if (!can(actor, permission)) return refuse('people.not-yours-to-see');
  return !lacksSecondFactor(actor) || refuse('sign-in.second-factor');
}

const stillHere = (person: PersonRecord): Verdict => person.erasedAt === null || refuse('people.erased');

/** Refuses `people.erased` for a person who was anonymised. */
export const demandStillHere = (person: PersonRecord): void => authorize(stillHere(person));

/** Who may see and change what of a person. */
export const peoplePolicy = {
  seeDetails: (actor, person) => isSelf(actor, person) || holds(actor, 'members.read'),
  seeNotes: (actor) => holds(actor, 'members.notes'),
  writeNote: (actor, person) => all(stillHere(person), holds(actor, 'members.notes')),
  seeStory: (actor, person) => isSelf(actor, person) || holds(actor, 'members.read'),
  correct: (actor, person) => all(stillHere(person), isSelf(actor, person) || holds(actor, 'members.write')),
  /** What only those who keep the members may change: number, kind, representative, fields that are not self-service. */
  keep: (actor, person) => all(stillHere(person), holds(actor, 'members.write')),
  admit: (actor, person) => all(stillHere(person), holds(actor, 'members.write')),
  recordFee: (actor, person) => all(stillHere(person), holds(actor, 'standing.record')),
  tag: (actor, person) => all(stillHere(person), holds(actor, 'members.write')),
  consent: (actor, person) => all(stillHere(person), isSelf(actor, person) || holds(actor, 'members.write')),
  export: (actor, person) => isSelf(actor, person) || holds(actor, 'members.export'),
  erase: (actor, person) => all(stillHere(person), holds(actor, 'members.erase')),
  grantMandate: (actor, person) => all(stillHere(person), holds(actor, 'mandates.grant')),
  invite: (actor, person) => all(stillHere(person), holds(actor, 'members.invite')),
} satisfies Policy<PersonRecord>;
