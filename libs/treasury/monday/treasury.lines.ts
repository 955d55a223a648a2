import { can } from '@etabli/access';
import { type Cents, formatMoney, type IsoDate, plural } from '@etabli/kernel';
import { type MondayFact, type MondaySource, MondaySources, TODAY } from '@etabli/membership';
import { currentActor, Db, inViewersWords } from '@etabli/platform';
import { Inject, Injectable, type OnModuleInit } from '@nestjs/common';
import { OWED } from '../dues/unpaid.js';

interface Counts {
  people: number;
  cents: Cents;
  since: IsoDate | null;
  proposals: number;
  proposedOn: IsoDate | null;
  cheques: number;
  chequeCents: Cents;
  chequesSince: IsoDate | null;
}

/** Days a cheque may wait before somebody takes it to the bank. */
const CHEQUE_DAYS = 30;

const COUNTS = `${OWED}
  select l.people, l.cents, l.since::text, p.count as proposals, p.since::text as "proposedOn",
    c.count as cheques, c.cents as "chequeCents", (c.since + ${CHEQUE_DAYS})::text as "chequesSince"
  from (select count(distinct person_id)::int as people, coalesce(sum(late_cents), 0)::int as cents, min(due_on) as since
    from unpaid where late_cents > 0) l
  cross join (select count(*)::int as count, min(recorded_at)::date as since from instalment_proposal
    where answered_at is null) p
  cross join (select count(*)::int as count, coalesce(sum(amount_cents), 0)::int as cents, min(received_on) as since
    from payment_now w where method = 'cheque' and reversed_at is null and received_on > ${TODAY} - 365
      and not exists (select from cheque_deposit_part t join cheque_deposit d
        on d.association_id = t.association_id and d.id = t.deposit_id and d.undone_at is null
        where t.association_id = w.association_id and t.payment_id = w.id)
      and not exists (select from bank_match_part t join bank_match m
        on m.association_id = t.association_id and m.id = t.match_id and m.undone_at is null
        where t.association_id = w.association_id and t.payment_id = w.id)) c`;

const fr = {
  late: ({ people, cents }: Counts) =>
    `${plural(people, 'personne est en retard', 'personnes sont en retard', 'fr')} de paiement, pour ${formatMoney(cents, 'fr')}.`,
  remind: 'Voir les relances',
  proposals: ({ proposals }: Counts) =>
    `${plural(proposals, 'échéancier proposé attend', 'échéanciers proposés attendent', 'fr')} une réponse.`,
  answer: 'Répondre',
  cheques: ({ cheques, chequeCents }: Counts) =>
    `${plural(cheques, 'chèque attend', 'chèques attendent', 'fr')} d’être remis à la banque, pour ${formatMoney(chequeCents, 'fr')}.`,
  deposit: 'Préparer la remise',
};

const en: typeof fr = {
  late: ({ people, cents }) =>
    `${plural(people, 'person is', 'people are', 'en')} late in paying, for ${formatMoney(cents, 'en')}.`,
  remind: 'See reminders',
  proposals: ({ proposals }) =>
    `${plural(proposals, 'proposed payment plan waits', 'proposed payment plans wait', 'en')} for an answer.`,
  answer: 'Answer',
  cheques: ({ cheques, chequeCents }) =>
    `${plural(cheques, 'cheque waits', 'cheques wait', 'en')} to be taken to the bank, for ${formatMoney(chequeCents, 'en')}.`,
  deposit: 'Prepare the slip',
};

/** What the treasury expects of who keeps it: who is late, who proposes a plan, which cheques wait. One statement. */
@Injectable()
export class TreasuryLines implements MondaySource, OnModuleInit {
  readonly name = 'treasury';

  constructor(
    @Inject(Db) private readonly db: Db,
    @Inject(MondaySources) private readonly sources: MondaySources,
  ) {}

  onModuleInit(): void {
    this.sources.declare(this);
  }

  async lines(): Promise<MondayFact[]> {
    if (!can(currentActor(), 'treasury.read')) return [];
    const row = await this.db.row<Counts>(COUNTS);
    return row ? linesOf(row, inViewersWords({ fr, en })) : [];
  }
}

function linesOf(row: Counts, words: typeof fr): MondayFact[] {
  const lines: MondayFact[] = [];
  const add = (key: string, by: IsoDate | null, sentence: string, label: string, to: string) =>
    lines.push({ key: `treasury.${key}.${by}`, by, sentence, action: { label, to } });
  if (row.people > 0) add('late', row.since, words.late(row), words.remind, 'tresorerie/relances');
  if (row.proposals > 0)
    add('proposals', row.proposedOn, words.proposals(row), words.answer, 'tresorerie/relances');
  if (row.cheques > 0)
    add('cheques', row.chequesSince, words.cheques(row), words.deposit, 'tresorerie/cheques');
  return lines;
}
