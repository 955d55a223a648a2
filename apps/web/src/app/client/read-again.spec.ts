import { ApolloClient, ApolloLink, gql, Observable } from '@apollo/client';
import { InMemoryCache } from '@apollo/client/cache';
import { readAgain } from './read-again.js';

const AGENDA = gql`query Agenda { agenda }`;
const settled = () => new Promise((resolve) => setTimeout(resolve, 5));

/** A server whose answers leave with what was true when asked, and arrive when the test lets them. */
function house() {
  let agenda = 'three items';
  const onTheWay: (() => void)[] = [];
  const link = new ApolloLink(
    () =>
      new Observable((observer) => {
        const answer = agenda;
        onTheWay.push(() => {
          observer.next({ data: { agenda: answer } });
          observer.complete();
        });
      }),
  );
  const client = new ApolloClient({ link, cache: new InMemoryCache() });
  let shown: string | undefined;
  client.watchQuery<{ agenda: string }>({ query: AGENDA }).subscribe(({ data }) => {
    shown = data?.agenda as string | undefined;
  });
  return {
    client,
    changes: (to: string) => {
      agenda = to;
    },
    asked: () => onTheWay.length,
    answers: async () => {
      onTheWay.shift()?.();
      await settled();
    },
    shown: () => shown,
  };
}

test('a change told while an answer is on its way is read after it', async () => {
  const { client, changes, answers, asked, shown } = house();
  await answers();
  expect(shown()).toBe('three items');
  const first = readAgain(client, ['Agenda']);
  changes('two items');
  const second = readAgain(client, ['Agenda']);
  expect(asked()).toBe(1);
  await answers();
  expect(shown()).toBe('three items');
  expect(asked()).toBe(1);
  await answers();
  await Promise.all([first, second]);
  expect(shown()).toBe('two items');
  expect(asked()).toBe(0);
});

test('a first reading under way is not taken for the answer', async () => {
  const { client, changes, answers, shown } = house();
  changes('two items');
  const again = readAgain(client, 'active');
  await answers();
  await answers();
  await again;
  expect(shown()).toBe('two items');
});

test('many changes at once are one reading', async () => {
  const { client, answers, asked } = house();
  await answers();
  for (let told = 0; told < 5; told += 1) void readAgain(client, ['Agenda']);
  await answers();
  expect(asked()).toBe(1);
  await answers();
  expect(asked()).toBe(0);
});
