import { sql } from '../../apps/api/testing/client.js';
import { asking, doing, refusal, refusedQuestion, term } from '../membership/testing/asking.js';
import { statementsOf } from '../membership/testing/statements.js';
import { inDays, today, type Villager } from '../membership/testing/village.js';
import { BankDesk } from './testing/bank-desk.js';
import { Family, householdOf } from './testing/family.js';
import { Reminding } from './testing/reminding.js';
import { Teller } from './testing/teller.js';

let desk: BankDesk;
let reminding: Reminding;
let samir: Villager;
let claire: Villager;
let zoe: Villager;
let nora: Villager;
let elsewhere: BankDesk;
beforeAll(async () => {
  desk = await BankDesk.opened();
  ({ samir, claire, zoe } = desk);
  nora = await desk.village.welcome('Nora Vidal', { role: 'treasurer' });
  reminding = new Reminding(desk.till);
  elsewhere = await BankDesk.opened();
});

test('nothing leaves before the association has decided', async () => {
  expect((await reminding.today()).rules).toBeNull();
  expect((await refusal(samir, 'sendReminders', { seen: [] })).code).toBe('reminder.no-rules');
  const levels = [{ afterDays: 30, subject: 'A', wording: 'A' }];
  const [wrong, same] = [
    { gapDays: 14, decision: ' ', levels },
    { gapDays: 14, decision: 'CA', levels: [...levels, ...levels] },
  ];
  expect(await refusal(samir, 'decideReminders', { input: wrong })).toMatchObject({ field: 'decision' });
  expect(await refusal(samir, 'decideReminders', { input: same })).toMatchObject({
    ...{ code: 'reminder.levels-order', field: 'levels.1.afterDays' },
  });
  expect((await refusal(zoe, 'decideReminders', { input: { ...same, levels } })).code).toBe('access.denied');
  expect(await reminding.decides()).toMatchObject({
    gapDays: 14,
    decision: 'CA du 12 mars',
    levels: [{}, {}],
  });
});

