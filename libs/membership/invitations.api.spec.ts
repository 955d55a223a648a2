import { newId } from '@etabli/kernel';
import { request, signedIn, sql } from '../../apps/api/testing/client.js';
import { asking, doing, refusal, refusedQuestion } from './testing/asking.js';
import { Village, type Villager } from './testing/village.js';

let village: Village;
let claire: Villager;
let zoe: Villager;
beforeEach(async () => {
  ({ village, claire, zoe } = await Village.founded());
});

const INVITATION = 'Invitation { id state sentTo expiresAt person { displayName } }';
const newcomer = (name = 'Nina Perrin') => village.welcome(name, { account: false });
const invite = (personId: string, who = claire) =>
  doing<{ id: string }>(who, 'invitePerson', { personId }, INVITATION);

/** The token in the last invitation a person was sent. */
async function tokenFor(personId: string): Promise<string> {
  const [mail] = await sql<{ text: string }>(
    `select text from mail where person_id = $1 and kind = 'invitation' order by recorded_at desc limit 1`,
    [personId],
  );
  return /token=([\w.-]+)/.exec(mail?.text ?? '')?.[1] ?? '';
}

async function accept(token: unknown, cookie?: string, headers: Record<string, string> = {}) {
  const response = await request('/invitations/accept', {
    method: 'POST',
    body: JSON.stringify({ token }),
    headers: { 'content-type': 'application/json', ...headers },
    ...(cookie ? { cookie } : {}),
  });
  const [session = ''] = (response.headers.getSetCookie()[0] ?? '').split(';');
  return { status: response.status, body: await response.json(), session };
}

