import { Turns } from './turns.js';

test('what is asked for later waits, and comes even when what was before failed', async () => {
  const turns = new Turns();
  const said: string[] = [];
  let answer = () => {};
  const slow = new Promise<void>((resolve) => {
    answer = resolve;
  });
  const first = turns.take(async () => {
    await slow;
    said.push('first');
    throw new Error('refused');
  });
  const second = turns.take(async () => {
    said.push('second');
    return 2;
  });
  await Promise.resolve();
  expect(said).toEqual([]);
  answer();
  await expect(first).rejects.toThrow('refused');
  expect(await second).toBe(2);
  expect(said).toEqual(['first', 'second']);
});
