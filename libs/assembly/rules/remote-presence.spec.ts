import { type ClauseValues, defaultStatutes, withClauses } from '@etabli/membership/rules/statutes';
import { type RemoteQuestion, remoteBar } from './remote-presence.js';

test.each<[string, Partial<ClauseValues>, Partial<RemoteQuestion>, string | null]>([
  ['silence on remote presence is a no', { remote_presence: false }, {}, 'not-allowed'],
  ['during the sitting', {}, {}, null],
  ['on the day, before the opening', {}, { state: 'convened' }, null],
  ['another day', {}, { state: 'convened', today: false }, 'not-today'],
  ['past midnight the sitting goes on', {}, { today: false }, null],
  ['once closed', {}, { state: 'closed' }, 'over'],
  ['remote.identification on-sight: the desk notes', { 'remote.identification': 'on-sight' }, {}, 'on-sight'],
  [
    'remote.identification personal-link: an account is more',
    { 'remote.identification': 'personal-link' },
    {},
    null,
  ],
  [
    'remote.identification personal-link: the link is enough',
    { 'remote.identification': 'personal-link' },
    { by: 'personal-link' },
    null,
  ],
  ['remote.identification account: the link is not', {}, { by: 'personal-link' }, 'account-needed'],
  [
    'remote.identification on-sight: nor there',
    { 'remote.identification': 'on-sight' },
    { by: 'personal-link' },
    'on-sight',
  ],
  ['in the room already', {}, { presence: 'present' }, 'in-room'],
  ['from a distance already: said twice', {}, { presence: 'remote' }, null],
])('%s', (_, values, question, bar) => {
  const statutes = withClauses(defaultStatutes, { remote_presence: true, ...values });
  expect(
    remoteBar(statutes, { state: 'open', today: true, presence: null, by: 'account', ...question }),
  ).toBe(bar);
});
