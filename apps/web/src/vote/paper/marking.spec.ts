import { answer, type Ballot, grade, isBlank, rank, said, takeList, toggle } from './marking.js';

const names = ['Ada', 'Bakary', 'Chloé'].map((name) => ({
  candidateId: name,
  name,
  statement: '',
  members: [],
}));
const tell = { answer: (one: string) => one };
const read = (ballot: Ballot, grades: string[] = []) => said({ names, grades }, ballot, tell);

describe('a ballot being filled in', () => {
  test('takes as many names as the paper allows, never more', () => {
    const two = toggle(toggle({}, 'Chloé', 2), 'Ada', 2);
    expect(read(two)).toEqual(['Ada', 'Chloé']);
    expect(toggle(two, 'Bakary', 2)).toBe(two);
    expect(read(toggle(two, 'Ada', 2))).toEqual(['Chloé']);
  });

  test('changes the one name it may hold', () => {
    expect(toggle(toggle({}, 'Ada', 1), 'Bakary', 1)).toEqual({ marks: ['Bakary'] });
  });

  test('takes one list, as a whole', () => {
    expect(read(takeList(takeList({}, 'Ada'), 'Chloé'))).toEqual(['Chloé']);
    expect(isBlank(takeList(takeList({}, 'Ada'), 'Ada'))).toBe(true);
  });

  test('ranks in the order of the taps, and closes the gap of a name taken out', () => {
    const ranked = ['Chloé', 'Ada', 'Bakary'].reduce(rank, {});
    expect(read(ranked)).toEqual(['1. Chloé', '2. Ada', '3. Bakary']);
    expect(read(rank(ranked, 'Ada'))).toEqual(['1. Chloé', '2. Bakary']);
  });

  test('keeps the last answer and the last grade given to a name', () => {
    expect(read(answer(answer({}, 'Ada', 'for'), 'Ada', 'against'))).toEqual(['Ada : against']);
    expect(read(grade(grade({}, 'Ada', 0), 'Ada', 1), ['bad', 'good'])).toEqual(['Ada : good']);
  });

  test.each([
    ['nothing', {}, true],
    ['blank answers', answer({}, 'Ada', 'blank'), true],
    ['a name taken off again', toggle(toggle({}, 'Ada', 1), 'Ada', 1), true],
    ['a list', takeList({}, 'Ada'), false],
    ['the lowest grade', grade({}, 'Ada', 0), false],
    ['a vote against', answer({}, 'Ada', 'against'), false],
  ] as const)('with %s is blank: %s', (_, ballot, blank) => expect(isBlank(ballot as Ballot)).toBe(blank));
});
