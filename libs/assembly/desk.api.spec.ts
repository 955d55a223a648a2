import { newId } from '@etabli/kernel';
import { ask, graphql, request, signedIn, sql } from '../../apps/api/testing/client.js';
import { recognise, shortCode } from './rules/desk-code.js';
import { Evening, type Who } from './testing/evening.js';
import { House } from './testing/house.js';

const tools = { sql, signedIn, ask };

interface Said {
  __typename: string;
  code?: string;
  field?: string;
  message?: string;
  entry: { id: string; at: string; saidAt: string; desk: string; refusedFor: string | null };
  line: { presence: string | null; arrivedAt: string | null; votes: boolean; desk: string | null } | null;
  remark: string | null;
  effects: string[];
}
interface Clash {
  kind: string;
  sentence: string;
  entry: { id: string };
  other: { id: string } | null;
}

const RECORD = `mutation ($input: DeskEntryInput!) { said: recordAtDesk(input: $input) { __typename
  ... on DeskReceipt { entry { id at saidAt desk refusedFor person { id } recordedBy { displayName } }
    line { presence arrivedAt votes desk } remark effects }
  ... on Refusal { code message field } } }`;
const CLASHES = `query ($id: ID!) { deskClashes(assemblyId: $id) { kind sentence entry { id } other { id } } }`;
const DECIDE = `mutation ($id: ID!, $standing: [ID!]!, $aside: [ID!]!) {
  said: decideDeskEntries(assemblyId: $id, standing: $standing, aside: $aside) {
    __typename ... on Refusal { code message field } } }`;

const ago = (minutes: number): string => new Date(Date.now() - minutes * 60_000).toISOString();

/** The desks of an evening: what they note, now or minutes ago, cut off from the others since some minutes. */
class Door {
  constructor(
    readonly evening: Evening,
    readonly name: string,
    readonly keeper = 'Inès',
  ) {}

  says = (kind: string, name: string, minutes: number, more: object = {}): object => ({
    id: newId(),
    assemblyId: this.evening.id,
    desk: this.name,
    ...{ kind, personId: this.evening.idOf(name) },
    saidAt: ago(minutes),
    seenAt: ago(minutes),
    ...more,
  });

  sends = async (input: object, who: Who = this.evening.as(this.keeper)): Promise<Said> =>
    (await ask<{ said: Said }>(RECORD, { input: { sentAt: ago(0), ...input } }, who)).said;

  notes = (kind: string, name: string, minutes = 0, more: object = {}): Promise<Said> =>
    this.sends(this.says(kind, name, minutes, more));
}

const clashesOf = async ({ id, as }: Evening): Promise<Clash[]> =>
  (await ask<{ deskClashes: Clash[] }>(CLASHES, { id }, as('Inès'))).deskClashes;
const decides = async ({ id, as }: Evening, standing: string[], aside: string[], who = as('Inès')) =>
  (await ask<{ said: Said }>(DECIDE, { id, standing, aside }, who)).said;

/** An evening convened three hours ago and open, with two desks. */
async function evening(present: string[] = [], clauses: Parameters<typeof House.build>[1] = {}) {
  const here = await Evening.opened(tools, present, clauses);
  await sql(`update assembly set convened_at = now() - interval '3 hours' where id = $1`, [here.id]);
  return { here, a: new Door(here, 'Accueil A'), b: new Door(here, 'Accueil B', 'Solène') };
}

let stranger: Who;
beforeAll(async () => {
  const house = await House.build(tools);
  await house.welcome('Zoé', { role: 'chair' });
  stranger = house.as('Zoé');
});

