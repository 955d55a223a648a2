import type { Browser } from './testing/browser.js';
import { ServerUnderTest } from './testing/server.js';
import { codeOf } from './testing/totp.js';

const server = new ServerUnderTest();
beforeAll(server.open);
beforeEach(server.forgetAttempts);
afterAll(server.close);

const SIGNED_IN = { status: 200, body: { status: 'signed-in' } };
const refusal = (status: number, code: string) => ({ status, body: expect.objectContaining({ code }) });
const account = async (browser: Browser) => (await browser.get('/auth/account')).body as unknown as Account;

interface Account {
  secondFactor: boolean;
  hasTotp: boolean;
  sessions: { id: string; current: boolean; network: string }[];
}

describe('a link by e-mail', () => {
  test('signs in once; reading it by GET uses nothing up', async () => {
    const { email } = await server.person('Alice');
    const browser = server.browser();
    await browser.post('/auth/sign-in/magic-link', { email: email.toUpperCase() });
    const token = await server.token(email, 'sign-in.link');
    expect((await browser.get(`/auth/magic-link/verify?token=${token}`)).status).toBe(404);
    expect(await browser.post('/auth/link/verify', { token })).toEqual(SIGNED_IN);
    expect(await browser.post('/auth/link/verify', { token })).toEqual(refusal(400, 'sign-in.link-invalid'));
  });

  test('opened twelve times at once lets one in', async () => {
    const { email } = await server.person('Alice');
    await server.browser().post('/auth/sign-in/magic-link', { email });
    const token = await server.token(email, 'sign-in.link');
    const open = () => server.browser().post('/auth/link/verify', { token });
    const answers = await Promise.all(Array.from({ length: 12 }, open));
    expect(answers.filter(({ status }) => status === 200)).toHaveLength(1);
  });

  test('stops working after its 15 minutes', async () => {
    const { email } = await server.person('Alice');
    const browser = server.browser('en');
    await browser.post('/auth/sign-in/magic-link', { email });
    const token = await server.token(email, 'sign-in.link');
    await server.sql(`update auth.verifications set expires_at = expires_at - interval '15 minutes'`);
    const answer = await browser.post('/auth/link/verify', { token });
    expect(answer.body?.['message']).toMatch(/no longer works/);
    expect(browser.signedIn).toBe(false);
  });

  test('says the same to an address nobody has, and writes to no one', async () => {
    const answer = await server.browser().post('/auth/sign-in/magic-link', { email: 'nobody@example.org' });
    expect(answer).toEqual({ status: 200, body: { status: true } });
    expect(await server.mailsTo('nobody@example.org')).toEqual([]);
  });

  test('comes five times in a quarter of an hour, then says when to come back', async () => {
    const { email } = await server.person('Alice');
    const ask = () => server.browser().post('/auth/sign-in/magic-link', { email });
    for (let n = 0; n < 5; n++) expect((await ask()).status).toBe(200);
    const answer = await ask();
    expect(answer).toEqual(refusal(429, 'sign-in.too-many'));
    expect(answer.body?.['message']).toMatch(/dans 15\u00a0minutes/);
  });

  test('may only be asked for from our own pages', async () => {
    const answer = await server
      .browser()
      .post('/auth/sign-in/magic-link', { email: 'a@b.fr' }, 'https://evil.example');
    expect(answer).toEqual(refusal(403, 'sign-in.foreign-origin'));
  });
});

describe('a password', () => {
  const password = 'quatre mots dans une phrase';

  test('is chosen when signed in, then opens the account', async () => {
    const { email } = await server.person('Bachir');
    const browser = server.browser();
    await server.openLink(browser, email);
    expect(await browser.post('/auth/set-password', { newPassword: 'trop court' })).toEqual(
      refusal(400, 'sign-in.password-too-short'),
    );
    expect((await browser.post('/auth/set-password', { newPassword: password })).status).toBe(200);
    expect(await server.browser().post('/auth/sign-in/email', { email, password })).toEqual(SIGNED_IN);
  });

  test('is tried ten times, then no more for a while, even with the right one', async () => {
    const { email } = await server.person('Bachir');
    const attempt = () => server.browser().post('/auth/sign-in/email', { email, password });
    for (let n = 0; n < 10; n++) expect(await attempt()).toEqual(refusal(401, 'sign-in.wrong-password'));
    expect(await attempt()).toEqual(refusal(429, 'sign-in.too-many'));
  });

  test('is changed by a link that works once and closes the sessions', async () => {
    const { email } = await server.person('Bachir');
    const browser = server.browser();
    await server.openLink(browser, email);
    await browser.post('/auth/request-password-reset', { email });
    const change = { token: await server.token(email, 'sign-in.password-reset'), newPassword: password };
    expect((await server.browser().post('/auth/reset-password', change)).status).toBe(200);
    expect(await browser.get('/auth/account')).toEqual(refusal(401, 'sign-in.ended'));
    expect(await server.browser().post('/auth/reset-password', change)).toEqual(
      refusal(400, 'sign-in.link-invalid'),
    );
  });
});

