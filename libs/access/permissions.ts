/**
 * What each role may do, said once. Everything not listed is refused.
 *
 * A role is held by a dated mandate (an office, a commission seat, a contract) or follows from a fact (`member`: a
 * membership in force today; `administrator`: who keeps the installation running, and sees no association's data by that).
 */
const member = [
  'association.read',
  'members.directory',
  'commissions.read',
  'places.read',
  'places.use',
  'places.people',
  'bookings.book',
  'calendars.follow',
  'statutes.read',
  'assembly.read',
  'assembly.attend',
  'assembly.vote',
  'self.write',
  'self.pay',
] as const;

const keepsMembers = [
  'members.read',
  'members.write',
  'members.import',
  'members.export',
  'members.erase',
  'members.notes',
  'members.invite',
  'mails.read',
  'settings.write',
] as const;

const preparesAssemblies = ['assembly.prepare', 'assembly.desk', 'assembly.figures'] as const;

const conductsAssemblies = [
  ...preparesAssemblies,
  'assembly.convene',
  'assembly.conduct',
  'minutes.write',
  'minutes.file',
] as const;

const presides = [
  'treasury.read',
  ...keepsMembers,
  ...conductsAssemblies,
  'association.write',
  'mandates.grant',
  'statutes.write',
  'commissions.write',
  'treasury.read',
  'places.write',
  'contracts.read',
  'contracts.write',
  'applications.review',
] as const;

export const rolePermissions = {
  member,
  resident: ['self.pay', 'places.read', 'places.use', 'places.people', 'bookings.book', 'calendars.follow'],
  /** Whoever has half-days on a pass, or came on one in the last thirty days. */
  day_user: ['self.pay', 'places.read', 'places.use', 'bookings.book'],
  commission_member: ['commissions.work'],
  commission_lead: ['commissions.work', 'commissions.lead'],
  /** Whoever leads the commission that reviews applications, for as long as they lead it. */
  reviewer: ['applications.review'],
  board_member: [
    'members.read',
    'members.notes',
    ...preparesAssemblies,
    'treasury.read',
    'contracts.read',
    'applications.review',
  ],
  secretary: presides,
  treasurer: [
    'members.read',
    'members.notes',
    'members.export',
    'standing.record',
    ...preparesAssemblies,
    'treasury.read',
    'treasury.write',
    'treasury.approve',
    'contracts.read',
  ],
  chair: [...presides, 'treasury.approve'],
  co_chair: [...presides, 'treasury.approve'],
  coordinator: [
    'association.read',
    'members.directory',
    'commissions.read',
    'places.read',
    'places.use',
    'places.people',
    'places.write',
    'contracts.read',
    'contracts.write',
    'applications.review',
    'bookings.book',
    'calendars.follow',
    'statutes.read',
    'assembly.read',
    'assembly.attend',
    'self.write',
    ...keepsMembers,
    ...preparesAssemblies,
    'commissions.write',
    'standing.record',
    'treasury.read',
    'self.pay',
  ],
  auditor: [
    'members.directory',
    'assembly.read',
    'statutes.read',
    'association.read',
    'assembly.figures',
    'treasury.read',
    'contracts.read',
  ],
  administrator: ['installation.manage'],
} as const satisfies Record<string, readonly string[]>;

export type Role = keyof typeof rolePermissions;
export type Permission = (typeof rolePermissions)[Role][number];

/** Roles a mandate can carry; the others follow from facts. */
export const mandateRoles = [
  'chair',
  'co_chair',
  'treasurer',
  'secretary',
  'board_member',
  'coordinator',
  'auditor',
  'commission_lead',
  'commission_member',
  'resident',
] as const satisfies readonly Role[];
export type MandateRole = (typeof mandateRoles)[number];

/** Offices that touch everybody's data or money: their holders must sign in with a second factor. */
export const guardedRoles: readonly Role[] = ['chair', 'co_chair', 'secretary', 'treasurer', 'board_member'];

/** Offices that make up the board. */
export const boardRoles: readonly Role[] = ['chair', 'co_chair', 'treasurer', 'secretary', 'board_member'];

/** Every permission there is, for walks and checks. */
export const allPermissions: readonly Permission[] = [
  ...new Set(Object.values(rolePermissions).flatMap((list) => [...list] as Permission[])),
];