describe('what a desk notes', () => {
  test('counts at the time at which it happened, both times kept, with the desk and who noted it', async () => {
    const { here, a } = await evening();
    const said = await a.notes('arrived', 'Ada', 90);
    expect(said).toMatchObject({
      entry: { desk: 'Accueil A', refusedFor: null, recordedBy: { displayName: 'Inès' } },
      line: { presence: 'present', votes: true, desk: 'Accueil A' },
      remark: null,
    });
    expect(said.line?.arrivedAt).toBe(said.entry.saidAt);
    const [row] = await sql<{ at: Date; recorded_at: Date }>(
      'select at, recorded_at from attendance where entry_id = $1',
      [said.entry.id],
    );
    expect(row?.at.toISOString()).toBe(said.entry.saidAt);
    expect(Number(row?.recorded_at) - Number(row?.at)).toBeGreaterThan(80 * 60_000);
    expect((await here.roll()).present.electors).toBe(1);
  });

  test('sent again, even twice at once, never doubles', async () => {
    const { here, a } = await evening();
    const entry = a.says('arrived', 'Ada', 10);
    const answers = await Promise.all([a.sends(entry), a.sends(entry), a.sends(entry)]);
    expect(new Set(answers.map((one) => one.entry.at)).size).toBe(1);
    expect(answers.every(({ remark }) => remark === null)).toBe(true);
    expect(await sql('select 1 from attendance where assembly_id = $1', [here.id])).toHaveLength(1);
    const other = await a.sends({ ...entry, personId: here.idOf('Bakary') });
    expect(other).toMatchObject({ code: 'desk.other-entry', field: 'id' });
  });

  test('a clock that is wrong is put right', async () => {
    const { a } = await evening();
    const said = await a.notes('arrived', 'Ada', 20, { saidAt: ago(200), sentAt: ago(180) });
    expect(Math.abs(Date.parse(said.entry.at) - Date.parse(ago(20)))).toBeLessThan(5000);
  });

  test('brings in the organisations someone votes for', async () => {
    const here = await Evening.called(tools);
    await here.house.welcome('Mairie', { organisation: true });
    await here.house.welcome('Lou', { represents: 'Mairie' });
    await here.opens();
    const door = new Door(here, 'Accueil A');
    await door.notes('arrived', 'Lou');
    expect((await here.roll()).present.electors).toBe(2);
    await door.notes('left', 'Lou');
    expect((await here.roll()).present.electors).toBe(0);
  });

  test('what a rule refuses is kept, shown, and can be put away', async () => {
    const { here, a } = await evening();
    const remote = await a.notes('arrived', 'Ada', 0, { mode: 'remote' });
    expect(remote).toMatchObject({ line: { presence: null }, remark: expect.stringContaining('statuts') });
    const early = await a.notes('arrived', 'Bakary', 240);
    expect(early.entry.refusedFor).toContain('hors de la séance');
    expect((await clashesOf(here)).map(({ kind }) => kind)).toEqual(['refused', 'refused']);
    expect((await decides(here, [], [remote.entry.id])).__typename).toBe('Assembly');
    expect(await clashesOf(here)).toHaveLength(1);
  });

  test('noted during the sitting, reaches the sheet after it was closed; noted after, does not', async () => {
    const { here, a } = await evening();
    const during = a.says('arrived', 'Ada', 1);
    for (const item of [0, 1]) await here.chair('withdrawItem', { itemId: here.voted(item) });
    await here.chair('closeAssembly', { id: here.id });
    expect((await a.sends(during)).line?.presence).toBe('present');
    const after = await a.notes('arrived', 'Bakary');
    expect(after.entry.refusedFor).toContain('hors de la séance');
  });

  test('is refused to members, other associations, and when malformed', async () => {
    const { here, a } = await evening();
    const entry = a.says('arrived', 'Ada', 0);
    expect((await a.sends(entry, here.as('Ada'))).code).toBe('access.denied');
    expect((await a.sends(entry, stranger)).code).toBe('not-found');
    const foreign = { ...entry, personId: '01900000-0000-7000-8000-00000000abcd' };
    expect(await a.sends(foreign)).toMatchObject({ code: 'not-found', field: 'personId' });
    expect(await a.sends({ ...entry, desk: '' })).toMatchObject({ code: 'input.invalid', field: 'desk' });
    expect(await a.sends({ ...entry, signature: 'M0 0<svg>' })).toMatchObject({ field: 'signature' });
    const later = { ...entry, saidAt: new Date(Date.now() + 60_000).toISOString() };
    expect(await a.sends(later)).toMatchObject({ code: 'desk.sent-before-said', field: 'saidAt' });
    expect(await sql('select 1 from desk_entry where assembly_id = $1', [here.id])).toEqual([]);
    const { errors } = await graphql(CLASHES, { id: here.id }, here.as('Ada'));
    expect(errors[0]?.extensions?.['refusal']).toBe('access.denied');
  });
});

