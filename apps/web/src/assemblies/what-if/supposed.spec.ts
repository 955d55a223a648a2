import { fraction } from '@etabli/kernel';
import { defaultStatutes } from '@etabli/membership/rules/statutes';
import { supposedFrom, thoughtOf } from './supposed.js';

test('what is not typed is none', () => {
  const registered = { electors: 60, voices: 60 };
  expect(supposedFrom({ present: 15, for: null }, registered)).toEqual({
    registered,
    present: 15,
    represented: 0,
    remote: 0,
    advance: 0,
    counts: { for: 0, against: 0, abstention: 0, blank: 0, null: 0 },
  });
});

test('other electors may be supposed than those of the list, each with one voice', () => {
  expect(supposedFrom({ electors: 80 }, { electors: 0, voices: 0 }).registered).toEqual({
    electors: 80,
    voices: 80,
  });
});

test('other statutes are thought of only once something is chosen', () => {
  expect(thoughtOf(defaultStatutes, { 'quorum.ago': '' })).toBeNull();
  const thought = thoughtOf(defaultStatutes, {
    'quorum.ago': '1/3',
    'quorum.age': 'none',
    'maj.age.rule': 'unanimity',
  });
  expect(thought?.values).toMatchObject({
    'quorum.ago': fraction(1, 3),
    'quorum.age': null,
    'maj.age.rule': 'unanimity',
  });
});
