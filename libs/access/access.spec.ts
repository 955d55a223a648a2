import { Refusal } from '@etabli/kernel';
import {
  type Actor,
  abilities,
  all,
  allPermissions,
  authorize,
  can,
  grantOf,
  lacksSecondFactor,
  namedRoles,
  nobody,
  permissionsOf,
  type Role,
  refuse,
  rolePermissions,
} from './index.js';

const holding = (...roles: Role[]): Actor => ({
  ...nobody,
  personId: 'p',
  roles: roles.map((role) => ({ role, mandateId: `m-${role}`, commissionId: null })),
});

test('nobody may do anything', () => {
  expect(allPermissions.filter((permission) => can(nobody, permission))).toEqual([]);
});

test.each([
  ['member', 'assembly.vote', true],
  ['member', 'members.read', false],
  ['treasurer', 'standing.record', true],
  ['treasurer', 'assembly.convene', false],
  ['secretary', 'minutes.write', true],
  ['coordinator', 'assembly.convene', false],
  ['resident', 'assembly.vote', false],
  ['resident', 'calendars.follow', true],
  ['resident', 'commissions.read', false],
  ['administrator', 'members.read', false],
] as const)('%s, %s: %s', (role, permission, expected) => {
  expect(can(holding(role), permission)).toBe(expected);
});

test('the grant names the mandate it comes from', () => {
  expect(grantOf(holding('member', 'secretary'), 'statutes.write')?.mandateId).toBe('m-secretary');
});

test('a commission role counts in its own commission only', () => {
  const lead: Actor = { ...nobody, roles: [{ role: 'commission_lead', mandateId: 'm', commissionId: 'a' }] };
  expect(can(lead, 'commissions.lead', 'a')).toBe(true);
  expect(can(lead, 'commissions.lead', 'b')).toBe(false);
});

test('board offices ask for a second factor, members do not', () => {
  expect(lacksSecondFactor(holding('member'))).toBe(false);
  expect(lacksSecondFactor(holding('member', 'treasurer'))).toBe(true);
  expect(lacksSecondFactor({ ...holding('treasurer'), secondFactor: true })).toBe(false);
});

test('permissions are listed once', () => {
  const listed = permissionsOf(holding('chair', 'secretary', 'member'));
  expect(new Set(listed).size).toBe(listed.length);
});

test('a policy guards and explains with the same words', () => {
  const policy = { close: (_: Actor, door: { open: boolean }) => door.open || refuse('door.closed') };
  expect(abilities(policy, nobody, { open: false })).toEqual([
    { action: 'close', verdict: { code: 'door.closed' } },
  ]);
  expect(() => authorize(policy.close(nobody, { open: false }))).toThrow(Refusal);
  expect(all(true, refuse('a'), refuse('b'))).toEqual({ code: 'a' });
});

test('roles are named as people know them, in both languages', () => {
  const roles = Object.keys(rolePermissions).join(', ');
  for (const locale of ['fr', 'en'] as const) expect(namedRoles(roles, locale)).not.toMatch(/_/);
  expect(namedRoles('treasurer, co_chair', 'fr')).toBe('trésorerie, coprésidence');
});