describe('several desks', () => {
  test('receive the same person at the same second: one arrival, and the second is told', async () => {
    const { here, a, b } = await evening();
    const [first, second] = await Promise.all([a.notes('arrived', 'Ada'), b.notes('arrived', 'Ada')]);
    const told = [first, second].filter(({ remark }) => remark !== null);
    expect(told).toHaveLength(1);
    expect(told[0]?.remark).toMatch(/^Ada\s: déjà noté·e à \d+\sh\s\d+ \(Accueil [AB]\)\.$/u);
    expect((await here.roll()).present.electors).toBe(1);
    expect(await clashesOf(here)).toEqual([]);
  });

  test('two queues sent in any order give the same sheet', async () => {
    const presences = [];
    for (const turned of [false, true]) {
      const { here, a, b } = await evening();
      const queues = [
        [a, a.says('arrived', 'Ada', 60)],
        [b, b.says('arrived', 'Ada', 50)],
        [a, a.says('left', 'Ada', 40)],
        [b, b.says('arrived', 'Bakary', 45)],
        [b, b.says('arrived', 'Ada', 30)],
      ] as const;
      for (const [door, entry] of turned ? [...queues].reverse() : queues) await door.sends(entry);
      const { lines } = await here.roll();
      presences.push(lines.map((line) => [line.name, (line as unknown as Said['line'])?.presence]));
    }
    expect(presences[0]).toEqual(presences[1]);
    expect(presences[0]).toContainEqual(['Ada', 'present']);
  });

  test('a fee paid at one gives the vote to who was received at the other', async () => {
    const { here, a, b } = await evening();
    expect((await b.notes('arrived', 'Omar', 5)).line).toMatchObject({ presence: 'present', votes: false });
    await sql(
      `insert into fee_coverage (association_id, id, person_id, starts_on, ends_on, source)
       values ($1, gen_random_uuid(), $2, '2020-01-01', '2100-01-01', 'desk')`,
      [here.house.id, here.idOf('Omar')],
    );
    const redraw = { assemblyId: here.id, personId: here.idOf('Omar') };
    expect((await here.verb('redrawElector', redraw, here.as('Inès'))).presence).toBe('present');
    expect((await here.roll()).present.voices).toBe(1);
    expect((await a.notes('left', 'Omar')).line).toMatchObject({ presence: null, votes: true });
  });

  test('that contradict each other are shown until a person decides', async () => {
    const { here, a, b } = await evening();
    await a.notes('arrived', 'Ada', 60);
    const left = await a.notes('left', 'Ada', 30);
    const back = await b.notes('arrived', 'Ada', 20, { seenAt: ago(50) });
    expect(back.remark).toContain('se croisent');
    const [clash] = await clashesOf(here);
    expect(clash).toMatchObject({
      kind: 'crossed',
      entry: { id: back.entry.id },
      other: { id: left.entry.id },
      sentence: expect.stringMatching(/«\sAccueil A\s» a noté un départ à/u),
    });
    expect((await here.roll()).present.electors).toBe(1);
    expect(await decides(here, [left.entry.id], [back.entry.id], here.as('Ada'))).toMatchObject({
      code: 'access.denied',
    });
    expect((await decides(here, [left.entry.id], [back.entry.id], stranger)).code).toBe('not-found');
    expect((await decides(here, [left.entry.id], [left.entry.id])).code).toBe('desk.both-ways');
    expect((await decides(here, ['x'], [])).code).toBe('not-found');
    expect((await decides(here, [left.entry.id], [back.entry.id])).__typename).toBe('Assembly');
    expect((await here.roll()).present.electors).toBe(0);
    expect(await clashesOf(here)).toEqual([]);
    expect(await sql('select 1 from desk_entry where assembly_id = $1', [here.id])).toHaveLength(3);
  });

  test('an arrival known too late for a ballot cast meanwhile is shown', async () => {
    const { here, b } = await evening(['Bakary']);
    await here.grants('Driss', 'Bakary');
    const late = b.says('arrived', 'Driss', 0);
    await new Promise((resolve) => setTimeout(resolve, 20));
    const vote = await here.opensVote(0);
    expect((await here.casts(vote.id, 'Bakary', 'for', 'Driss')).__typename).toBe('Receipt');
    await b.sends(late);
    expect(await clashesOf(here)).toMatchObject([
      { kind: 'spoken_for', sentence: expect.stringContaining('Driss était là dès'), other: null },
    ]);
  });
});

