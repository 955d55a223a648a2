import { sql } from '../../apps/api/testing/client.js';
import { asking, doing, refusal, term } from '../membership/testing/asking.js';
import { inDays } from '../membership/testing/village.js';
import { weekOf } from './rules/week.js';
import { type Applicant, WaitingHouse } from './testing/waiting-house.js';

let house: WaitingHouse;
beforeEach(async () => {
  house = await WaitingHouse.opened();
});
afterEach(async () => {
  expect(await house.faults()).toEqual([]);
});

/** Three who wait, in the order they applied. */
async function three(how: Record<string, unknown> = {}): Promise<[Applicant, Applicant, Applicant]> {
  const found: Applicant[] = [];
  for (const [index, name] of ['Ana Un', 'Bob Deux', 'Cléo Trois'].entries()) {
    const one = await house.applies(name, how);
    await house.appliedDaysAgo(one, 10 - index);
    found.push(one);
  }
  return found as [Applicant, Applicant, Applicant];
}

/** What is on offer is neither free nor named instead of what is taken. */
async function isNotProposed(placeId: string): Promise<void> {
  const taken = await house.places.place();
  await house.places.give(taken, house.places.ada);
  const refused = await house.places.refusedTo(taken, house.places.nour);
  expect(refused.values['insteadIds']).not.toContain(placeId);
  const free = await asking(house.odile, 'freePlaces', { startsOn: inDays(0) }, 'id');
  expect(free).not.toContainEqual({ id: placeId });
}

test('a place goes to the first, who takes it: a member, an allocation, and no account asked for', async () => {
  const [ana] = await three();
  const desk = await house.places.place({ name: 'Poste du soleil', priceCents: 14_000 });
  const offer = await house.offers(desk);
  expect(offer).toMatchObject({ rank: 1, startsOn: inDays(0), application: { id: ana.id } });
  expect((await house.letters(ana.email))[0]).toContain('Poste du soleil');
  const { offer: shown } = await house.reads(ana);
  expect(shown).toMatchObject({ place: 'Poste du soleil', until: inDays(7), monthlyCents: 14_000 });
  const { offeredUntil } = await asking<{ offeredUntil: string }>(
    house.odile,
    'place',
    { id: desk },
    'offeredUntil',
  );
  expect(offeredUntil).not.toBeNull();
  expect((await house.places.refusedTo(desk, house.places.nour)).code).toBe('allocation.on-offer');
  await isNotProposed(desk);
  const page = await house.does(ana, 'answerOffer', { offerId: offer.id, takes: true });
  expect(page).toMatchObject({ state: 'housed', offer: null, taken: { place: 'Poste du soleil' } });
  expect(await house.places.plan(inDays(0))).toMatchObject({ 'Poste du soleil': ['Ana Un'] });
  const [person] = await sql(
    `select p.email, m.category_id from person p join membership m on m.person_id = p.id
     where p.association_id = $1 and p.given_name = 'Ana'`,
    [house.places.village.id],
  );
  expect(person).toEqual({ email: ana.email, category_id: house.places.village.active });
  const twice = { token: ana.token, offerId: offer.id, takes: true };
  expect((await refusal({}, 'answerOffer', twice)).code).toBe('application.not-now');
});

test('a place that is left goes on from the day after; whoever is a member already stays one person', async () => {
  const desk = await house.places.place();
  await house.places.give(desk, house.places.nour, { startsOn: inDays(-30), lastDay: inDays(20) });
  const max = await house.applies('Max Faure', { email: house.places.max.email });
  const offer = await house.offers(desk);
  expect(offer.startsOn).toBe(inDays(21));
  await house.does(max, 'answerOffer', { offerId: offer.id, takes: true });
  const people = await sql(`select id from person where association_id = $1 and given_name = 'Max'`, [
    house.places.village.id,
  ]);
  expect(people).toEqual([{ id: house.places.max.id }]);
});

test('refused or left without an answer, it goes to the next; two such pause, and one press resumes', async () => {
  const [ana, bob, cleo] = await three();
  const [desk, other] = [await house.places.place(), await house.places.place()];
  const offer = await house.offers(desk);
  await house.does(ana, 'answerOffer', { offerId: offer.id, takes: false });
  const next = (await house.reads(bob)).offer;
  expect(next).not.toBeNull();
  expect(await house.reads(ana)).toMatchObject({
    ...{ state: 'waiting', passed: { place: next?.place, refused: true } },
  });
  await house.letsPass(next?.id ?? '');
  expect((await house.reads(bob)).passed).toMatchObject({ refused: false });
  expect((await house.letters(bob.email))[0]).toContain('sept jours');
  expect((await house.reads(cleo)).offer).not.toBeNull();
  const over = { token: bob.token, offerId: next?.id, takes: true };
  expect((await refusal({}, 'answerOffer', over)).code).toBe('offer.over');
  const second = await house.offers(other);
  expect(second.application.id).toBe(ana.id);
  await house.letsPass(second.id);
  expect(await house.reads(ana)).toMatchObject({ state: 'paused', passed: null });
  expect((await house.letters(ana.email))[0]).toContain('pause');
  expect(await house.does(ana, 'resumeApplication')).toMatchObject({
    ...{ state: 'waiting', card: { rank: 1 }, passed: null },
  });
});

test('whoever withdraws with an offer open leaves it to the next', async () => {
  const [ana, bob] = await three();
  const desk = await house.places.place();
  await house.offers(desk);
  expect(await house.does(ana, 'withdrawApplication')).toMatchObject({ state: 'withdrawn', offer: null });
  expect((await house.reads(bob)).offer).not.toBeNull();
});

