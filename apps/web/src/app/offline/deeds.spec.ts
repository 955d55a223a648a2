import type { ApolloClient } from '@apollo/client';
import { Deeds } from './deeds.js';

jest.mock('../client/device.js', () => ({ device: async () => null }));
jest.mock('../client/read-again.js', () => ({ readAgain: async () => undefined }));

type Answer = 'taken' | 'refused' | 'done before' | 'offline';

/** A house that answers as told, and remembers what reached it. */
function house(answers: Answer[]) {
  const heard: unknown[] = [];
  const mutate = async ({ variables }: { variables: { n: number } }) => {
    const answer = answers.shift() ?? 'taken';
    if (answer === 'offline') throw new TypeError('Failed to fetch');
    heard.push(variables.n);
    const code = answer === 'done before' ? 'task.finished' : 'hours.future';
    const refusal = { __typename: 'Refusal', code, message: 'Non.', field: 'onDay' };
    return { data: { declareHours: answer !== 'taken' ? refusal : { __typename: 'ManyHours' } } };
  };
  return { heard, deeds: new Deeds({ mutate } as unknown as ApolloClient, 'maison', 'ada') };
}
const said = (n: number) => ['DeclareHours', { n }, `geste ${n}`] as const;

beforeEach(() => jest.useFakeTimers());
afterEach(() => jest.useRealTimers());

test('with network, a deed leaves at once and nothing stays', async () => {
  const { deeds, heard } = house([]);
  expect(await deeds.say(...said(1))).toEqual({ kind: 'taken' });
  expect([heard, deeds.current().waiting]).toEqual([[1], []]);
});

test('a refusal at once goes back to the form', async () => {
  const { deeds } = house(['refused']);
  expect(await deeds.say(...said(1))).toEqual({ kind: 'refused', message: 'Non.', field: 'onDay' });
  expect(deeds.current().waiting).toEqual([]);
});

test('without network it is kept, and leaves in its order, each once', async () => {
  const { deeds, heard } = house(['offline', 'offline']);
  expect(await deeds.say(...said(1))).toEqual({ kind: 'kept' });
  expect(await deeds.say(...said(2))).toEqual({ kind: 'kept' });
  expect(deeds.current().waiting.map(({ label }) => label)).toEqual(['geste 1', 'geste 2']);
  await deeds.drain();
  expect([heard, deeds.current().waiting]).toEqual([[1, 2], []]);
});

test('what is refused later stays to be seen, and holds nothing back', async () => {
  const { deeds, heard } = house(['offline', 'offline', 'refused']);
  await deeds.say(...said(1));
  await deeds.say(...said(2));
  await deeds.drain();
  expect(heard).toEqual([1, 2]);
  expect(deeds.current().waiting).toMatchObject([{ label: 'geste 1', refused: 'Non.' }]);
  await deeds.forget(deeds.current().waiting[0]?.id ?? '');
  expect(deeds.current().waiting).toEqual([]);
});

test('a deed that had arrived after all is done, not refused', async () => {
  const { deeds } = house(['offline', 'done before']);
  await deeds.say('FinishTask', { n: 1 }, 'faite');
  await deeds.drain();
  expect(deeds.current().waiting).toEqual([]);
});

test('a deed said behind others that wait is refused beside its field all the same', async () => {
  const { deeds, heard } = house(['offline', 'taken', 'refused']);
  await deeds.say(...said(1));
  expect(await deeds.say(...said(2))).toEqual({ kind: 'refused', message: 'Non.', field: 'onDay' });
  expect([heard, deeds.current().waiting]).toEqual([[1, 2], []]);
});

test('what has not left can be given up', async () => {
  const { deeds, heard } = house(['offline']);
  await deeds.say(...said(1));
  const [kept] = deeds.current().waiting;
  expect(await deeds.takeBack(kept?.id ?? '')).toBe(true);
  await deeds.drain();
  expect([heard, deeds.current().waiting]).toEqual([[], []]);
});
