import { noteTask } from './note-found.js';

test('a line of three words may be noted from the search field, as it was typed', async () => {
  expect(await noteTask(' Réparer la porte @technique vendredi 2h ', null, 'fr')).toEqual([
    {
      key: 'note-task',
      label: 'Noter « Réparer la porte @technique vendredi 2h »',
      to: 'ma-semaine?ligne=R%C3%A9parer+la+porte+%40technique+vendredi+2h',
    },
  ]);
});

test('a word or two are only looked for', async () => {
  for (const line of ['', 'membres', 'ma semaine ']) expect(await noteTask(line, null, 'fr')).toEqual([]);
});
