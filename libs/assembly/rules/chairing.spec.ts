import { defaultStatutes, withClauses } from '@etabli/membership/rules/statutes';
import fc from 'fast-check';
import { type ChairCandidate, chairFor, groundsFor } from './chairing.js';

const someone = (personId: string, more: Partial<ChairCandidate> = {}): ChairCandidate => ({
  personId,
  office: null,
  isPresent: true,
  birthDate: null,
  ...more,
});
const ida = someone('Ida', { office: 'chair' });
const leo = someone('Léo', { office: 'co_chair' });
const noe = someone('Noé', { office: 'other', birthDate: '1980-05-01' });
const zoe = someone('Zoé', { office: 'other', birthDate: '1958-05-01' });
const ada = someone('Ada', { birthDate: '1930-01-01' });
const away = { isPresent: false };
const absent = (one: ChairCandidate): ChairCandidate => ({ ...one, ...away });
const only = (...fallback: ('vice-chair' | 'eldest-board-member' | 'elected-chair')[]) =>
  withClauses(defaultStatutes, { 'chair.fallback': fallback });

describe('who chairs (statutes: chair.fallback)', () => {
  test.each([
    ['the chair, when there', only('elected-chair'), [leo, ida], 'Ida', 'statutory'],
    ['a co-chair, when the chair is not', only('elected-chair'), [absent(ida), leo], 'Léo', 'statutory'],
    [
      'the eldest of the board, whoever is older in the room',
      only('vice-chair', 'eldest-board-member', 'elected-chair'),
      [absent(ida), noe, zoe, ada],
      'Zoé',
      'eldest-board-member',
    ],
    [
      'the next eldest, when the eldest is away',
      only('eldest-board-member', 'elected-chair'),
      [absent(ida), noe, absent(zoe)],
      'Noé',
      'eldest-board-member',
    ],
    [
      'whom the assembly elects',
      only('elected-chair', 'eldest-board-member'),
      [absent(ida), zoe],
      null,
      'elected-chair',
    ],
    [
      'elected too, where no date of birth is known',
      only('eldest-board-member'),
      [someone('Max', { office: 'other' })],
      null,
      'elected-chair',
    ],
    ['elected, where nobody is there', only('vice-chair'), [], null, 'elected-chair'],
  ])('%s', (_, statutes, candidates, personId, ground) =>
    expect(chairFor(statutes, candidates)).toEqual({ personId, ground }),
  );

  test('is somebody else than who hands over', () => {
    expect(chairFor(only('elected-chair'), [ida, leo], ['Ida'])).toEqual({
      personId: 'Léo',
      ground: 'statutory',
    });
  });

  test('a ground must be one of the statutes, and the eldest must be of the board', () => {
    const statutes = only('eldest-board-member', 'elected-chair');
    expect(groundsFor(statutes, ida)).toEqual(['statutory']);
    expect(groundsFor(statutes, zoe)).toEqual(['eldest-board-member', 'elected-chair']);
    expect(groundsFor(statutes, ada)).toEqual(['elected-chair']);
  });

  test('whoever is proposed is there, and may be on that ground', () => {
    const person = fc.record({
      personId: fc.constantFrom('a', 'b', 'c', 'd'),
      office: fc.constantFrom('chair' as const, 'co_chair' as const, 'other' as const, null),
      isPresent: fc.boolean(),
      birthDate: fc.constantFrom('1950-01-01', '1990-01-01', null),
    });
    const fallbacks = fc.subarray(['vice-chair', 'eldest-board-member', 'elected-chair'] as const, {
      minLength: 1,
    });
    const people = fc.uniqueArray(person, { selector: ({ personId }) => personId });
    fc.assert(
      fc.property(people, fallbacks, (candidates, fallback) => {
        const statutes = only(...fallback);
        const { personId, ground } = chairFor(statutes, candidates);
        if (personId === null) return;
        const found = candidates.find((one) => one.personId === personId) as ChairCandidate;
        expect(found.isPresent).toBe(true);
        expect(groundsFor(statutes, found)).toContain(ground);
      }),
    );
  });
});
