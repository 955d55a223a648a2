import { addDays } from '@etabli/kernel';
import { asking, doing, refusedQuestion } from '../membership/testing/asking.js';
import { today, Village } from '../membership/testing/village.js';
import { monthOf } from './rules/occupancy.js';
import { BankDesk } from './testing/bank-desk.js';
import { Landlord } from './testing/landlord.js';

const SHOWN = 'calledMonth calledDues debitedOn debitStep remindedOn reminders';
const NOTHING = {
  ...{ calledMonth: null, calledDues: 0, debitedOn: null, debitStep: null },
  ...{ remindedOn: null, reminders: 0 },
};

test('the month tells how far it is, to who reads the books of the house and nobody else', async () => {
  const desk = await BankDesk.opened();
  const { samir, claire, zoe, village } = desk;
  const steps = (who = samir) => asking(who, 'treasuryMonthSteps', {}, SHOWN);
  expect(await steps()).toEqual(NOTHING);
  const house = new Landlord(village, samir);
  const { from: month } = monthOf(today());
  await house.rents(zoe, 25_000, { from: addDays(month, -60) });
  await house.calls(month);
  expect(await steps()).toMatchObject({ calledMonth: month, calledDues: 1, debitStep: null });
  await desk.signs();
  const { id } = await desk.prepares();
  expect(await steps()).toMatchObject({ debitedOn: desk.day, debitStep: 'prepared' });
  await desk.approves(id);
  expect(await steps(claire)).toMatchObject({ debitStep: 'approved' });
  await desk.downloads(id);
  expect(await steps()).toMatchObject({ debitStep: 'downloaded' });
  const other = await Village.founded();
  expect(await steps(other.samir)).toEqual(NOTHING);
  expect(await refusedQuestion(zoe, 'treasuryMonthSteps', {}, SHOWN)).toBe('access.denied');
});

test('a batch that was cancelled is not told of', async () => {
  const desk = await BankDesk.opened();
  await desk.owes();
  await desk.signs();
  const { id } = await desk.prepares();
  await doing(desk.samir, 'cancelDebits', { id, reason: 'Mauvais jour' }, 'DebitBatch { id }');
  expect(await asking(desk.samir, 'treasuryMonthSteps', {}, SHOWN)).toEqual(NOTHING);
});