describe('a reminder', () => {
  test('is seen before it leaves, tells all that is late, and leaves once', async () => {
    const { person, due } = await reminding.late('Jean Petit', 12_000);
    await desk.till.asks(person, 500, inDays(30));
    const seen = await reminding.ready(person);
    expect(seen).toMatchObject({
      level: 0,
      totalCents: 12_000,
      subject: 'Un petit rappel',
      dues: [{ id: due.id }],
    });
    expect(await reminding.mails(person)).toEqual([]);
    expect(await reminding.send([seen])).toMatchObject({ sent: 1, leftOut: 0 });
    const [mail] = await reminding.mails(person);
    expect(mail?.subject).toContain('Un petit rappel');
    for (const said of ['Avec le sourire.', due.reference.slice(0, 4), '120,00', 'mes-paiements', 'FR76'])
      expect(mail?.text.replace(/[\u00a0\u202f]/g, ' ')).toContain(said);
    expect(mail?.html).toContain('<table');
    expect(await reminding.whyNot(person)).toBe('recently');
    expect((await refusal(samir, 'sendReminders', { seen: [reminding.shown(seen)] })).code).toBe(
      'reminder.changed',
    );
  });

  test('goes up one level at a time, once its delay has passed', async () => {
    const { person } = await reminding.late('Odile Dupré', 4_000, 20);
    await reminding.send([await reminding.ready(person)]);
    await reminding.ago(person, 15);
    expect(await reminding.whyNot(person)).toBe('not_yet');
    const { person: later } = await reminding.late('Rémi Aubert', 4_000, 40);
    await reminding.send([await reminding.ready(later)]);
    await reminding.ago(later, 15);
    expect(await reminding.ready(later)).toMatchObject({ level: 1, subject: 'Deuxième rappel' });
  });

  test('does not leave when what is owed changed after it was seen; the others do', async () => {
    const [one, other] = [
      await reminding.late('Ines Faure', 3_000),
      await reminding.late('Hugo Blin', 3_100),
    ];
    const seen = [await reminding.ready(one.person), await reminding.ready(other.person)];
    await desk.till.pays(one.person, 1_000);
    expect(await reminding.send(seen)).toMatchObject({ sent: 1, leftOut: 1 });
    expect(await reminding.mails(one.person)).toEqual([]);
  });

  test('sent by two treasurers at once is one mail each', async () => {
    const people = [await reminding.late('Ada Colin', 2_000), await reminding.late('Ali Roche', 2_100)];
    const seen = await Promise.all(people.map(({ person }) => reminding.ready(person)));
    const tries = await Promise.allSettled([reminding.send(seen), reminding.send(seen, nora)]);
    expect(tries.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
    for (const { person } of people) expect(await reminding.mails(person)).toHaveLength(1);
  });
});

describe('nobody is reminded', () => {
  test('whose money may be on a statement already', async () => {
    const { person, due } = await reminding.late('Pauline Ménard', 7_700);
    const teller = await Teller.opened(desk.till);
    const line = await teller.line(7_700, `VIR ${due.reference}`);
    expect(await reminding.whyNot(person)).toBe('money_on_statement');
    await teller.byHand(line, [{ amountCents: 7_700, account: '75411' }]);
    expect(await reminding.ready(person)).toMatchObject({ totalCents: 7_700 });
    await teller.line(3_000, 'VIR MENARD PAULINE ACOMPTE', { name: 'MENARD PAULINE' });
    expect(await reminding.whyNot(person)).toBe('money_on_statement');
  });

  test('during a pause, which has a reason, and ends', async () => {
    const { person } = await reminding.late('Marc Oger', 5_000);
    const input = { personId: person.id, until: inDays(10), reason: 'Hospitalisé' };
    const shows = 'ReminderPause { until reason }';
    expect((await refusal(samir, 'pauseReminders', { input: { ...input, reason: '  ' } })).field).toBe(
      'reason',
    );
    expect((await refusal(samir, 'pauseReminders', { input: { ...input, until: inDays(-1) } })).code).toBe(
      'reminder.pause-past',
    );
    expect((await refusal(zoe, 'pauseReminders', { input })).code).toBe('access.denied');
    expect((await refusal(elsewhere.samir, 'pauseReminders', { input })).code).toBe('not-found');
    await doing(samir, 'pauseReminders', { input }, shows);
    expect(await reminding.withheld(person)).toMatchObject({
      why: 'paused',
      until: inDays(10),
      reason: 'Hospitalisé',
    });
    await doing(samir, 'resumeReminders', { personId: person.id }, shows);
    expect(await reminding.ready(person)).toMatchObject({ totalCents: 5_000 });
  });

  test('of whom no address is known', async () => {
    const { person } = await reminding.late('Sans Adresse', 1_300);
    await sql('update person set email = null where id = $1', [person.id]);
    expect(await reminding.whyNot(person)).toBe('no_address');
  });

  test('who owes nothing that is late', async () => {
    const person = await desk.till.member('Tout Payé');
    await desk.till.asks(person, 1_000, today());
    expect(await reminding.withheld(person)).toBeUndefined();
  });
});

describe('a household', () => {
  /** Somebody who pays for another, who agreed, both late. */
  async function late(payer: string, other: string) {
    const [pays, owes] = [await reminding.late(payer, 4_000), await reminding.late(other, 6_000, 20)];
    const family = await Family.founded(samir, pays.person);
    await family.joins(owes.person);
    return { pays, owes, family };
  }

  test('is told to who pays, once, with whose each due is and one reference; to nobody else', async () => {
    const { pays, owes, family } = await late('Rosa Vial', 'Gil Vial');
    expect(await reminding.ready(owes.person)).toMatchObject({ household: '', totalCents: 6_000 });
    await family.answers(owes.person);
    const day = await reminding.today();
    expect(day.ready.map(({ person }) => person.id)).not.toContain(owes.person.id);
    const seen = await reminding.ready(pays.person);
    expect(seen).toMatchObject({ household: 'Bonnet', totalCents: 10_000 });
    expect(seen.dues.map(({ id, name }) => [id, name])).toEqual([
      [pays.due.id, 'Rosa Vial'],
      [owes.due.id, 'Gil Vial'],
    ]);
    expect(await reminding.send([seen])).toMatchObject({ sent: 1 });
    expect(await reminding.mails(owes.person)).toEqual([]);
    const [mail] = await reminding.mails(pays.person);
    const { household } = (await householdOf(pays.person)) ?? {};
    const text = mail?.text.replace(/[\u00a0\u202f]/g, ' ') ?? '';
    for (const said of ['Gil Vial : ', 'Rosa Vial : ', '100,00', 'foyer Bonnet'])
      expect(text).toContain(said);
    expect(text.replaceAll(' ', '')).toContain(household?.reference.replaceAll(' ', ''));
    expect(await reminding.withheld(pays.person)).toMatchObject({
      ...{ why: 'recently', others: ['Gil Vial'], totalCents: 10_000 },
    });
    expect(await reminding.withheld(owes.person)).toBeUndefined();
  });

  test('whose payer will owe more later is reminded under the references of what is late', async () => {
    const { pays, owes, family } = await late('Iris Paul', 'Noé Paul');
    await family.answers(owes.person);
    await desk.till.asks(pays.person, 900, inDays(30));
    await reminding.send([await reminding.ready(pays.person)]);
    const [mail] = await reminding.mails(pays.person);
    for (const { reference } of [pays.due, owes.due])
      expect(mail?.text.replaceAll(' ', '')).toContain(reference);
  });

  test('of which one is paused is told of the others; whose payer is paused, of nothing', async () => {
    const { pays, owes, family } = await late('Anne Roy', 'Luc Roy');
    await family.answers(owes.person);
    const pause = ({ id }: { id: string }) =>
      doing(
        samir,
        'pauseReminders',
        { input: { personId: id, until: inDays(10), reason: 'Vu ensemble' } },
        'ReminderPause { until }',
      );
    await pause(owes.person);
    expect(await reminding.ready(pays.person)).toMatchObject({ household: '', totalCents: 4_000 });
    expect(await reminding.withheld(owes.person)).toMatchObject({ why: 'paused', totalCents: 6_000 });
    await doing(samir, 'resumeReminders', { personId: owes.person.id }, 'ReminderPause { until }');
    await pause(pays.person);
    expect(await reminding.withheld(pays.person)).toMatchObject({
      ...{ why: 'paused', others: ['Luc Roy'], totalCents: 10_000 },
    });
  });

  test('whose payer has no address has each of its people written to', async () => {
    const { pays, owes, family } = await late('Yan Gros', 'Eva Gros');
    await family.answers(owes.person);
    await sql('update person set email = null where id = $1', [pays.person.id]);
    expect(await reminding.ready(owes.person)).toMatchObject({ household: '', totalCents: 6_000 });
    expect(await reminding.whyNot(pays.person)).toBe('no_address');
  });
});

describe('a plan in reply', () => {
  const PLAN =
    'InstalmentProposal { id outcome answer parts { dueOn amountCents } viewerCan { action allowed } }';
  const parts = [
    { dueOn: inDays(5), amountCents: 5_000 },
    { dueOn: inDays(35), amountCents: 4_000 },
  ];

  test('holds reminders back, becomes the plan once accepted, and its author is told', async () => {
    const { person, due } = await reminding.late('Lou Perrin', 9_000);
    const values = { input: { dueId: due.id, instalments: parts, message: 'Mon salaire tombe le 5.' } };
    expect((await refusal(zoe, 'proposeInstalments', values)).code).toBe('people.not-yours-to-see');
    expect(
      (await refusal(person, 'proposeInstalments', { input: { dueId: due.id, instalments: parts.slice(1) } }))
        .code,
    ).toBe('plan.sum');
    const { id } = await doing<{ id: string }>(person, 'proposeInstalments', values, PLAN);
    expect((await refusal(person, 'proposeInstalments', values)).code).toBe('proposal.open');
    expect(await reminding.whyNot(person)).toBe('proposal');
    const waiting = await asking<{ id: string; message: string }[]>(
      claire,
      'instalmentsProposed',
      {},
      'id message',
    );
    expect(waiting).toEqual([{ id, message: 'Mon salaire tombe le 5.' }]);
    const answer = { input: { id, accept: true } };
    expect((await refusal(claire, 'answerInstalments', answer)).code).toBe('access.denied');
    expect((await refusal(elsewhere.samir, 'answerInstalments', answer)).code).toBe('not-found');
    expect(await doing(samir, 'answerInstalments', answer, PLAN)).toMatchObject({ outcome: 'accepted' });
    expect((await refusal(nora, 'answerInstalments', answer)).code).toBe('proposal.answered');
    expect(await reminding.whyNot(person)).toBe('plan');
    expect((await reminding.mails(person)).map(({ kind }) => kind)).toEqual(['plan-answer']);
  });

  test('declined, says why; another may be proposed, and taken back', async () => {
    const { person, due } = await reminding.late('Eli Marchand', 9_000);
    const values = { input: { dueId: due.id, instalments: parts } };
    const { id } = await doing<{ id: string }>(person, 'proposeInstalments', values, PLAN);
    expect((await refusal(samir, 'answerInstalments', { input: { id, accept: false } })).field).toBe(
      'answer',
    );
    const no = { input: { id, accept: false, answer: 'Plutôt avant l’été.' } };
    expect(await doing(samir, 'answerInstalments', no, PLAN)).toMatchObject({
      outcome: 'declined',
      answer: 'Plutôt avant l’été.',
    });
    const again = await doing<{ id: string }>(person, 'proposeInstalments', values, PLAN);
    expect((await refusal(samir, 'withdrawInstalments', { id: again.id })).code).toBe(
      'people.not-yours-to-see',
    );
    expect(await doing(person, 'withdrawInstalments', { id: again.id }, PLAN)).toMatchObject({
      outcome: 'withdrawn',
    });
    expect(await reminding.ready(person)).toMatchObject({ totalCents: 9_000 });
  });

  test('accepted after a part was paid is refused: it no longer makes what remains', async () => {
    const { person, due } = await reminding.late('Sam Leroux', 9_000);
    const { id } = await doing<{ id: string }>(
      person,
      'proposeInstalments',
      { input: { dueId: due.id, instalments: parts } },
      PLAN,
    );
    await desk.till.pays(person, 1_000);
    expect((await refusal(samir, 'answerInstalments', { input: { id, accept: true } })).code).toBe(
      'plan.sum',
    );
  });
});

test('the list and its news are for who reads the books', async () => {
  expect(await refusedQuestion(zoe, 'remindersToday', {}, 'ready { level }')).toBe('access.denied');
  expect((await refusal(claire, 'sendReminders', { seen: [] })).code).toBe('access.denied');
  const there = await asking<{ rules: unknown; ready: unknown[] }>(
    elsewhere.samir,
    'remindersToday',
    {},
    'rules { id } ready { level }',
  );
  expect(there).toEqual({ rules: null, ready: [] });
});

describe('money elsewhere', () => {
  test('Monday says who is late, which plans and cheques wait, each with its one page; to who reads the books', async () => {
    const lines = async (who: Villager) =>
      (
        await asking<{ lines: { key: string; sentence: string; action: { to: string } }[] }>(
          who,
          'monday',
          {},
          'lines { key sentence action { to } }',
        )
      ).lines.filter(({ key }) => key.startsWith('treasury.'));
    const maelle = await desk.village.welcome('Maëlle Riou', { role: 'coordinator' });
    const { person } = await reminding.late('Chèque Tardif', 4_000);
    await desk.till.pays(person, 1_000, { method: term('cheque') });
    const [lateLine, proposals, cheques] = await lines(maelle);
    expect(lateLine?.sentence).toMatch(/^\d+\spersonnes sont en retard de paiement, pour /);
    expect(lateLine?.action.to).toBe('tresorerie/relances');
    expect(proposals?.sentence).toMatch(/^1\séchéancier proposé attend/);
    expect(cheques).toMatchObject({ action: { to: 'tresorerie/cheques' } });
    expect(cheques?.sentence.replace(/[\u00a0\u202f]/g, ' ')).toBe(
      '1 chèque attend d’être remis à la banque, pour 10,00 €.',
    );
  });

  test('dues are found by reference, amount and person, payments too; by nobody who may not read them', async () => {
    const { person, due } = await reminding.late('Valentin Cherché', 12_345);
    await desk.till.pays(person, 4_321);
    const found = (who: Villager, words: string) =>
      asking<{ kind: string; hits: { to: string }[] }[]>(who, 'search', { words }, 'kind hits { to }');
    const to = `tresorerie/comptes/${person.id}`;
    for (const words of [
      due.reference,
      due.reference.slice(0, 4),
      '123,45',
      '123.45 cherche',
      'valentin impressions',
    ]) {
      const dues = (await found(claire, words)).find(({ kind }) => kind === 'due');
      expect(dues?.hits.map((hit) => hit.to)).toContain(to);
    }
    const payments = (await found(claire, 'Cherché 43,21')).find(({ kind }) => kind === 'payment');
    expect(payments?.hits).toEqual([{ to }]);
    expect((await found(zoe, due.reference)).map(({ kind }) => kind)).not.toContain('due');
    expect(await found(elsewhere.samir, due.reference)).toEqual([]);
  });

  test('the list costs as many statements however many are late', async () => {
    const few = await statementsOf(() => reminding.today());
    for (const name of ['Un', 'Deux', 'Trois']) await reminding.late(`${name} Deplus`, 1_000);
    const many = await statementsOf(() => reminding.today());
    expect(many.statements).toBe(few.statements);
  }, 20_000);

  test('twenty dues are one letter, without the code a transfer has no room for', async () => {
    const { person } = await reminding.late('Vingt Échéances', 100);
    for (let at = 0; at < 19; at++) await desk.till.asks(person, 100, today());
    await sql('update due set called_on = $2, due_on = $2 where person_id = $1', [person.id, inDays(-10)]);
    await reminding.send([await reminding.ready(person)]);
    const [mail] = await reminding.mails(person);
    expect(mail?.text.replace(/[\u00a0\u202f]/g, ' ')).toContain('20,00 €');
  });
});
