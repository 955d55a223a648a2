import { rolePermissions } from '@etabli/access';
import { en } from './messages.en.js';
import { fr } from './messages.fr.js';
import { namedRoles } from './role-words.js';

test('every role has a name in both languages, and none is shown by its key', () => {
  for (const role of Object.keys(rolePermissions)) {
    for (const locale of ['fr', 'en'] as const) expect(namedRoles(role, locale)).not.toBe('');
    expect(namedRoles(role, 'fr')).not.toContain('_');
  }
});

test('a refusal names whom to ask, or nobody', () => {
  expect(fr['access.denied']({ roles: 'board_member, co_chair' })).toContain('(conseil, coprésidence).');
  expect(en['access.denied']({ roles: '' })).toMatch(/who can\.$/);
});
