import { newId } from '@etabli/kernel';
import { ProviderStandIn } from '../testing/providers/stand-in.js';
import { providersOf } from './keys.js';
import { type PaymentProvider, ProviderFault } from './port.js';

/** What any provider keeps to, proved on a stand-in that follows its published API. */
const standIn = new ProviderStandIn();
const RETURN = 'https://etabli.exemple/village/mes-paiements/carte/1';

beforeAll(() => standIn.start());
afterAll(() => standIn.stop());

const post = async (path: string): Promise<{ body: string; headers: Record<string, string>; id: string }> =>
  (await fetch(`${standIn.url}/stand-in/${path}`, { method: 'POST' })).json() as never;

describe.each(['stripe', 'helloasso'] as const)('%s', (name) => {
  let provider: PaymentProvider;

  beforeAll(() => {
    const found = providersOf('le-village', standIn.environment('le-village', 'le-village'));
    provider = found.find((one) => one.name === name) as PaymentProvider;
  });

  const opened = async (amountCents = 18_000) => {
    const id = newId();
    const asked = { id, amountCents, label: 'Redevance', email: 'zoe@exemple.fr', returnUrl: RETURN };
    return { id, ...(await provider.open(asked)) };
  };
  const heard = ({ body, headers }: { body: string; headers: Record<string, string> }) =>
    provider.hear(Buffer.from(body), headers['stripe-signature'] ?? null, new Date());

  test('opens a page of its own, which nobody has paid yet', async () => {
    const { reference, url } = await opened();
    expect(url).toMatch(/^http/);
    expect(await provider.read(reference)).toEqual({ state: 'open' });
  });

  test('says what was paid, and tells it with our own name for it, the same each time', async () => {
    const { id, reference } = await opened(4_250);
    const hint = heard(await post(`pay/${reference}`));
    expect(hint).toMatchObject({ checkoutId: id, payouts: false });
    expect(heard(await post(`pay/${reference}`))).toEqual(hint);
    expect(await provider.read(reference)).toMatchObject({ state: 'paid', amountCents: 4_250 });
  });

  test('gives back once, however often it is asked under one key', async () => {
    const { id, reference } = await opened();
    await post(`pay/${reference}`);
    const paid = await provider.read(reference);
    const charge = 'charge' in paid ? paid.charge : '';
    for (const _ of [1, 2]) await provider.refund({ charge, amountCents: 18_000, key: `refund-${id}` });
    expect(await provider.read(reference)).toMatchObject({ state: 'refunded', charge });
    expect(heard(await post(`pay/${reference}`))).toMatchObject({ checkoutId: id });
  });

  test('announces payouts that sum to their lines, and each once', async () => {
    const [one, two] = [await opened(10_000), await opened(2_000)];
    for (const { reference } of [one, two]) await post(`pay/${reference}`);
    const { id } = await post(`payout/x?of=${one.reference},${two.reference}`);
    const known = name === 'stripe' ? id : id.slice(3);
    const found = (await provider.payouts('2026-01-01', new Set())).find(
      ({ reference }) => reference === known,
    );
    expect(found?.lines.filter(({ kind }) => kind === 'payment')).toHaveLength(2);
    expect(found?.lines.reduce((sum, { amountCents }) => sum + amountCents, 0)).toBe(found?.amountCents);
    expect(found?.amountCents).toBe(name === 'stripe' ? 12_000 - 175 - 55 : 12_000);
    const left = await provider.payouts('2026-01-01', new Set([known]));
    expect(left.map(({ reference }) => reference)).not.toContain(known);
  });

  test('what it refuses for good is told from what may be asked again', async () => {
    const refused = await provider.read('nothing').catch((fault) => fault);
    expect(refused).toBeInstanceOf(ProviderFault);
    expect(refused.final).toBe(true);
    const [lost] = providersOf('le-village', {
      ...standIn.environment('le-village', 'le-village'),
      ...{ STRIPE_API_URL: 'http://127.0.0.1:9', HELLOASSO_API_URL: 'http://127.0.0.1:9' },
    }).filter((one) => one.name === name);
    expect(await lost?.read('nothing').catch(({ final }) => final)).toBe(false);
  });
});

test('an association without keys, or with the keys of another, has no provider', () => {
  expect(providersOf('le-village', {})).toEqual([]);
  expect(providersOf('ailleurs', standIn.environment('le-village', 'le-village'))).toEqual([]);
});
