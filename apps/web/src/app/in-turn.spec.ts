import { inTurn } from './in-turn.js';

/** Who is slow to hear the first thing, loses the second, and hears the third at once. */
function slowFirst() {
  const heard: string[] = [];
  const send = async (said: string) => {
    if (said === 'here') await new Promise((after) => setTimeout(after, 20));
    if (said === 'lost') throw new Error('no network');
    heard.push(said);
  };
  return { heard, send };
}

test('what is said after is heard after, whatever the first took, and though one was lost', async () => {
  const { heard, send } = slowFirst();
  const say = inTurn(send);
  for (const said of ['here', 'lost', 'there']) say(said);
  await new Promise((after) => setTimeout(after, 60));
  expect(heard).toEqual(['here', 'there']);
});
