import { unenteredOf } from './unentered.js';

const item = (id: string, elected: string[], allowed: boolean) => ({
  id,
  election: { elected, viewerCan: [{ action: 'enter', allowed }] },
});

test('an election waits while somebody was elected and their mandate may still be entered', () => {
  const agenda = [
    { id: 'accounts', election: null },
    item('seats', ['Joachim'], true),
    item('entered', ['Robin'], false),
    item('nobody', [], true),
  ];
  expect(unenteredOf(agenda).map(({ id }) => id)).toEqual(['seats']);
});
