import { addDays, civilDate, decimal, type IsoDate } from '@etabli/kernel';
import { Files, Pdf } from '@etabli/platform';
import { printed } from '@etabli/platform/pdf/printed';
import { Budgets, Claiming, Spending } from '@etabli/treasury';
import { type Acting, after } from './assemblies/acting.js';
import { type Owner, tellInTime } from './assemblies/shift.js';
import { DEMO_ASSOCIATION } from './cast.js';
import { type CommissionKey, commissionId } from './commissions.js';
import { ibanOf } from './ibans.js';
import { parts } from './people.js';

const ZONE = 'Europe/Paris';
const DAY = 24 * 60;

/** What a commission is given for the year, by account, in cents. */
const PLAN: [account: string, cents: number, commission?: CommissionKey][] = [
  ['615', 180_000, 'technique'],
  ['6063', 60_000, 'technique'],
  ['6257', 90_000, 'evenementielle'],
  ['623', 45_000, 'communication'],
  ['6064', 20_000, 'vie'],
  ['6061', 110_000],
  ['6132', 320_000],
  ['616', 120_000],
  ['626', 12_000],
  ['627', 3_000],
  ['7061', 1_700_000],
  ['7062', 4_000],
  ['7561', 330_000],
];

interface Bought {
  by: number;
  label: string;
  cents: number;
  commission: CommissionKey;
  account: string;
  /** Days before now. */
  ago: number;
  approvedBy?: number[];
  paid?: boolean;
  gift?: boolean;
  /** What was paid in several shops, in cents, each with its receipt; the whole in one when left out. */
  tickets?: number[];
}

/** From paid long ago to waiting tonight, one that two people must approve among them. */
const BOUGHT: Bought[] = [
  {
    ...{ by: parts.technicalLead, label: 'Joints et robinets', cents: 8_640, commission: 'technique' },
    ...{ account: '6063', ago: 60, approvedBy: [parts.coChair], paid: true },
  },
  {
    ...{ by: parts.volunteer, label: 'Boissons du marché', cents: 6_215, commission: 'evenementielle' },
    ...{ account: '6257', ago: 40, approvedBy: [parts.treasurer], paid: true },
  },
  {
    ...{ by: parts.member, label: 'Affiches de la fête', cents: 4_800, commission: 'communication' },
    ...{ account: '623', ago: 25, approvedBy: [parts.treasurer], gift: true },
  },
  {
    ...{ by: parts.resident, label: 'Cartouches et papier', cents: 3_790, commission: 'vie' },
    ...{ account: '6064', ago: 9, approvedBy: [parts.coChair] },
  },
  {
    ...{ by: parts.technicalLead, label: 'Location de la nacelle', cents: 24_600, commission: 'technique' },
    ...{ account: '615', ago: 4, approvedBy: [parts.coChair] },
  },
  {
    ...{ by: parts.volunteer, label: 'Nappes et lampions', cents: 5_120, commission: 'evenementielle' },
    ...{ account: '6257', ago: 2, tickets: [2_990, 1_480, 650] },
  },
];

/** A budget for the year, and what was spent of it: claims with their receipts, an invoice, approvals, payments. */
export async function fillSpending(acting: Acting, owner: Owner, now: Date): Promise<void> {
  const accounts = await accountsOf(acting, now);
  await plan(acting, accounts, now);
  for (const bought of BOUGHT) await spend(acting, accounts, bought, now);
  await invoice(acting, accounts, now);
  await tellInTime(owner, DEMO_ASSOCIATION, acting.takeSteps());
}

type Chart = ReadonlyMap<string, string>;

function accountsOf(acting: Acting, at: Date): Promise<Chart> {
  return acting.as(parts.treasurer, at, async () => {
    const rows = await acting.query<{ id: string; number: string }>('select id, number from ledger_account');
    return new Map(rows.map(({ id, number }) => [number, id]));
  });
}

async function plan(acting: Acting, accounts: Chart, now: Date): Promise<void> {
  const at = after(now, -70 * DAY);
  const [today, decidedOn] = [civilDate(now, ZONE), civilDate(at, ZONE)];
  await acting.as(parts.treasurer, at, async () => {
    const [year] = await acting.query<{ id: string }>(
      'select id from financial_year where $1::date between starts_on and ends_on',
      [today],
    );
    const lines = PLAN.map(([account, amountCents, commission]) => ({
      ...{ accountId: accounts.get(account) ?? '', amountCents },
      commissionId: commission ? commissionId(commission) : null,
    }));
    await acting.find(Budgets).write({
      ...{ yearId: year?.id ?? '', from: 0, decision: 'Assemblée générale', decidedOn, lines },
    });
  });
}

async function spend(acting: Acting, accounts: Chart, bought: Bought, now: Date): Promise<void> {
  const { by, label, cents, ago, commission, approvedBy = [], paid = false, gift = false } = bought;
  const { tickets = [cents] } = bought;
  const at = after(now, -ago * DAY);
  const spentOn = addDays(civilDate(at, ZONE), -1);
  const id = await acting.as(by, at, async () => {
    const fileIds: string[] = [];
    for (const paidThere of tickets) fileIds.push(await receipt(acting, label, paidThere, spentOn, at));
    const claim = {
      label,
      spentOn,
      amountCents: cents,
      gift,
      fileIds,
      commissionId: commissionId(commission),
    };
    return (await acting.find(Claiming).claim({ ...claim, iban: gift ? null : ibanOf(700 + by) })).id;
  });
  const accountId = accounts.get(bought.account) ?? '';
  await acting.as(parts.treasurer, after(at, 300), () => acting.find(Spending).classify(id, accountId));
  for (const who of approvedBy) {
    await acting.as(who, after(at, 600), () => acting.find(Spending).approve(id));
  }
  if (!paid) return;
  const on = after(at, 2 * DAY);
  await acting.as(parts.treasurer, on, () => acting.find(Spending).pay(id, civilDate(on, ZONE)));
}

async function invoice(acting: Acting, accounts: Chart, now: Date): Promise<void> {
  const at = after(now, -6 * DAY);
  const on = civilDate(at, ZONE);
  await acting.as(parts.treasurer, at, async () => {
    const fileIds = [await receipt(acting, 'Entretien de la chaudière', 36_000, on, at)];
    await acting.find(Claiming).record({
      ...{ supplier: 'Chauffage du Val', reference: 'F-1187', label: 'Entretien de la chaudière' },
      ...{ amountCents: 36_000, spentOn: on, dueOn: addDays(on, 30), iban: ibanOf(799) },
      ...{ accountId: accounts.get('615') ?? null, commissionId: commissionId('technique'), fileIds },
    });
  });
}

/** A receipt as a shop prints it. */
async function receipt(acting: Acting, what: string, cents: number, on: IsoDate, at: Date): Promise<string> {
  const money = `${decimal(cents)} €`;
  const rows = [
    { label: 'Article', value: what },
    { label: 'Total', value: money },
    { label: 'Date', value: on.split('-').reverse().join('/') },
  ];
  const paper = {
    letterhead: { name: 'Comptoir du Pont', lines: [] },
    blocks: [{ kind: 'facts' as const, rows }],
  };
  const bytes = await acting.find(Pdf).render(printed('Ticket', paper, { locale: 'fr', createdAt: at }));
  return (await acting.find(Files).receive('ticket.pdf', bytes)).id;
}