describe('departures and papers', () => {
  test('say at once what becomes of proxies', async () => {
    const { here, a } = await evening(['Bakary', 'Chloé'], { 'proxy.substitute': true });
    await here.grants('Driss', 'Bakary', { substituteId: here.idOf('Chloé') });
    expect((await a.notes('left', 'Bakary')).effects).toEqual(['Le pouvoir de Driss passe à Chloé.']);
    expect((await a.notes('left', 'Chloé')).effects).toEqual([
      expect.stringMatching(/^Le pouvoir de Driss ne compte plus\s: personne dans la salle ne le porte\.$/u),
    ]);
    expect((await a.notes('arrived', 'Bakary')).effects).toEqual([
      'Bakary porte maintenant le pouvoir de Driss.',
    ]);
    expect((await a.notes('arrived', 'Driss')).effects).toEqual(['Le pouvoir de Driss prend fin.']);
  });

  test('a paper noted offline is judged at its time, with its photograph; a refused one is kept', async () => {
    const { here, a } = await evening(['Bakary']);
    const photo = await request('/files?name=pouvoir.png', {
      method: 'POST',
      body: Buffer.from(
        'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
        'base64',
      ),
      ...here.as('Inès'),
      headers: { 'content-type': 'application/octet-stream' },
    });
    const { id: fileId } = (await photo.json()) as { id: string };
    const paper = { holderId: here.idOf('Bakary'), fileId };
    const taken = await a.notes('proxy', 'Driss', 5, paper);
    expect(taken.entry.refusedFor).toBeNull();
    expect((await here.roll()).represented.electors).toBe(1);
    const self = await a.notes('proxy', 'Ada', 5, { holderId: here.idOf('Ada') });
    expect(self).toMatchObject({ entry: { refusedFor: expect.stringContaining('soi-même') } });
    expect(await clashesOf(here)).toMatchObject([{ kind: 'refused', entry: { id: self.entry.id } }]);
    await decides(here, [], [taken.entry.id]);
    expect((await here.roll()).represented.electors).toBe(0);
  });

  test('a paper that names someone another desk saw leave is shown', async () => {
    const { here, a, b } = await evening();
    await a.notes('arrived', 'Bakary', 60);
    await a.notes('left', 'Bakary', 30);
    const paper = { holderId: here.idOf('Bakary'), seenAt: ago(50) };
    expect((await b.notes('proxy', 'Driss', 10, paper)).remark).toContain('Bakary, qui devait le porter');
    expect(await clashesOf(here)).toMatchObject([{ kind: 'holder_gone' }]);
  });
});

describe('before a paper is recorded', () => {
  const judged = async (here: Evening, giver: string, holder: string | null, who = here.as('Inès')) =>
    graphql<{ judgePaperProxy: { accepted: boolean; sentence: string } }>(
      'query ($input: PaperProxyInput!) { judgePaperProxy(input: $input) { accepted sentence } }',
      {
        input: { assemblyId: here.id, giverId: here.idOf(giver), holderId: holder && here.idOf(holder) },
      },
      who,
    );

  test('its worth is said, and nothing is kept', async () => {
    const { here } = await evening(['Bakary']);
    expect((await judged(here, 'Driss', 'Bakary')).data?.judgePaperProxy).toEqual({
      accepted: true,
      sentence: 'Ce pouvoir est porté par une personne présente.',
    });
    expect((await judged(here, 'Driss', 'Driss')).data?.judgePaperProxy).toMatchObject({
      accepted: false,
      sentence: expect.stringContaining('soi-même'),
    });
    expect(await sql('select 1 from proxy where assembly_id = $1', [here.id])).toEqual([]);
  });

  test('to those who keep the desk only', async () => {
    const { here } = await evening();
    const refusalOf = async (who: Who) =>
      (await judged(here, 'Driss', 'Bakary', who)).errors[0]?.extensions?.['refusal'];
    expect(await refusalOf(here.as('Ada'))).toBe('access.denied');
    expect(await refusalOf(stranger)).toBe('not-found');
  });
});

