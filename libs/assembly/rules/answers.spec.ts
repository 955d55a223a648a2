import { answersOffered } from './answers.js';

const link = { remoteLink: 'https://visio.exemple.fr', remoteConditions: null };
const none = { remoteLink: null, remoteConditions: null };
const terms = (remote: boolean, proxy: boolean) => ({ remote_presence: remote, 'proxy.allowed': proxy });

describe('the answers left to someone called (remote_presence, proxy.allowed)', () => {
  test.each([
    ['a room only', terms(false, false), none, true, ['present', 'absent']],
    ['a link the statutes do not know', terms(false, false), link, true, ['present', 'absent']],
    ['remote presence without a link', terms(true, false), none, true, ['present', 'absent']],
    ['both', terms(true, false), link, true, ['present', 'remote', 'absent']],
    ['proxies, for a voter', terms(false, true), none, true, ['present', 'proxy', 'absent']],
    ['proxies, for who has no voice', terms(false, true), none, false, ['present', 'absent']],
    ['everything', terms(true, true), link, true, ['present', 'remote', 'proxy', 'absent']],
  ])('%s', (_, clauses, assembly, votes, offered) => {
    expect(answersOffered(clauses, assembly, votes)).toEqual(offered);
  });

  test('conditions said in words are a way to take part too', () => {
    const spoken = { remoteLink: null, remoteConditions: 'Par téléphone, au 01 23 45 67 89.' };
    expect(answersOffered(terms(true, false), spoken, true)).toContain('remote');
  });
});
