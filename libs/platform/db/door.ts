import type { Actor, HeldRole, Role } from '@etabli/access';
import type { Locale } from '@etabli/kernel';
import type { CurrentAssociation, Scope } from './scope.js';

/** What the database answers to whoever comes in. */
export interface Entered {
  association: CurrentAssociation | null;
  personId: string | null;
  roles: HeldRole[];
}

export const nobody: Entered = { association: null, personId: null, roles: [] };

/** The statement by which a caller comes in: a user, the person a link leads to, or the house itself. */
export function door(
  caller: Scope['caller'],
  now: Date,
  roles: readonly Role[],
): [sql: string, parameters: unknown[]] {
  if ('userId' in caller) {
    const { userId, association } = caller;
    return ['select enter($1, $2, $3, $4) as entered', [userId, association, now, roles]];
  }
  if ('personId' in caller) {
    const { associationId, personId } = caller;
    return ['select enter_by_link($1, $2, $3) as entered', [associationId, personId, now]];
  }
  return ['select enter_as_system($1) as entered', [caller.associationId]];
}

/** Who acts, as the rules look at them. */
export const actorOf = (caller: Scope['caller'], { association, personId, roles }: Entered): Actor => ({
  userId: 'userId' in caller ? caller.userId : null,
  personId,
  associationId: association?.id ?? null,
  locale: caller.locale as Locale,
  secondFactor: 'secondFactor' in caller && caller.secondFactor,
  roles: ('roles' in caller && caller.roles) || roles,
});