test('the commission may choose another, with a reason that is kept for each who stood before', async () => {
  const [ana, bob, cleo] = await three();
  const desk = await house.places.place();
  const chosen = { applicationId: cleo.id };
  expect(await house.refusedOffer(desk, chosen)).toMatchObject({
    code: 'offer.reason-needed',
    values: { count: 2 },
  });
  await house.offers(desk, { ...chosen, reason: 'Partage l’outillage de l’atelier voisin.' });
  const kept = await sql<{ application_id: string }>(
    `select application_id from application_step where kind = 'skipped' and place_id = $1`,
    [desk],
  );
  expect(kept.map((row) => row.application_id).sort()).toEqual([ana.id, bob.id].sort());
  expect((await house.refusedOffer(desk)).code).toBe('offer.nobody');
  const { application: first } = await house.offers(await house.places.place());
  expect(first.id).toBe(ana.id);
});

test('an offer past somebody without a reason would be found', async () => {
  const [ana, bob] = await three();
  const desk = await house.places.place();
  const { id } = await house.offers(desk);
  await sql('alter table place_offer disable trigger place_offer_stays');
  await sql('update place_offer set application_id = $2 where id = $1', [id, bob.id]);
  expect(await house.faults()).toEqual([{ passed: [{ name: 'Ana Un' }] }]);
  await sql('update place_offer set application_id = $2 where id = $1', [id, ana.id]);
  await sql('alter table place_offer enable trigger place_offer_stays');
});

test('is refused where nothing can be offered, and to whom may not', async () => {
  const taken = await house.places.place();
  await house.places.give(taken, house.places.nour);
  const desk = await house.places.place();
  expect((await house.refusedOffer(taken)).code).toBe('offer.no-vacancy');
  expect((await house.refusedOffer(desk)).code).toBe('offer.nobody');
  const noisy = await house.applies('Ana Bruit', { features: [term('noise')] });
  const wrong = await house.refusedOffer(desk, { applicationId: noisy.id });
  expect(wrong).toMatchObject({ code: 'offer.not-eligible' });
  expect(wrong.message).toContain('bruit');
  await house.applies('Bob Calme');
  const { id } = await house.offers(desk);
  expect((await house.refusedOffer(desk, {}, house.places.max)).code).toBe('access.denied');
  expect((await refusal(house.places.max, 'withdrawOffer', { id })).code).toBe('access.denied');
  const elsewhere = await WaitingHouse.opened();
  expect((await house.refusedOffer(desk, {}, elsewhere.odile)).code).toBe('not-found');
  expect((await refusal(elsewhere.odile, 'withdrawOffer', { id })).code).toBe('not-found');
  await doing(house.odile, 'withdrawOffer', { id, reason: 'Travaux' }, 'PlaceOffer { outcome }');
  expect((await refusal(house.odile, 'withdrawOffer', { id })).code).toBe('offer.over');
});

test('many offers of one place at once: one person has it', async () => {
  await three();
  const desk = await house.places.place();
  const made = await Promise.allSettled(Array.from({ length: 12 }, () => house.offers(desk)));
  expect(made.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
  const open = await sql('select id from place_offer where place_id = $1 and outcome is null', [desk]);
  expect(open).toHaveLength(1);
});

test('taken and refused at the same moment, an offer is answered once', async () => {
  const [ana] = await three();
  const { id: offerId } = await house.offers(await house.places.place());
  const answers = await Promise.allSettled(
    [true, false, true, false].map((takes) => house.does(ana, 'answerOffer', { offerId, takes })),
  );
  expect(answers.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
});

test('a free place says who is next, why others are not, and which two could share it', async () => {
  const [start, end] = [weekOf([0, 1, 2, 3, 4, 5]), weekOf([6, 7, 8, 9])];
  await house.applies('Ana Début', { week: start });
  await house.applies('Bob Fin', { week: end });
  await house.applies('Cléo Eau', { features: [term('water')] });
  const desk = await house.places.place({ name: 'Poste partagé' });
  const [vacancy] = await asking<Record<string, unknown>[] & unknown>(
    house.odile,
    'placeVacancies',
    {},
    `place { name } from eligible line { name } passed { application { name } reasons }
     pairs { halfDays first { name } second { name } } offers { id }`,
  );
  expect(vacancy).toMatchObject({
    place: { name: 'Poste partagé' },
    eligible: 2,
    passed: [{ application: { name: 'Cléo Eau' }, reasons: ['pas d’eau'] }],
    pairs: [{ halfDays: 10 }],
  });
  const first = await house.offers(desk);
  const second = await house.offers(desk);
  expect(new Set([first.application.id, second.application.id]).size).toBe(2);
});

test('Monday says what can be offered, and the question who waits', async () => {
  await three();
  await house.places.place({ name: 'Poste du lundi' });
  type Line = { key: string; sentence: string; action: { to: string } };
  const { lines } = await asking<{ lines: Line[] }>(
    house.odile,
    'monday',
    {},
    'lines { key sentence action { to } }',
  );
  expect(lines.find(({ key }) => key.startsWith('waiting.offer'))).toMatchObject({
    sentence: expect.stringMatching(
      /^Poste du lundi peut être proposé à Ana Un \(2\sautres personnes attendent\)\.$/,
    ),
    action: { to: expect.stringContaining('candidatures/places-libres') },
  });
  expect(lines.find(({ key }) => key === 'waiting.read')?.sentence).toMatch(/^3\scandidatures nouvelles/);
  const { sentence, items } = await asking<{ sentence: string; items: { label: string; detail: string }[] }>(
    house.odile,
    'answer',
    { questionId: 'who-waits', about: '' },
    'sentence items { label detail }',
  );
  expect(sentence).toMatch(/^3\spersonnes attendent une place\.$/);
  expect(items[0]).toMatchObject({ label: 'Ana Un', detail: expect.stringContaining('Poste, rang 1') });
});
