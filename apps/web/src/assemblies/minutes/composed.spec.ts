import { composedText } from './composed.js';

const agenda = [
  {
    id: 'a',
    speaker: 'Nadia Vérounet',
    debate: 'Deux questions.',
    speakers: ['Malik Fontanès', 'Octave Rey'],
  },
  { id: 'b', speaker: '', debate: null, speakers: [] },
];

test.each([
  ['item-a-debate', 'Nadia Vérounet présente ce point.\n\nDeux questions.'],
  ['item-a-speakers', 'Prennent la parole\u00a0: Malik Fontanès et Octave Rey.'],
  ['item-b-debate', ''],
  ['closing-remarks', ''],
])('%s', (blockId, text) => {
  expect(composedText(blockId, agenda, 'fr')).toBe(text);
});