describe('an invitation', () => {
  test('brings a newcomer in, signed in, with one link', async () => {
    const nina = await newcomer();
    expect(await invite(nina.id)).toMatchObject({ state: 'open', sentTo: nina.email });
    const token = await tokenFor(nina.id);
    const page = 'state associationName associationSlug personName needsSignIn';
    expect(await asking({}, 'invitation', { token }, page)).toEqual({
      state: 'open',
      associationName: 'Le Village',
      associationSlug: village.slug,
      personName: 'Nina Perrin',
      needsSignIn: false,
    });
    const { status, body, session } = await accept(token);
    expect({ status, body }).toEqual({ status: 200, body: { status: 'signed-in', slug: village.slug } });
    const inside = { cookie: session, association: village.slug };
    expect(await asking(inside, 'viewer', {}, 'person { displayName } roles user { email }')).toEqual({
      person: { displayName: 'Nina Perrin' },
      roles: ['member'],
      user: { email: nina.email },
    });
    const access = await asking(claire, 'person', { id: nina.id }, 'access { joined invitation { state } }');
    expect(access).toEqual({ access: { joined: true, invitation: { state: 'accepted' } } });
    expect(await accept(token)).toMatchObject({
      status: 422,
      body: { code: 'invitation.accepted' },
      session: '',
    });
    expect((await refusal(claire, 'invitePerson', { personId: nina.id })).code).toBe('invitation.already-in');
  });

  test('never opens an account that exists: its owner signs in, then accepts', async () => {
    const nina = await newcomer();
    const owner = newId();
    await sql('insert into auth.users (id, email, name) values ($1, $2, $3)', [owner, nina.email, 'Nina']);
    await invite(nina.id);
    const token = await tokenFor(nina.id);
    expect(await asking({}, 'invitation', { token }, 'needsSignIn')).toEqual({ needsSignIn: true });
    expect(await accept(token)).toMatchObject({
      status: 401,
      body: { code: 'invitation.sign-in-first' },
      session: '',
    });
    expect(await accept(token, zoe.cookie)).toMatchObject({ status: 401, session: '' });
    expect(await sql('select 1 from belonging where person_id = $1', [nina.id])).toEqual([]);
    const cookie = await signedIn(owner);
    expect(await accept(token, cookie)).toMatchObject({
      status: 200,
      body: { slug: village.slug },
      session: '',
    });
    const inside = { cookie, association: village.slug };
    expect(await asking(inside, 'viewer', {}, 'person { displayName }')).toEqual({
      person: { displayName: 'Nina Perrin' },
    });
  });

  test('opened ten times at once lets one in', async () => {
    const nina = await newcomer();
    await invite(nina.id);
    const token = await tokenFor(nina.id);
    const answers = await Promise.all(Array.from({ length: 10 }, () => accept(token)));
    expect(answers.filter(({ status }) => status === 200)).toHaveLength(1);
    expect(answers.filter(({ session }) => session !== '')).toHaveLength(1);
  });

  test('sent again, withdrawn or too old no longer opens', async () => {
    const nina = await newcomer();
    const { id } = await invite(nina.id);
    const first = await tokenFor(nina.id);
    const second = await doing<{ id: string }>(claire, 'resendInvitation', { id }, INVITATION);
    expect(await accept(first)).toMatchObject({ status: 422, body: { code: 'invitation.withdrawn' } });
    const token = await tokenFor(nina.id);
    await sql(`update invitation set expires_at = now() - interval '1 second' where id = $1`, [second.id]);
    expect(await accept(token)).toMatchObject({ status: 422, body: { code: 'invitation.expired' } });
    expect(await asking({}, 'invitation', { token }, 'state')).toEqual({ state: 'expired' });
    const third = await invite(nina.id);
    const withdrawn = await doing(claire, 'withdrawInvitation', { id: third.id }, INVITATION);
    expect(withdrawn).toMatchObject({ state: 'withdrawn' });
    expect(await accept(await tokenFor(nina.id))).toMatchObject({ body: { code: 'invitation.withdrawn' } });
    expect((await refusal(claire, 'withdrawInvitation', { id: third.id })).code).toBe('invitation.withdrawn');
  });

  test('is kept as a hash, and asked for from our own pages only', async () => {
    const nina = await newcomer();
    await invite(nina.id);
    const token = await tokenFor(nina.id);
    const rows = await sql<{ token_hash: string }>('select token_hash from invitation where person_id = $1', [
      nina.id,
    ]);
    expect(rows[0]?.token_hash).toMatch(/^[0-9a-f]{64}$/);
    expect(token).not.toContain(rows[0]?.token_hash);
    const foreign = await accept(token, undefined, { origin: 'https://ailleurs.example' });
    expect(foreign).toMatchObject({ status: 403, body: { code: 'invitation.foreign-origin' } });
    for (const wrong of ['', 'abc', 12, `${'0'.repeat(32)}.${'a'.repeat(43)}`]) {
      expect(await accept(wrong)).toMatchObject({ status: 422, body: { code: 'invitation.unknown' } });
    }
    expect(await refusedQuestion({}, 'invitation', { token: 'abc' }, 'state')).toBe('invitation.unknown');
  });

  test('is sent by who invites, to who has an address, at home', async () => {
    const other = await Village.founded();
    const nina = await newcomer();
    const mute = await village.welcome('Luc Muet', { account: false, email: null });
    const refused = (personId: string, who = claire) => refusal(who, 'invitePerson', { personId });
    expect((await refused(mute.id)).code).toBe('invitation.no-email');
    expect((await refused(nina.id, zoe)).code).toBe('access.denied');
    expect((await refused(nina.id, other.claire)).code).toBe('not-found');
    const { id } = await invite(nina.id);
    for (const verb of ['withdrawInvitation', 'resendInvitation']) {
      expect((await refusal(other.claire, verb, { id })).code).toBe('not-found');
      expect((await refusal(zoe, verb, { id })).code).toBe('access.denied');
    }
  });

  test('of an officer is for who can give offices', async () => {
    const lou = await village.welcome('Lou Castel', { role: 'coordinator' });
    const boss = await village.welcome('Ida Boss', { account: false, role: 'treasurer' });
    expect((await refusal(lou, 'invitePerson', { personId: boss.id })).code).toBe('invitation.officer');
    await invite(boss.id);
    const plain = await newcomer();
    await invite(plain.id, lou);
  });

  test('in another association leaves the first link of an account alone', async () => {
    const nina = await newcomer();
    await invite(nina.id);
    const { session } = await accept(await tokenFor(nina.id));
    const twin = await village.welcome('Nina Bis', { account: false, email: nina.email });
    await invite(twin.id);
    expect(await accept(await tokenFor(twin.id), session)).toMatchObject({
      status: 422,
      body: { code: 'invitation.other-person' },
    });
  });
});

test('invitations in bulk say who was left out and why', async () => {
  const people = [await newcomer('Ana Un'), await newcomer('Bea Deux')];
  const mute = await village.welcome('Cyd Trois', { account: false, email: null });
  const personIds = [...people.map(({ id }) => id), mute.id, zoe.id];
  const shows = 'InvitationsSent { sent skipped { code reason person { displayName } } }';
  expect(await doing(claire, 'sendInvitations', { personIds }, shows)).toMatchObject({
    sent: 2,
    skipped: [
      { code: 'invitation.already-in', person: { displayName: 'Zoé Lambert' } },
      {
        code: 'invitation.no-email',
        person: { displayName: 'Cyd Trois' },
        reason: expect.stringContaining('adresse'),
      },
    ],
  });
  expect(await tokenFor(people[1]?.id ?? '')).toMatch(/\./);
  expect((await refusal(zoe, 'sendInvitations', { personIds })).code).toBe('access.denied');
  const many = Array.from({ length: 501 }, () => zoe.id);
  expect((await refusal(claire, 'sendInvitations', { personIds: many })).code).toBe('invitation.too-many');
});
