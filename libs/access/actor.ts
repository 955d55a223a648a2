import type { Locale } from '@etabli/kernel';
import { guardedRoles, type Permission, type Role, rolePermissions } from './permissions.js';

/** A role in force today, and the mandate it comes from (`null` when it follows from a fact). */
export interface HeldRole {
  role: Role;
  mandateId: string | null;
  commissionId: string | null;
}

/** Who is acting, in which association, by which roles. Built once per operation from the database. */
export interface Actor {
  userId: string | null;
  personId: string | null;
  associationId: string | null;
  locale: Locale;
  /** The session was opened with a passkey or a code besides the link. */
  secondFactor: boolean;
  roles: readonly HeldRole[];
}

export const nobody: Actor = {
  userId: null,
  personId: null,
  associationId: null,
  locale: 'fr',
  secondFactor: false,
  roles: [],
};

/** The role by which the actor holds a permission, or undefined. `commissionId` narrows commission roles to that commission. */
export function grantOf(actor: Actor, permission: Permission, commissionId?: string): HeldRole | undefined {
  return actor.roles.find(
    (held) =>
      (rolePermissions[held.role] as readonly Permission[]).includes(permission) &&
      (commissionId === undefined || held.commissionId === null || held.commissionId === commissionId),
  );
}

/** May the actor do this at all? */
export const can = (actor: Actor, permission: Permission, commissionId?: string): boolean =>
  grantOf(actor, permission, commissionId) !== undefined;

/** The permissions the actor holds, each once. */
export const permissionsOf = (actor: Actor): Permission[] => [
  ...new Set(actor.roles.flatMap((held) => [...rolePermissions[held.role]] as Permission[])),
];

/** Does an office of the actor ask for a second factor this session does not have? */
export const lacksSecondFactor = (actor: Actor): boolean =>
  !actor.secondFactor && actor.roles.some((held) => guardedRoles.includes(held.role));

/** The roles that give a permission. */
export const rolesWith = (permission: Permission): Role[] =>
  (Object.keys(rolePermissions) as Role[]).filter((role) =>
    (rolePermissions[role] as readonly Permission[]).includes(permission),
  );
