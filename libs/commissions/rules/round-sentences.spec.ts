import { figuresSentence, gradeWord } from './round-sentences.js';
import type { Figures } from './rounds.js';

const objection = (settled: 'integrated' | 'maintained') => ({ personId: 'p', words: 'Trop cher', settled });
const plain = (text: string) => text.replace(/\u00a0/g, ' ');

test.each<[Figures, string, string]>([
  [
    { method: 'consent', adopted: true, consents: 5, aside: 1, objections: [objection('integrated')] },
    'Adopté par consentement : 5 accords, 1 personne en retrait, 1 objection intégrée.',
    'Adopted by consent: 5 consents, 1 person standing aside, 1 objection integrated.',
  ],
  [
    { method: 'consent', adopted: false, consents: 1, aside: 0, objections: [objection('maintained')] },
    'Sans consentement : 1 accord, 1 objection maintenue.',
    'No consent: 1 consent, 1 objection maintained.',
  ],
  [
    { method: 'hands', adopted: false, for: 2, against: 2, abstention: 0 },
    'Rejeté à main levée : 2 pour, 2 contre, 0 abstention.',
    'Rejected by show of hands: 2 for, 2 against, 0 abstentions.',
  ],
  [{ method: 'advice', advices: 3 }, 'Décidé après 3 avis.', 'Decided after 3 pieces of advice.'],
  [
    { method: 'choice', winner: 1, counts: [1, 2], voices: 3 },
    'Sondage : Mardi 1, Jeudi 2.',
    'Poll: Mardi 1, Jeudi 2.',
  ],
  [
    { method: 'choice', winner: null, counts: [1, 1], voices: 2 },
    'Rien ne se dégage : Mardi 1, Jeudi 1.',
    'Nothing stands out: Mardi 1, Jeudi 1.',
  ],
  [
    { method: 'judgment', winner: 0, judged: [{ option: 0, counts: [0, 0, 0, 2, 0], median: 3 }], voices: 2 },
    'Jugement majoritaire : « Mardi », mention bien, sur 2 bulletins.',
    'Majority judgment: “Mardi”, graded good, of 2 ballots.',
  ],
  [
    { method: 'judgment', winner: null, judged: [], voices: 0 },
    'Jugement majoritaire : aucune option ne se dégage.',
    'Majority judgment: no option stands out.',
  ],
])('what came out is said in a sentence: %j', (figures, french, english) => {
  const options = ['Mardi', 'Jeudi'];
  expect(plain(figuresSentence(figures, options, 'fr'))).toBe(french);
  expect(plain(figuresSentence(figures, options, 'en'))).toBe(english);
});

test('a grade that is none has no word', () => {
  expect(gradeWord(9, 'fr')).toBe('');
});
