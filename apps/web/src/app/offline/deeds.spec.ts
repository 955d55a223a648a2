import type { ApolloClient } from '@apollo/client';
import { type Deed, Deeds } from './deeds.js';

/** What the device keeps, shared by its tabs; null where it keeps nothing. */
let store: Map<string, Deed> | null = null;
jest.mock('../client/device.js', () => ({
  device: async () =>
    store && {
      getAllFromIndex: async () => [...(store?.values() ?? [])],
      put: async (_: string, deed: Deed) => store?.set(deed.id, deed) && deed.id,
      delete: async (_: string, id: string) => store?.delete(id),
    },
}));
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

beforeEach(() => {
  store = null;
  jest.useFakeTimers();
});
afterEach(() => jest.useRealTimers());

test('with network, a deed leaves at once and nothing stays', async () => {
  const { deeds, heard } = house([]);
  expect(await deeds.say(...said(1))).toEqual({ kind: 'taken', id: expect.any(String) });
  expect([heard, deeds.current().waiting]).toEqual([[1], []]);
});

test('a refusal at once goes back to the form', async () => {
  const { deeds } = house(['refused']);
  expect(await deeds.say(...said(1))).toEqual({ kind: 'refused', message: 'Non.', field: 'onDay' });
  expect(deeds.current().waiting).toEqual([]);
});

test('without network it is kept, and leaves in its order, each once', async () => {
  const { deeds, heard } = house(['offline', 'offline']);
  expect(await deeds.say(...said(1))).toEqual({ kind: 'kept', id: expect.any(String) });
  expect(await deeds.say(...said(2))).toEqual({ kind: 'kept', id: expect.any(String) });
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

describe('a deed is given up', () => {
  const idOf = (fate: Awaited<ReturnType<Deeds['say']>>) => ('id' in fate ? fate.id : '');

  test('while it has not left', async () => {
    const { deeds, heard } = house(['offline']);
    expect(await deeds.giveUp(idOf(await deeds.say(...said(1))))).toBe(true);
    await deeds.drain();
    expect([heard, deeds.current().waiting]).toEqual([[], []]);
  });

  test('once the house has it, by what the house answered', async () => {
    const { deeds, heard } = house(['taken', 'offline']);
    const ids = [idOf(await deeds.say(...said(1))), idOf(await deeds.say(...said(2)))];
    await deeds.drain();
    for (const id of ids) expect(await deeds.giveUp(id)).toEqual({ __typename: 'ManyHours' });
    expect(heard).toEqual([1, 2]);
  });

  test('when it comes back from its way', async () => {
    const { deeds, heard } = house(['offline', 'offline']);
    const id = idOf(await deeds.say(...said(1)));
    const leaving = deeds.drain();
    expect(await deeds.giveUp(id)).toBe(true);
    await leaving;
    expect([heard, deeds.current().waiting]).toEqual([[], []]);
  });

  test('not when it had been done before: nothing tells what to take back', async () => {
    const { deeds } = house(['done before']);
    expect(await deeds.giveUp(idOf(await deeds.say('FinishTask', { n: 1 }, 'faite')))).toBeNull();
  });
});

describe('of two tabs', () => {
  /** Locks as a browser has them: one at a time for a name. */
  const turns = new Map<string, Promise<unknown>>();
  const locks = {
    request: (name: string, work: () => Promise<void>) => {
      const turn = (turns.get(name) ?? Promise.resolve()).then(work);
      turns.set(name, turn);
      return turn;
    },
  };
  const before = Object.getOwnPropertyDescriptor(globalThis, 'navigator');
  beforeEach(() => {
    store = new Map();
    const value = { onLine: true, locks };
    Object.defineProperty(globalThis, 'navigator', { value, configurable: true });
    Object.defineProperty(globalThis, 'window', {
      value: { addEventListener: () => undefined, removeEventListener: () => undefined },
      configurable: true,
    });
  });
  afterEach(() => {
    if (before) Object.defineProperty(globalThis, 'navigator', before);
    Reflect.deleteProperty(globalThis, 'window');
  });

  const settled = () => jest.advanceTimersByTimeAsync(0);

  test('one sends what waits, once, and the other no longer shows it', async () => {
    const first = house(['offline', 'offline']);
    const second = house(['offline']);
    await first.deeds.say(...said(1));
    await first.deeds.say(...said(2));
    second.deeds.start();
    await settled();
    expect(second.deeds.current().waiting).toHaveLength(2);
    await Promise.all([first.deeds.drain(), second.deeds.drain()]);
    expect([...first.heard, ...second.heard]).toEqual([1, 2]);
    expect([first.deeds.current().waiting, second.deeds.current().waiting]).toEqual([[], []]);
    expect(store?.size).toBe(0);
  });

  test('what one was refused the other shows, and does not send again', async () => {
    const first = house(['offline', 'refused']);
    const second = house(['offline']);
    await first.deeds.say(...said(1));
    second.deeds.start();
    await settled();
    await Promise.all([first.deeds.drain(), second.deeds.drain()]);
    expect(second.heard).toEqual([]);
    expect(second.deeds.current().waiting).toMatchObject([{ label: 'geste 1', refused: 'Non.' }]);
  });

  test('what is said in one while the other sends is not lost', async () => {
    const { deeds, heard } = house(['offline']);
    await deeds.say(...said(1));
    const draining = deeds.drain();
    const saying = deeds.say(...said(2));
    await Promise.all([draining, saying]);
    expect([heard, deeds.current().waiting]).toEqual([[1, 2], []]);
  });
});
