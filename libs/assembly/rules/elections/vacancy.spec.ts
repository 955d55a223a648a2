import { type ClauseValues, defaultStatutes, withClauses } from '@etabli/membership/rules/statutes';
import { electionSentencesIn } from './sentences.js';
import { vacancyOf } from './vacancy.js';

const statutes = (values: Partial<ClauseValues>) =>
  withClauses(defaultStatutes, values, { coopt: 'art. 12' });
const declines = { seats: 2, accepting: 1, onBoard: true };

test.each<[string, Partial<ClauseValues>, Parameters<typeof vacancyOf>[1], string | null]>([
  ['every seat is taken', {}, { seats: 2, accepting: 2, onBoard: true }, null],
  [
    'coopt: until-next-assembly',
    { coopt: 'until-next-assembly' },
    declines,
    'Un siège reste vide : l’organe dirigeant peut y coopter quelqu’un jusqu’à la prochaine assemblée, qui ratifie (statuts, art. 12).',
  ],
  [
    'coopt: none',
    { coopt: 'none' },
    { seats: 3, accepting: 1, onBoard: true },
    '2 sièges restent vides jusqu’à la prochaine assemblée, qui peut élire quelqu’un (statuts, art. 12).',
  ],
  [
    'an office outside the board is not coopted',
    { coopt: 'until-next-assembly' },
    { seats: 1, accepting: 0, onBoard: false },
    'Un siège reste vide jusqu’à la prochaine assemblée, qui peut élire quelqu’un.',
  ],
])('%s', (_, values, asked, said) => {
  const vacancy = vacancyOf(statutes(values), asked);
  const sentence = vacancy && electionSentencesIn('fr').vacancy(vacancy);
  expect(sentence?.replace(/[\u00a0\u202f]/g, ' ') ?? null).toBe(said);
});

test('in English too', () => {
  const vacancy = vacancyOf(statutes({ coopt: 'none' }), declines);
  expect(vacancy && electionSentencesIn('en').vacancy(vacancy)).toContain('A seat stays empty');
});