describe('codes', () => {
  const CODES = 'query ($id: ID!) { roll(assemblyId: $id) { codes { personId code } } }';
  const MINE = 'query ($id: ID!) { assembly(id: $id) { myDeskCode } }';

  test('the desk recognises by them whom they were given to, for this assembly alone', async () => {
    const { here } = await evening();
    const { here: elsewhere } = await evening();
    const { roll } = await ask<{ roll: { codes: { personId: string; code: string }[] } }>(
      CODES,
      { id: here.id },
      here.as('Inès'),
    );
    const mine = async (evening: Evening, name: string) =>
      (await ask<{ assembly: { myDeskCode: string } }>(MINE, { id: evening.id }, evening.as(name))).assembly
        .myDeskCode;
    const ada = await mine(here, 'Ada');
    expect(ada).toMatch(/^ETABLI(-[0-9A-Z]{4}){3}$/);
    expect(recognise(ada, roll.codes)).toEqual({ personId: here.idOf('Ada') });
    expect(recognise(shortCode(ada), roll.codes)).toEqual({ personId: here.idOf('Ada') });
    expect(recognise(await mine(elsewhere, 'Ada'), roll.codes)).toEqual({ unknown: 'foreign' });
    expect(new Set(roll.codes.map(({ code }) => code)).size).toBe(roll.codes.length);
    expect((await graphql(CODES, { id: here.id }, here.as('Ada'))).errors).toHaveLength(1);
  });

  test('are in the mail that calls each member, drawn and in letters', async () => {
    const { here } = await evening();
    const [mail] = await sql<{ html: string; text: string }>(
      `select m.html, m.text from mail m join convocation c on c.mail_id = m.id
       where c.assembly_id = $1 and c.person_id = $2`,
      [here.id, here.idOf('Ada')],
    );
    const { assembly } = await ask<{ assembly: { myDeskCode: string } }>(
      MINE,
      { id: here.id },
      here.as('Ada'),
    );
    expect(mail?.text).toContain(shortCode(assembly.myDeskCode));
    expect(mail?.html).toContain('bgcolor="#000000"');
    expect(mail?.html).not.toContain('<img');
  });
});

describe('signatures', () => {
  const ASKS = `mutation ($id: ID!, $asked: Boolean!) { said: askSignatures(assemblyId: $id, asked: $asked) {
    __typename ... on Assembly { signsOnScreen } ... on Refusal { code } } }`;
  const asks = async ({ id }: Evening, asked: boolean, who: Who) =>
    (await ask<{ said: object }>(ASKS, { id, asked }, who)).said;

  test('are asked for by who keeps the desk', async () => {
    const { here } = await evening();
    expect(await asks(here, true, here.as('Inès'))).toMatchObject({ signsOnScreen: true });
    expect(await asks(here, false, here.as('Inès'))).toMatchObject({ signsOnScreen: false });
    expect(await asks(here, true, here.as('Ada'))).toMatchObject({ code: 'access.denied' });
    expect(await asks(here, true, stranger)).toMatchObject({ code: 'not-found' });
  });

  test('drawn or typed, are kept with the arrival and printed on the sheet', async () => {
    const { here, a } = await evening();
    const stroke = 'M20 60L40 30L60 70L80 30L100 70L140 50L200 55';
    await a.notes('arrived', 'Ada', 5, { signature: stroke });
    await a.notes('arrived', 'Bakary', 4, { signedAs: 'Bakary Lin' });
    const kept = await sql<{ signature: string | null; signed_as: string | null }>(
      'select signature, signed_as from desk_entry where assembly_id = $1 order by at',
      [here.id],
    );
    expect(kept).toEqual([
      { signature: stroke, signed_as: null },
      { signature: null, signed_as: 'Bakary Lin' },
    ]);
    const { answer } = await ask<{ answer: { href: string } }>(
      'mutation ($id: ID!) { answer: makePaper(assemblyId: $id, kind: attendance) { ... on File { href } ... on Refusal { message } } }',
      { id: here.id },
      here.as('Inès'),
    );
    const paper = await request(answer.href, here.as('Inès'));
    expect(
      Buffer.from(await paper.arrayBuffer())
        .subarray(0, 5)
        .toString(),
    ).toBe('%PDF-');
  });
});

test('once filed, nothing of the desks changes any more', async () => {
  const { here, a } = await evening(['Ada']);
  const { entry } = await a.notes('arrived', 'Bakary');
  await sql(`update assembly set state = 'closed', closed_at = now() where id = $1`, [here.id]);
  await sql(`update assembly set state = 'filed' where id = $1`, [here.id]);
  expect((await a.notes('arrived', 'Chloé')).code).toBe('sitting.desk-shut');
  expect((await decides(here, [entry.id], [])).code).toBe('sitting.desk-shut');
  const late = sql(
    'insert into desk_decision (association_id, assembly_id, entry_id, stands) values ($1, $2, $3, false)',
    [here.house.id, here.id, entry.id],
  );
  await expect(late).rejects.toThrow('filed');
});
