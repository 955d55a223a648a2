import fc from 'fast-check';
import { type AgendaPoint, leftOvers, plannedMinutes } from './agenda.js';

const point = (id: string, state: AgendaPoint['state'] = 'open', minutes: number | null = 10) => ({
  ...{ id, state, minutes },
  title: id,
});

describe('what the next agenda begins with', () => {
  test.each([
    ['a point nobody came to', point('toit'), [], ['toit']],
    ['a point put off, even with a word on it', point('toit', 'postponed'), ['toit'], ['toit']],
    ['not what was spoken of', point('toit'), ['toit'], []],
    ['not what was withdrawn', point('toit', 'withdrawn'), [], []],
  ])('%s', (_, one, treated, expected) => {
    expect(leftOvers([one], new Set(treated)).map(({ id }) => id)).toEqual(expected);
  });

  test('keeps the order and invents nothing', () => {
    const states = fc.constantFrom<AgendaPoint['state']>('open', 'postponed', 'withdrawn');
    fc.assert(
      fc.property(fc.array(states), fc.array(fc.nat(20)), (list, treated) => {
        const points = list.map((state, at) => point(String(at), state));
        const left = leftOvers(points, new Set(treated.map(String)));
        expect(points.filter((one) => left.includes(one))).toEqual(left);
      }),
    );
  });
});

test('the length of an agenda is that of its open points', () => {
  expect(plannedMinutes([point('a'), point('b', 'postponed'), point('c', 'open', null)])).toBe(10);
});
