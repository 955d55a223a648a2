import { chosenAmong } from './chosen.js';

const due = (id: string, underway = false) => ({ id, label: id, remainingCents: 100, underway });
const DUES = [due('fee'), due('rent', true)];

test.each<[string, [string, boolean][], string[]]>([
  ['all but what a debit is on its way for, to begin with', [], ['fee']],
  ['what somebody pays all the same', [['rent', true]], ['fee', 'rent']],
  ['not what they leave for another time', [['fee', false]], []],
])('%s', (_, said, ids) => {
  expect(chosenAmong(DUES, new Map(said)).map(({ id }) => id)).toEqual(ids);
});
