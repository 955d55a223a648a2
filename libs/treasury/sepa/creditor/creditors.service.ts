import { authorize } from '@etabli/access';
import { demand } from '@etabli/kernel';
import { said } from '@etabli/membership';
import { currentActor, Db, Live } from '@etabli/platform';
import { Inject, Injectable } from '@nestjs/common';
import { readBic, readCreditorId, readIban } from '../rules/accounts.js';
import { Creditor, type CreditorInput } from './creditor.entities.js';
import { type CreditorRecord, creditorPolicy } from './creditor.policy.js';

const PENDING = `
  select c.id from creditor c
  where c.recorded_at > coalesce((select max(c2.recorded_at) from creditor c2 join creditor_approval a
    on a.association_id = c2.association_id and a.creditor_id = c2.id), '-infinity')
  order by c.recorded_at desc limit 1`;

/** Where money is paid to, agreed on by two people. */
@Injectable()
export class Creditors {
  constructor(
    @Inject(Db) private readonly db: Db,
    @Inject(Live) private readonly live: Live,
  ) {}

  /** The account that counts, or null while there is none. */
  current(): Promise<Creditor | null> {
    return this.byStatement('select id from creditor_now');
  }

  /** The last one proposed, as long as nobody has approved it. */
  pending(): Promise<Creditor | null> {
    return this.byStatement(PENDING);
  }

  /** An account by id, whether it still counts or not. Refuses `not-found`. */
  get(id: string): Promise<Creditor> {
    return this.db.get(Creditor, id);
  }

  /** The account that counts. Refuses `sepa.no-account`. */
  async demandCurrent(): Promise<Creditor> {
    const current = await this.current();
    demand(current, 'sepa.no-account');
    return current;
  }

  /** The account that counts, with the identifier without which nobody is debited. Refuses `sepa.no-account`, `sepa.no-creditor-id`. */
  async demandDebiting(): Promise<Creditor & { creditorId: string }> {
    const current = await this.demandCurrent();
    const { creditorId } = current;
    demand(creditorId !== null, 'sepa.no-creditor-id');
    return Object.assign(current, { creditorId });
  }

  /** Writes another account; it counts once somebody else has approved it. Refuses what is wrong in it. */
  async propose(input: CreditorInput): Promise<Creditor> {
    const { name, creditorId, iban, bic, noticeDays, returnCostCents, mentions } = input;
    const creditor = await this.db.add(Creditor, {
      name: said(name, 'name', 70),
      creditorId: creditorId?.trim() ? readCreditorId(creditorId) : null,
      iban: readIban(iban),
      bic: readBic(bic),
      noticeDays,
      returnCostCents,
      mentions: mentions.trim(),
    });
    await this.live.announce('treasury');
    return creditor;
  }

  /** Approves it: from now on it counts. Refuses `sepa.creditor-by-another`, `sepa.creditor-not-pending`. */
  async approve(id: string): Promise<Creditor> {
    const creditor = await this.db.get(Creditor, id);
    authorize(creditorPolicy.approve(currentActor(), await this.record(creditor)));
    await this.db.query('insert into creditor_approval (creditor_id) values ($1)', [id]);
    await this.live.announce('treasury');
    return creditor;
  }

  /** An account as the policy looks at it. */
  async record({ id, recordedBy }: Creditor): Promise<CreditorRecord> {
    return { proposedBy: recordedBy, pending: (await this.pending())?.id === id };
  }

  private async byStatement(sql: string): Promise<Creditor | null> {
    const row = await this.db.row<{ id: string }>(sql);
    return row ? this.db.get(Creditor, row.id) : null;
  }
}
