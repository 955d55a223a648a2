import fc from 'fast-check';
import { type AmendmentFacts, amendmentState, inVotingOrder, textAsAmended, textBefore } from './amending.js';

const text = 'La cotisation est fixée à 20 €.';
const at = (minutes: number) => new Date(Date.UTC(2026, 2, 14, 19, minutes));
const amendment = (to: string, more: Partial<AmendmentFacts> = {}): AmendmentFacts => ({
  text: to,
  ending: null,
  decided: null,
  ...more,
});
const decided = (to: string, verdict: 'adopted' | 'rejected' | 'no-quorum', minutes: number) =>
  amendment(to, { decided: { verdict, at: at(minutes) } });

describe('an amendment', () => {
  test.each([
    ['waits', amendment('25 €'), 'pending'],
    ['is adopted', decided('25 €', 'adopted', 1), 'adopted'],
    ['is rejected', decided('25 €', 'rejected', 1), 'rejected'],
    ['without quorum changes nothing', decided('25 €', 'no-quorum', 1), 'rejected'],
    ['is withdrawn', amendment('25 €', { ending: 'withdrawn' }), 'withdrawn'],
    ['has no object any more', amendment('25 €', { ending: 'moot' }), 'moot'],
  ])('%s', (_, one, state) => expect(amendmentState(one)).toBe(state));
});

describe('the text of the resolution', () => {
  test('is the one proposed, until an amendment is adopted; then that one, until the next', () => {
    const first = decided('La cotisation est fixée à 25 €.', 'adopted', 5);
    const second = decided('La cotisation est fixée à 30 €.', 'rejected', 8);
    const third = decided('La cotisation est fixée à 25 € par an.', 'adopted', 9);
    const all = [third, second, first];
    expect(textAsAmended(text, [])).toBe(text);
    expect(textAsAmended(text, [second])).toBe(text);
    expect(textAsAmended(text, all)).toBe(third.text);
    expect(textBefore(text, all, first)).toBe(text);
    expect(textBefore(text, all, second)).toBe(first.text);
    expect(textBefore(text, all, amendment('…'))).toBe(third.text);
  });

  test('the most distant amendment is put to the vote first', () => {
    const near = amendment('La cotisation est fixée à 25 €.');
    const far = amendment('Chacun paie ce qu’il peut, à partir de 5 €.');
    const gone = amendment('Rien.', { ending: 'withdrawn' });
    expect(inVotingOrder(text, [near, gone, far])).toEqual([far, near]);
  });

  test('only what is adopted changes it', () => {
    const any = fc.record({
      text: fc.constantFrom('A', 'B', 'C'),
      ending: fc.constantFrom(null, 'withdrawn' as const),
      decided: fc.option(
        fc.record({
          verdict: fc.constantFrom('adopted' as const, 'rejected' as const),
          at: fc.integer({ min: 0, max: 59 }).map(at),
        }),
        { nil: null },
      ),
    });
    fc.assert(
      fc.property(fc.array(any), (amendments) => {
        const adopted = amendments.filter((one) => amendmentState(one) === 'adopted');
        expect(textAsAmended(text, amendments)).toBe(textAsAmended(text, adopted));
        expect([text, ...adopted.map((one) => one.text)]).toContain(textAsAmended(text, amendments));
      }),
    );
  });
});
