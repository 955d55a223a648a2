import { lost } from './lost.js';

const held = (...ids: string[]) => ids.map((electorId) => ({ electorId }));

test.each([
  ['nothing changed', held('own', 'Chloé'), held('own', 'Chloé'), []],
  ['one took theirs back', held('own', 'Chloé', 'Driss'), held('own', 'Driss'), held('Chloé')],
  ['one more came meanwhile', held('own'), held('own', 'Driss'), []],
  ['it came back: nothing to say any more', held('own', 'Chloé'), held('Chloé', 'own'), []],
])('%s', (_, first, now, gone) => {
  expect(lost(first, now)).toEqual(gone);
});
