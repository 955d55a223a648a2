import { composedText } from './composed.js';

const agenda = [
  { id: 'a', speaker: 'Nadia Vérounet', debate: 'Deux questions.' },
  { id: 'b', speaker: '', debate: null },
];

test.each([
  ['item-a-debate', 'Nadia Vérounet présente ce point.\n\nDeux questions.'],
  ['item-b-debate', ''],
  ['closing-remarks', ''],
])('%s', (blockId, text) => {
  expect(composedText(blockId, agenda, 'fr')).toBe(text);
});