describe('sessions', () => {
  test('are listed with a truncated address, and a closed one is refused at once', async () => {
    const { email } = await server.person('Chloé');
    const [phone, desk] = [server.browser(), server.browser()];
    await server.openLink(phone, email);
    await server.openLink(desk, email);
    const { sessions } = await account(desk);
    expect(sessions).toHaveLength(2);
    expect(sessions[0]?.network).toMatch(/\/(24|48)$/);
    const id = sessions.find(({ current }) => !current)?.id;
    expect((await desk.post('/auth/sessions/revoke', { id })).body).toEqual({ closed: 1 });
    expect(await phone.get('/auth/account')).toEqual(refusal(401, 'sign-in.ended'));
  });

  test('of someone else cannot be closed', async () => {
    const [mine, theirs] = [server.browser(), server.browser()];
    await server.openLink(mine, (await server.person('Chloé')).email);
    await server.openLink(theirs, (await server.person('Driss')).email);
    const id = (await account(theirs)).sessions[0]?.id;
    expect((await mine.post('/auth/sessions/revoke', { id })).body).toEqual({ closed: 0 });
    expect((await theirs.get('/auth/account')).status).toBe(200);
  });

  test('that are not recent may not change what protects the account', async () => {
    const { id, email } = await server.person('Chloé');
    const browser = server.browser();
    await server.openLink(browser, email);
    await server.sql(
      `update auth.sessions set created_at = now() - interval '31 minutes' where user_id = $1`,
      [id],
    );
    expect(await browser.post('/auth/two-factor/enable')).toEqual(refusal(403, 'sign-in.not-recent'));
  });
});

describe('a second factor', () => {
  async function enrolled(name: string) {
    const { email } = await server.person(name);
    const browser = server.browser();
    await server.openLink(browser, email);
    const { body } = await browser.post('/auth/two-factor/enable');
    const { totpURI: uri, backupCodes } = body as unknown as { totpURI: string; backupCodes: string[] };
    return { email, browser, uri, backupCodes };
  }

  test('is worth something once its first code is given', async () => {
    const { browser, uri, backupCodes } = await enrolled('Esther');
    expect(await browser.post('/auth/two-factor/verify-backup-code', { code: backupCodes[0] })).toEqual(
      refusal(403, 'sign-in.second-factor-absent'),
    );
    expect((await account(browser)).secondFactor).toBe(false);
    expect(await browser.post('/auth/two-factor/verify-totp', { code: codeOf(uri) })).toEqual(SIGNED_IN);
    expect(await account(browser)).toMatchObject({ secondFactor: true, hasTotp: true });
  });

  test('is asked after the link, and opens with a code, or with a backup code once', async () => {
    const { email, browser, uri, backupCodes } = await enrolled('Esther');
    await browser.post('/auth/two-factor/verify-totp', { code: codeOf(uri) });
    const [phone, desk, thief] = [server.browser(), server.browser(), server.browser()];
    expect((await server.openLink(phone, email)).body?.['status']).toBe('second-factor');
    expect(phone.signedIn).toBe(false);
    expect(await phone.post('/auth/two-factor/verify-totp', { code: codeOf(uri) })).toEqual(SIGNED_IN);
    for (const [who, answer] of [
      [desk, SIGNED_IN],
      [thief, refusal(401, 'sign-in.wrong-code')],
    ] as const) {
      await server.openLink(who, email);
      expect(await who.post('/auth/two-factor/verify-backup-code', { code: backupCodes[0] })).toEqual(answer);
    }
  });

  test('is locked for a quarter of an hour by five wrong codes', async () => {
    const { email, browser, uri } = await enrolled('Esther');
    await browser.post('/auth/two-factor/verify-totp', { code: codeOf(uri) });
    const thief = server.browser();
    await server.openLink(thief, email);
    for (let n = 0; n < 5; n++) await thief.post('/auth/two-factor/verify-totp', { code: '000000' });
    await server.openLink(thief, email);
    expect(await thief.post('/auth/two-factor/verify-totp', { code: codeOf(uri) })).toEqual(
      refusal(429, 'sign-in.too-many'),
    );
  });

  test('cannot be removed by a session made without it, and confirming renews the session', async () => {
    const { email, browser, uri } = await enrolled('Esther');
    await browser.post('/auth/two-factor/verify-totp', { code: codeOf(uri) });
    await server.sql(
      'update auth.sessions set second_factor = false where user_id = (select id from auth.users where email = $1)',
      [email],
    );
    expect(await browser.post('/auth/two-factor/disable')).toEqual(
      refusal(403, 'sign-in.second-factor-needed'),
    );
    const stolen = browser.copy();
    expect(await browser.post('/auth/two-factor/verify-totp', { code: codeOf(uri) })).toEqual(SIGNED_IN);
    expect(await stolen.get('/auth/account')).toEqual(refusal(401, 'sign-in.ended'));
    expect((await browser.post('/auth/two-factor/disable')).status).toBe(200);
    expect(await account(browser)).toMatchObject({ secondFactor: true, hasTotp: false });
  });
});
