import { type Actor, all, can, type Permission, type Policy, refuse, type Verdict } from '@etabli/access';

/** What the rules look at in a person. */
export interface PersonRecord {
  id: string;
  erasedAt: Date | null;
}

const isSelf = (actor: Actor, person: PersonRecord): boolean => actor.personId === person.id;

const holds = (actor: Actor, permission: Permission): Verdict =>
  can(actor, permission) || refuse('people.not-yours-to-see');

const stillHere = (person: PersonRecord): Verdict => person.erasedAt === null || refuse('people.erased');

/** Who may see and change what of a person. */
export const peoplePolicy = {
  seeDetails: (actor, person) => isSelf(actor, person) || holds(actor, 'members.read'),
  seeNotes: (actor) => holds(actor, 'members.notes'),
  correct: (actor, person) => all(stillHere(person), isSelf(actor, person) || holds(actor, 'members.write')),
  export: (actor, person) => isSelf(actor, person) || holds(actor, 'members.export'),
  erase: (actor, person) => all(stillHere(person), holds(actor, 'members.erase')),
  grantMandate: (actor, person) => all(stillHere(person), holds(actor, 'mandates.grant')),
  invite: (actor, person) => all(stillHere(person), holds(actor, 'members.invite')),
} satisfies Policy<PersonRecord>;
