import { defaultStatutes, termsOf } from '@etabli/membership/rules/statutes';
import { edited } from './draft.js';

test('giving a clause a value breaks its silence', () => {
  const silent = edited(defaultStatutes, 'proxy.max', { silent: true });
  expect(silent.silent).toEqual(['proxy.max']);
  const spoken = edited(silent, 'proxy.max', { value: 3 });
  expect(spoken.silent).toEqual([]);
  expect(termsOf(spoken)['proxy.max']).toBe(3);
});

test('a value that may be none can be set to none', () => {
  expect(edited(defaultStatutes, 'quorum.ago', { value: null }).values['quorum.ago']).toBeNull();
});

test('an article is written down, and wiped out when emptied', () => {
  const cited = edited(defaultStatutes, 'tie', { article: 'art. 12' });
  expect(cited.articles).toEqual({ tie: 'art. 12' });
  expect(edited(cited, 'tie', { article: '  ' }).articles).toEqual({});
});

test('silence does not touch the value, so that one can change one’s mind', () => {
  const back = edited(edited(defaultStatutes, 'tie', { silent: true }), 'tie', { silent: false });
  expect(back).toEqual(defaultStatutes);
});
