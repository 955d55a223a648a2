import fc from 'fast-check';
import { asking, refusal, refusedQuestion, term } from '../membership/testing/asking.js';
import { Village, type Villager } from '../membership/testing/village.js';
import { CardDesk, type Provider } from './testing/card-desk.js';
import { Teller } from './testing/teller.js';

const until = async (done: () => Promise<boolean>): Promise<void> => {
  for (let tries = 0; tries < 60 && !(await done()); tries++) await new Promise((go) => setTimeout(go, 250));
};

const desks = new Map<Provider, CardDesk>();
const tellers = new Map<CardDesk, Promise<Teller>>();
const tellerOf = (desk: CardDesk): Promise<Teller> => {
  const teller = tellers.get(desk) ?? Teller.opened(desk.till);
  tellers.set(desk, teller);
  return teller;
};
const deskOf = (provider: Provider): CardDesk => desks.get(provider) as CardDesk;

beforeAll(async () => {
  for (const provider of ['stripe', 'helloasso'] as const)
    desks.set(provider, await CardDesk.opened(provider));
});

describe.each(['stripe', 'helloasso'] satisfies Provider[])('cards at %s', (provider) => {
  let desk: CardDesk;

  beforeAll(() => {
    desk = deskOf(provider);
  });

  test('a due is paid once the provider says so, and not before', async () => {
    const { who, due } = await desk.owing(18_000);
    const { id, reference } = await desk.opens(who, [due]);
    expect(await desk.looks(who, id)).toMatchObject({ state: 'open', amountCents: 18_000 });
    expect(await desk.till.balance(who)).toEqual({ owed: 18_000, credit: 0 });
    expect(await desk.tells(await desk.paysThere(reference))).toBe(200);
    expect(await desk.checkout(id)).toMatchObject({ state: 'paid' });
    expect(await desk.till.balance(who)).toEqual({ owed: 0, credit: 0 });
    expect(await desk.till.inBooks(who, '411')).toBe(0);
    expect(await desk.till.unbalanced()).toEqual([]);
  });

  test('somebody at the desk pays on their phone, and the desk sees it', async () => {
    const { who, due } = await desk.owing(2_500);
    const other = await desk.owing(700);
    const coordinator = await desk.village.welcome('Maëlle Roc', { role: 'coordinator' });
    const { id, reference } = await desk.opensAtDesk(who.id, [due], coordinator);
    expect(await desk.looks(coordinator, id)).toMatchObject({ state: 'open', amountCents: 2_500 });
    await desk.paysThere(reference);
    expect(await desk.looks(desk.samir, id)).toMatchObject({ state: 'paid' });
    expect(await desk.payments(who)).toEqual([{ method: 'card', source: 'webhook', cents: 2_500 }]);
    const asked = { provider: term(provider), personId: who.id };
    const code = async (by: Villager, dueIds: string[]) =>
      (await refusal(by, 'payByCardAtDesk', { ...asked, dueIds })).code;
    expect(await code(who, [due])).toBe('access.denied');
    expect(await code(desk.samir, [other.due])).toBe('not-found');
    expect(await code(desk.samir, [due])).toBe('provider.nothing-due');
    expect((await refusal(other.who, 'lookAtCheckout', { id })).code).toBe('people.not-yours-to-see');
    const { samir } = await Village.founded();
    expect(await code(samir, [due])).toBe('provider.absent');
  });

  test('a message is no proof of money: what was not paid there is not paid here', async () => {
    const { who, due } = await desk.owing(900);
    const [{ id }, other] = [await desk.opens(who, [due]), await desk.owing(900)];
    const { reference } = await desk.opens(other.who, [other.due]);
    const told = await desk.paysThere(reference);
    const forged = { ...told, body: told.body.replaceAll(/"checkout":"[^"]+"/g, `"checkout":"${id}"`) };
    expect(await desk.tells(forged)).toBe(provider === 'stripe' ? 400 : 200);
    expect(await desk.checkout(id)).toMatchObject({ state: 'open' });
    expect(await desk.payments(who)).toEqual([]);
  });

  test('any order of message, page of return, question and hand yields one payment', async () => {
    const ways = ['told', 'told again', 'return', 'asked', 'hand'] as const;
    await fc.assert(
      fc.asyncProperty(
        fc.shuffledSubarray([...ways], { minLength: 2 }),
        fc.boolean(),
        async (order, together) => {
          const { who, due } = await desk.owing(4_200);
          const { id, reference } = await desk.opens(who, [due]);
          const message = await desk.paysThere(reference);
          const hand = { ...desk.till.money(who.id, 4_200), method: term('card') };
          const way = async (name: (typeof ways)[number]): Promise<unknown> => {
            if (name === 'return') return desk.looks(who, id);
            if (name === 'asked') return desk.asks();
            if (name === 'hand') return desk.till.pays(who, 4_200, hand).catch(() => null);
            return desk.tells(message);
          };
          if (together) await Promise.all(order.map(way));
          else for (const name of order) await way(name);
          await desk.looks(who, id);
          expect(await desk.payments(who)).toHaveLength(1);
          expect(await desk.till.balance(who)).toEqual({ owed: 0, credit: 0 });
        },
      ),
      { numRuns: 12 },
    );
    expect(await desk.till.unbalanced()).toEqual([]);
  });

  test('cash of the same amount is other money', async () => {
    const { who, due } = await desk.owing(1_500);
    const { id, reference } = await desk.opens(who, [due]);
    await desk.till.pays(who, 1_500, { method: term('cash') });
    await desk.tells(await desk.paysThere(reference));
    expect(await desk.checkout(id)).toMatchObject({ state: 'paid' });
    expect(await desk.till.balance(who)).toEqual({ owed: 0, credit: 1_500 });
  });

  test('money matched by hand on the line of the provider is the money it tells of later', async () => {
    const teller = await tellerOf(desk);
    const { who, due } = await desk.owing(3_300);
    const { id, reference } = await desk.opens(who, [due]);
    const message = await desk.paysThere(reference);
    const line = await teller.line(3_300, `VIR ${provider.toUpperCase()}`);
    await teller.byHand(line, [{ personId: who.id, amountCents: 3_300, dues: [{ dueId: due }] }]);
    expect(await desk.tells(message)).toBe(200);
    expect(await desk.checkout(id)).toMatchObject({ state: 'paid' });
    expect(await desk.payments(who)).toEqual([{ method: 'transfer', source: 'statement', cents: 3_300 }]);
  });

  test('a payout is one line of the bank, many payments and the fees', async () => {
    const teller = await tellerOf(desk);
    const [one, two] = [await desk.owing(10_000), await desk.owing(2_000)];
    const references = [];
    for (const { who, due } of [one, two]) {
      const { reference } = await desk.opens(who, [due]);
      await desk.tells(await desk.paysThere(reference));
      references.push(reference);
    }
    await desk.payOut(...references);
    await desk.asks();
    await desk.asks();
    const fees = provider === 'stripe' ? 230 : 0;
    const [payout, ...others] = await desk.payouts();
    expect(others).toEqual([]);
    expect(payout).toMatchObject({ amountCents: 12_000 - fees, feeCents: fees, unknown: 0, told: false });
    const [bank, waiting] = [await teller.inBooks('512'), await teller.inBooks('5115')];
    const line = await teller.line(12_000 - fees, `VIR ${provider.toUpperCase()} PAYMENTS`);
    const shown = await teller.shown(line);
    expect(shown.certainty).toBe('certain');
    expect(shown.proposals[0]?.parts.reduce((sum, { amountCents }) => sum + amountCents, 0)).toBe(
      12_000 - fees,
    );
    const { matches } = await teller.accept([await teller.accepted(line)]);
    expect(matches).toHaveLength(1);
    expect((await teller.inBooks('512')) - bank).toBe(12_000 - fees);
    expect((await teller.inBooks('5115')) - waiting).toBe(-12_000);
    expect(await teller.inBooks('627')).toBe(fees);
    expect(await desk.payouts()).toMatchObject([{ told: true }]);
    expect(await desk.payments(one.who)).toHaveLength(1);
    expect(await desk.till.unbalanced()).toEqual([]);
  });

  test('a refund is asked for with a reason, given once, and its due is asked for again', async () => {
    const { who, due } = await desk.owing(6_000);
    const { id, reference } = await desk.opens(who, [due]);
    await desk.tells(await desk.paysThere(reference));
    expect(await refusal(desk.samir, 'refundCheckout', { id, reason: ' ' })).toMatchObject({
      field: 'reason',
    });
    expect(await desk.refunds(id)).toMatchObject({ state: 'refunding', refundReason: 'Payé deux fois' });
    const twice = await refusal(desk.samir, 'refundCheckout', { id, reason: 'Encore' });
    expect(twice.code).toBe('provider.not-refundable');
    await until(async () => (await desk.checkout(id)).state === 'refunded');
    expect(await desk.checkout(id)).toMatchObject({ state: 'refunded', refundRefused: false });
    expect(await desk.tells(await desk.paysThere(reference))).toBe(200);
    expect(await desk.till.balance(who)).toEqual({ owed: 6_000, credit: 0 });
    expect(await desk.payments(who)).toEqual([]);
    expect(await desk.till.unbalanced()).toEqual([]);
  });

  test('whoever may not is refused', async () => {
    const { who, due } = await desk.owing(700);
    expect((await desk.refusesOpen(desk.zoe, [due])).code).toBe('not-found');
    const { id } = await desk.opens(who, [due]);
    expect((await refusal(desk.zoe, 'lookAtCheckout', { id })).code).toBe('people.not-yours-to-see');
    expect((await refusal(who, 'refundCheckout', { id, reason: 'Oups' })).code).toBe('access.denied');
    expect((await refusal(desk.samir, 'refundCheckout', { id, reason: 'Oups' })).code).toBe(
      'provider.not-refundable',
    );
    expect(await refusedQuestion(who, 'cardDesk', {}, 'providers')).toBe('access.denied');
    const paid = await desk.till.pays(who, 700);
    expect(paid.settledCents).toBe(700);
    expect((await desk.refusesOpen(who, [due])).code).toBe('provider.nothing-due');
  });
});

test('money given back after it reached the bank goes out with a later payout', async () => {
  const desk = deskOf('stripe');
  const teller = await tellerOf(desk);
  const pays = async (cents: number) => {
    const { who, due } = await desk.owing(cents);
    const { id, reference } = await desk.opens(who, [due]);
    await desk.tells(await desk.paysThere(reference));
    return { id, who, reference };
  };
  const lands = async (cents: number) => {
    await desk.asks();
    const line = await teller.line(cents, 'VIR STRIPE PAYMENTS');
    return teller.accept([await teller.accepted(line)]);
  };
  const waiting = await teller.inBooks('5115');
  const first = await pays(7_100);
  await desk.payOut(first.reference);
  await lands(7_100 - 131);
  await desk.refunds(first.id);
  await until(async () => (await desk.checkout(first.id)).state === 'refunded');
  expect(await desk.till.balance(first.who)).toEqual({ owed: 7_100, credit: 0 });
  const second = await pays(9_300);
  await desk.payOut(first.reference, second.reference);
  await lands(9_300 - 164 - 7_100);
  expect(await teller.inBooks('5115')).toBe(waiting);
  expect(await desk.till.unbalanced()).toEqual([]);
});

test('an association without keys knows no provider', async () => {
  const { village, samir, zoe } = await Village.founded();
  expect(await asking(zoe, 'myMoney', {}, 'cardProviders')).toEqual({ cardProviders: [] });
  expect(await asking(samir, 'cardDesk', {}, 'providers checkouts { id } payouts { id }')).toEqual({
    ...{ providers: [], checkouts: [], payouts: [] },
  });
  expect((await deskOf('stripe').refusesOpen(zoe, [])).code).toBe('provider.absent');
  const message = { body: '{}', headers: { 'content-type': 'application/json' } };
  for (const slug of [village.slug, 'nulle-part'])
    expect(await deskOf('stripe').tells(message, slug)).toBe(404);
});
