import { ApolloClient, ApolloLink, gql, InMemoryCache, Observable } from '@apollo/client';
import { hearing } from './hearing.js';
import { reconnecting } from './live.js';

const question = gql`
  query Question {
    answer
  }
`;

/** A client whose server gives what it is told to, and how often it was said to be back. */
function listening(answers: () => Observable<ApolloLink.Result>) {
  const back = jest.fn();
  const link = ApolloLink.from([hearing(back), new ApolloLink(answers)]);
  const client = new ApolloClient({ link, cache: new InMemoryCache() });
  return { back, ask: () => client.query({ query: question }).catch(() => null) };
}

const unheard = () =>
  new Observable<ApolloLink.Result>((observer) => observer.error(new TypeError('Failed to fetch')));
const answered = (ok: boolean) => Promise.resolve({ ok } as Response);

const fetched = jest.fn<Promise<Response>, unknown[]>();
const real = globalThis.fetch;

beforeEach(() => {
  jest.useFakeTimers();
  Object.defineProperty(navigator, 'onLine', { value: true, configurable: true });
  fetched.mockReset();
  globalThis.fetch = fetched as unknown as typeof fetch;
});
afterEach(() => {
  jest.useRealTimers();
  globalThis.fetch = real;
  Reflect.deleteProperty(navigator, 'onLine');
});

test('a server that is not heard is said to be, until it answers again', async () => {
  fetched.mockRejectedValueOnce(new TypeError('Failed to fetch')).mockReturnValueOnce(answered(false));
  fetched.mockReturnValueOnce(answered(true));
  const { back, ask } = listening(unheard);
  await Promise.all([ask(), ask()]);
  expect(reconnecting.now()).toBe(true);
  await jest.advanceTimersByTimeAsync(2_000 + 4_000);
  expect([fetched.mock.calls.length, reconnecting.now(), back.mock.calls.length]).toEqual([2, true, 0]);
  await jest.advanceTimersByTimeAsync(8_000);
  expect([fetched.mock.calls.length, reconnecting.now(), back.mock.calls.length]).toEqual([3, false, 1]);
});

test('an answer, even a refusal, is being heard', async () => {
  const { back, ask } = listening(
    () => new Observable((observer) => observer.next({ errors: [{ message: 'Réservé au bureau.' }] })),
  );
  void ask();
  await jest.advanceTimersByTimeAsync(60_000);
  expect([reconnecting.now(), fetched.mock.calls.length, back.mock.calls.length]).toEqual([false, 0, 0]);
});
