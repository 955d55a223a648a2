import { createHash } from 'node:crypto';
import { Refusal, type RefusalDetails } from '@etabli/kernel';
import { currentToday, readTable } from '@etabli/membership';
import { Db, Files } from '@etabli/platform';
import { Inject, Injectable } from '@nestjs/common';
import { PaymentsTogether } from '../payments/together.service.js';
import type { FeeFile } from '../rules/moving/fee-line.js';
import { ordersOf, paidIn } from '../rules/moving/orders.js';
import { type FeeTotals, feeTotals, type KnownFee, type PlannedFee, planFees } from '../rules/moving/plan.js';
import { directory, type KnownPerson } from '../rules/moving/who.js';
import { type DuesFileInput, FeeCoverageRule } from './moving.inputs.js';
import { readFees } from './readers/read-fees.js';

/** A list of fees against what is known: what the preview shows and the import writes. */
export interface UnderstoodFees {
  sha256: string;
  file: FeeFile;
  planned: PlannedFee[];
  totals: FeeTotals;
  /** Why nothing can be imported yet; empty when all is said. */
  blockers: Refusal[];
}

const PEOPLE = `
  select id, coalesce(member_number, '') as number, given_name as "givenName", family_name as "familyName",
    case kind when 'organisation' then organisation_name else '' end as organisation, coalesce(email, '') as email
  from person where erased_at is null`;

const KNOWN = `
  select person_id as "personId", covers_from::text as from, covers_to::text as to, amount_cents as "amountCents"
  from due where kind = 'membership_fee' and withdrawn_at is null and covers_to >= $1`;

/** Reads a list of fees handed in, with what was said about it: five statements whatever it holds. Nothing is written. */
@Injectable()
export class DuesReader {
  constructor(
    @Inject(Db) private readonly db: Db,
    @Inject(Files) private readonly files: Files,
    @Inject(PaymentsTogether) private readonly payments: PaymentsTogether,
  ) {}

  /** Refuses `not-found` for a file of somebody else, what `readTable` refuses, and `carry.tool-unknown`. */
  async understand({ fileId, carried, coverage, choices }: DuesFileInput): Promise<UnderstoodFees> {
    const { file: stored, bytes } = await this.files.read(fileId);
    const file = readFees(await readTable(bytes, stored.name));
    const sha256 = createHash('sha256').update(bytes).digest('hex');
    const today = currentToday();
    const [first = today] = file.lines.map(({ from }) => from).sort();
    const people = await this.db.query<KnownPerson>(PEOPLE);
    const planned = planFees(file, {
      people: directory(people),
      choices: new Map(choices.map(({ line, personId }) => [line, personId ?? null])),
      known: await this.db.query<KnownFee>(KNOWN, [first]),
      coverage: coverage === FeeCoverageRule.calendar ? 'calendar' : 'twelve-months',
      today,
    });
    const totals = feeTotals(planned, file.problems.length + file.skipped.length);
    const past = { ...(await this.past(sha256)), paid: await this.paidAlready(planned) };
    const blockers = blockersOf(file, totals, past, carried);
    return { sha256, file, planned, totals, blockers };
  }

  /** Lines that say of somebody money that is known already: it would be counted twice. */
  private async paidAlready(planned: readonly PlannedFee[]): Promise<number[]> {
    const orders = ordersOf(planned.filter(({ state }) => state === 'found'));
    const alike = await this.payments.alike(
      orders.map((order) => ({
        ...{ idempotencyKey: order.id, personId: order.fees[0]?.payerId ?? '' },
        ...{ amountCents: paidIn(order), receivedOn: order.fees[0]?.from ?? '' },
      })),
    );
    return orders.filter(({ id }) => alike.has(id)).flatMap(({ fees }) => fees.map(({ line }) => line.line));
  }

  /** Was the file taken in already, and are opening balances entered? */
  private async past(sha256: string): Promise<{ taken: boolean; opened: boolean }> {
    const row = await this.db.row<{ taken: boolean; opened: boolean }>(
      `select exists (select from dues_import where sha256 = $1 and undone_at is null) as taken,
         exists (select from opening_balance where undone_at is null) as opened`,
      [sha256],
    );
    return row ?? { taken: false, opened: false };
  }
}

function blockersOf(
  { problems }: FeeFile,
  { undecided, found }: FeeTotals,
  { taken, opened, paid }: { taken: boolean; opened: boolean; paid: number[] },
  carried: boolean,
): Refusal[] {
  const told: [boolean, string, RefusalDetails?][] = [
    [taken, 'carry.taken-already'],
    [carried && opened, 'carry.opened-already'],
    [!taken && paid.length > 0, 'carry.paid-already', { lines: paid.join(', '), count: paid.length }],
    [problems.length > 0, 'carry.unread', { count: problems.length }],
    [undecided > 0, 'carry.undecided', { count: undecided }],
    [!taken && undecided === 0 && problems.length === 0 && found === 0, 'carry.nothing-new'],
  ];
  return told.flatMap(([stands, code, details]) => (stands ? [new Refusal(code, details)] : []));
}
