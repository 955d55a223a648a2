import { sessionCookie, sessionToken } from './cookie.js';
import { answer } from './doors.js';
import { Letters, type SignInMail } from './letters.js';
import { shortAgent, truncateIp } from './network.js';
import { meaningOf, refused, say } from './wording.js';

const SECRET = 'a secret of at least thirty-two characters';

describe('the session cookie', () => {
  const cookie = sessionCookie('token-of-alice', SECRET, true);
  const sent = cookie.split(';')[0]!;

  test('comes back as the token it carries, among other cookies', () => {
    expect(sessionToken(`theme=dark; ${sent}; x=1`, SECRET)).toBe('token-of-alice');
  });

  test('is out of reach of scripts and of other sites, and stays on https', () => {
    expect(cookie).toMatch(/; HttpOnly; SameSite=Lax; Secure$/);
    expect(sessionCookie('t', SECRET, false)).not.toContain('Secure');
  });

  test.each([
    ['no cookie', null],
    ['another cookie', 'theme=dark'],
    ['an empty one', 'etabli.session='],
    ['a token without signature', 'etabli.session=token-of-alice'],
    ['another token under the same signature', sent.replace('alice', 'marie')],
    ['broken percent-encoding', 'etabli.session=%E0%A4%A.x'],
  ])('%s is nobody', (_, cookies) => {
    expect(sessionToken(cookies, SECRET)).toBeNull();
  });

  test('signed with another secret is nobody', () => {
    expect(sessionToken(sent, `${SECRET}!`)).toBeNull();
  });
});

test.each([
  ['192.0.2.17', '192.0.2.0/24'],
  ['::ffff:192.0.2.17', '192.0.2.0/24'],
  ['2001:db8:85a3::8a2e:370:7334', '2001:db8:85a3::/48'],
  ['2001:0DB8:0000:0001:0:0:0:1', '2001:db8:0::/48'],
  ['::1', '0:0:0::/48'],
  ['192.0.2.0/24', '192.0.2.0/24'],
  ['unknown', ''],
  ['', ''],
])('the address %p is kept as %p', (address, kept) => {
  expect(truncateIp(address)).toBe(kept);
});

test('what a browser says of itself is cut', () => {
  expect(shortAgent('x'.repeat(1000))).toHaveLength(300);
  expect(shortAgent(undefined)).toBe('');
});

describe('refusals', () => {
  test('a limit says when to come back, in minutes rounded up, in the person’s language', () => {
    expect(refused('sign-in.too-many', 'fr', 61)).toEqual({
      code: 'sign-in.too-many',
      message: 'Trop d’essais. Vous pourrez recommencer dans 2\u00a0minutes.',
      retryAfter: 61,
    });
    expect(refused('sign-in.too-many', 'en', 30).message).toMatch(/again in 1\u00a0minute\.$/);
  });

  test.each([
    ['INVALID_TOKEN', 400, 'sign-in.link-invalid'],
    ['INVALID_EMAIL_OR_PASSWORD', 401, 'sign-in.wrong-password'],
    ['sign-in.passkey-unverified', 403, 'sign-in.passkey-unverified'],
    [undefined, 429, 'sign-in.too-many'],
    ['letter.footer', 400, 'sign-in.invalid'],
    ['toString', 400, 'sign-in.invalid'],
    [undefined, 500, 'sign-in.unavailable'],
  ])('%p (%i) means %p', (code, status, meaning) => {
    expect(meaningOf(code, status)).toBe(meaning);
  });
});

describe('the doors', () => {
  const baseUrl = 'https://etabli.example';
  const reached: Request[] = [];
  const inside = (body: unknown, init: ResponseInit = {}) => ({
    baseUrl,
    origins: [baseUrl],
    handler: async (request: Request) => {
      reached.push(request);
      return new Response(JSON.stringify(body), init);
    },
  });
  const post = (path: string, body: unknown = {}, origin: string = baseUrl) =>
    new Request(baseUrl + path, { method: 'POST', headers: { origin }, body: JSON.stringify(body) });
  beforeEach(() => reached.splice(0));

  test.each([
    '/auth/sign-up/email',
    '/auth/update-user',
    '/auth/magic-link/verify',
    '/auth/',
    '/auth/toString',
  ])('%s is shut', async (path) => {
    expect((await answer(post(path), inside({}))).status).toBe(404);
    expect(reached).toHaveLength(0);
  });

  test('a mail scanner that opens the link by GET uses nothing up', async () => {
    const scanned = await answer(new Request(`${baseUrl}/auth/link/verify?token=abc`), inside({}));
    expect(scanned.status).toBe(404);
    expect(reached).toHaveLength(0);
  });

  test.each(['https://evil.example', 'null', ''])('a page of %p may change nothing', async (origin) => {
    const response = await answer(post('/auth/sign-in/email', {}, origin), inside({}));
    expect(response.status).toBe(403);
    expect(await response.json()).toMatchObject({ code: 'sign-in.foreign-origin' });
    expect(reached).toHaveLength(0);
  });

  test('a person’s gesture verifies the link, and the session token stays in its cookie', async () => {
    const headers = { 'set-cookie': 'etabli.session=x' };
    const response = await answer(
      post('/auth/link/verify', { token: 'a&b' }),
      inside({ token: 'secret' }, { headers }),
    );
    expect(reached[0]?.url).toBe(`${baseUrl}/auth/magic-link/verify?token=a%26b`);
    expect(await response.json()).toEqual({ status: 'signed-in' });
    expect(response.headers.getSetCookie()).toEqual(['etabli.session=x']);
    expect(response.headers.get('cache-control')).toBe('no-store');
  });

  test('reading the session never shows its token', async () => {
    const body = { session: { id: '1', token: 'secret' }, user: { id: '2' } };
    const response = await answer(new Request(`${baseUrl}/auth/get-session`), inside(body));
    expect(await response.json()).toEqual({ session: { id: '1' }, user: { id: '2' } });
  });
});

describe('letters', () => {
  const posted: SignInMail[] = [];
  const letters = new Letters({
    baseUrl: 'https://etabli.example',
    mail: async (letter) => void posted.push(letter),
  });
  const zoe = { id: 'u1', email: 'zoe@example.org', name: 'Zoé <b>', locale: 'fr' as const };
  beforeEach(() => posted.splice(0));

  test('the link leads to the page that asks for a gesture, and a name is never markup', async () => {
    await letters.link(zoe, 'abc');
    expect(posted[0]).toMatchObject({
      to: 'zoe@example.org',
      kind: 'sign-in.link',
      subject: 'Votre lien de connexion',
    });
    expect(posted[0]?.text).toContain('https://etabli.example/connexion/lien?token=abc');
    expect(posted[0]?.html).not.toContain('<b>,');
  });

  test('a change to the account is told in the person’s language', async () => {
    await letters.notice({ ...zoe, locale: 'en' }, 'notice.passkey-added');
    expect(posted[0]?.text).toContain(say('notice.passkey-added', 'en'));
  });
});
