import type { MigrationInterface, QueryRunner } from 'typeorm';

/** How each movement of a deposit is written: the account of deposits received is 165. */
const RULES = `(values
  ('deposit.received', 'BQ', '512', '165'), ('deposit.received-cash', 'CA', '530', '165'),
  ('deposit.returned', 'BQ', '165', '512'), ('deposit.returned-cash', 'CA', '165', '530'),
  ('deposit.kept', 'OD', '165', '758'), ('deposit.settles', 'OD', '165', '411')) as r (event, journal, debited, credited)`;

/** Deposits are in the books, each movement once, and a line of the bank may bring one. */
export class Deposits1700000000080 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await this.movements(runner);
    await this.rules(runner);
    await this.once(runner);
  }

  /** In cash or at the bank; what was told by mistake is taken back by a movement that names it. */
  private async movements(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table deposit_movement
        add column means text not null default 'bank' check (means in ('bank', 'cash')),
        add column undoes uuid,
        drop constraint deposit_movement_kind_check,
        add constraint deposit_movement_kind_check check (kind in ('received', 'returned', 'kept', 'mistaken')),
        add constraint deposit_mistaken check ((kind = 'mistaken') = (undoes is not null)),
        add constraint deposit_undone_once unique (association_id, undoes),
        add foreign key (association_id, undoes) references deposit_movement (association_id, id);

      create function deposit_undoes() returns trigger language plpgsql as $$
      begin
        perform 1 from deposit_movement m where m.association_id = new.association_id and m.id = new.undoes
          and m.contract_id = new.contract_id and m.kind = 'received' and m.amount_cents = new.amount_cents;
        if not found then
          raise exception 'not what came' using errcode = 'check_violation', constraint = 'deposit_mistaken';
        end if;
        return new;
      end $$;
      create trigger deposit_undoes before insert on deposit_movement
        for each row when (new.undoes is not null) execute function deposit_undoes();
    `);
  }

  private async rules(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create function deposit_rules_begin(house uuid) returns void language sql as $$
        insert into posting_rule (association_id, id, event, journal, debit_account_id, credit_account_id)
          select house, uuidv7(), r.event, r.journal, d.id, c.id from ${RULES}
          join ledger_account d on d.association_id = house and d.number = r.debited
          join ledger_account c on c.association_id = house and c.number = r.credited;
      $$;
      create function deposit_rules_of_association() returns trigger language plpgsql as $$
      begin
        perform deposit_rules_begin(new.id);
        return null;
      end $$;
      -- By name, after the trigger that begins the books.
      create trigger books_of_association_deposits after insert on association
        for each row execute function deposit_rules_of_association();
    `);
    const owned = ['association', 'ledger_account', 'posting_rule'];
    for (const table of owned) await runner.query(`alter table ${table} no force row level security`);
    await runner.query('select deposit_rules_begin(id) from association');
    for (const table of owned) await runner.query(`alter table ${table} force row level security`);
  }

  /** A movement is written once, and not behind the bank: what a line has told stands until the line is given up. */
  private async once(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create unique index ledger_entry_deposit_once on ledger_entry (association_id, voucher_id)
        where voucher_kind = 'deposit' and reverses_id is null;
      alter table bank_match_part drop constraint bank_match_part_here,
        add constraint bank_match_part_here
          check (num_nonnulls(payment_id, expense_id, debit_id, entry_id) = 1 or not recorded_here);
      create trigger deposit_on_statement before insert on ledger_entry
        for each row when (new.reverses_id is not null and new.voucher_kind = 'deposit-reversal')
        execute function entry_on_statement();
    `);
  }

  async down(): Promise<void> {
    throw new Error('This migration is not undone: restore a backup.');
  }
}
