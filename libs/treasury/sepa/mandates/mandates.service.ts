import { randomBytes } from 'node:crypto';
import { authorize } from '@etabli/access';
import { demand } from '@etabli/kernel';
import { Person, said } from '@etabli/membership';
import { currentActor, Db, Files, Live, type PageInput, type PageOf } from '@etabli/platform';
import { Inject, Injectable } from '@nestjs/common';
import { In, IsNull } from 'typeorm';
import { Creditors } from '../creditor/creditors.service.js';
import { readBic, readIban } from '../rules/accounts.js';
import { type MandateVersion, newRum, readRum } from '../rules/mandates.js';
import { MandateFactsOf } from './mandate-facts.service.js';
import { SepaMandate, SepaMandateVersion } from './mandates.entities.js';
import type { DebtorAccountInput, PaperMandateInput } from './mandates.inputs.js';
import { sepaMandatePolicy } from './mandates.policy.js';

type Account = Pick<SepaMandateVersion, 'holder' | 'iban' | 'bic'>;

const accountOf = ({ holder, iban, bic }: DebtorAccountInput): Account => ({
  holder: said(holder, 'holder', 70),
  iban: readIban(iban),
  bic: readBic(bic),
});

/** Who lets the association debit their account. What happens to a mandate is one more version of it. */
@Injectable()
export class SepaMandates {
  constructor(
    @Inject(Db) private readonly db: Db,
    @Inject(Files) private readonly files: Files,
    @Inject(Creditors) private readonly creditors: Creditors,
    @Inject(MandateFactsOf) private readonly facts: MandateFactsOf,
    @Inject(Live) private readonly live: Live,
  ) {}

  /** Every mandate, those of the same person together. */
  async list({ offset, limit, search }: PageInput): Promise<PageOf<SepaMandate>> {
    const found = await this.db.query<{ id: string; total: string }>(
      `select m.id, count(*) over () as total from sepa_mandate m
       join person p on p.association_id = m.association_id and p.id = m.person_id
       where $3 = '' or p.search_text like '%' || fold($3) || '%' or m.rum like '%' || upper($3) || '%'
       order by p.sort_name, m.revoked_at is not null, m.id limit $1 offset $2`,
      [limit, offset, search?.trim() ?? ''],
    );
    const rows = await this.db.find(SepaMandate, { where: { id: In(found.map(({ id }) => id)) } });
    const byId = new Map(rows.map((mandate) => [mandate.id, mandate]));
    return {
      items: found.map(({ id }) => byId.get(id)).filter((mandate) => mandate !== undefined),
      total: Number(found[0]?.total ?? 0),
    };
  }

  /** The mandate of somebody that is not revoked, or null. */
  ofPerson(personId: string): Promise<SepaMandate | null> {
    return this.db.findOne(SepaMandate, { where: { personId, revokedAt: IsNull() } });
  }

  /** Every mandate of some people: one statement. */
  among(personIds: readonly string[]): Promise<SepaMandate[]> {
    return this.db.find(SepaMandate, { where: { personId: In([...personIds]) }, order: { id: 'asc' } });
  }

  /**
   * The viewer signs on the screen. A mandate that has lapsed makes room for it.
   * Refuses `sepa.no-account`, `sepa.no-creditor-id`, `sepa.mandate-there`, and what is wrong in the account.
   */
  async sign(input: DebtorAccountInput): Promise<SepaMandate> {
    await this.creditors.demandDebiting();
    const { personId } = currentActor();
    demand(personId, 'sign-in.required');
    const today = this.facts.today();
    const begun = { personId, kind: 'recurrent' as const, medium: 'screen' as const, signedOn: today };
    return this.begin(begun, 'signed', accountOf(input));
  }

  /** What came on paper is entered, and counts once another person has read it. Refuses as `sign`, `sepa.rum-wrong`, `sepa.rum-taken`, `sepa.signed-later`. */
  async enter(input: PaperMandateInput): Promise<SepaMandate> {
    await this.creditors.demandDebiting();
    const { personId, kind, signedOn, rum, fileId } = input;
    await this.db.get(Person, personId);
    demand(signedOn <= this.facts.today(), 'sepa.signed-later', {}, 'signedOn');
    if (fileId) await this.files.open((await this.files.read(fileId)).file.id, 'treasury.read');
    const begun = { personId, kind, medium: 'paper' as const, signedOn, fileId: fileId ?? null };
    return this.begin(
      { ...begun, ...(rum?.trim() ? { rum: readRum(rum) } : {}) },
      'proposed',
      accountOf(input),
    );
  }

  /** A second person has read the paper. Refuses `sepa.mandate-by-another`. */
  async confirm(id: string): Promise<SepaMandate> {
    return this.follow(id, 'confirm', 'confirmed', {});
  }

  /** Another account of the same person. Refuses what is wrong in it. */
  async changeAccount(id: string, input: DebtorAccountInput): Promise<SepaMandate> {
    return this.follow(id, 'changeAccount', 'amended', accountOf(input));
  }

  /** Nothing is debited any more. For the person, and who keeps the money. */
  async revoke(id: string, reason: string): Promise<SepaMandate> {
    return this.follow(id, 'revoke', 'revoked', { reason: reason.trim() });
  }

  /** Nothing is debited for a while. */
  async pause(id: string, reason: string): Promise<SepaMandate> {
    return this.follow(id, 'pause', 'paused', { reason: said(reason, 'reason') });
  }

  async resume(id: string): Promise<SepaMandate> {
    return this.follow(id, 'resume', 'resumed', {});
  }

  /** The bank said that it would refuse the next debit too: nothing is debited until somebody looked. */
  async stopAfterReturn(id: string, reason: string): Promise<void> {
    const mandate = await this.db.get(SepaMandate, id, { lock: true });
    const { standing } = await this.facts.record(mandate);
    if (standing === 'active') await this.write(mandate, 'paused', { reason });
  }

  private async begin(
    values: Partial<SepaMandate> & { personId: string; signedOn: string },
    act: 'signed' | 'proposed',
    account: Account,
  ): Promise<SepaMandate> {
    await this.makeRoom(values.personId);
    const rum = values.rum ?? newRum(this.facts.today(), randomBytes(10));
    const mandate = await this.db.add(SepaMandate, { ...values, rum });
    await this.insert(mandate.id, 1, act, account, '');
    await this.live.announce('treasury');
    return mandate;
  }

  /** What may serve no more is revoked; what still serves is not pushed aside. */
  private async makeRoom(personId: string): Promise<void> {
    const old = await this.ofPerson(personId);
    if (!old) return;
    const { standing } = await this.facts.record(old);
    demand(standing === 'lapsed' || standing === 'used', 'sepa.mandate-there');
    await this.write(old, 'revoked', {});
  }

  private async follow(
    id: string,
    action: keyof typeof sepaMandatePolicy,
    act: MandateVersion['act'],
    change: Partial<Account> & { reason?: string },
  ): Promise<SepaMandate> {
    const mandate = await this.db.get(SepaMandate, id, { lock: true });
    authorize(sepaMandatePolicy[action](currentActor(), await this.facts.record(mandate)));
    await this.write(mandate, act, change);
    await this.live.announce('treasury');
    return this.db.get(SepaMandate, id);
  }

  private async write(
    mandate: SepaMandate,
    act: MandateVersion['act'],
    { reason = '', ...change }: Partial<Account> & { reason?: string },
  ): Promise<void> {
    const last = await this.db.findOne(SepaMandateVersion, {
      where: { mandateId: mandate.id },
      order: { number: 'desc' },
    });
    demand(last, 'not-found');
    const { number, holder, iban, bic } = last;
    await this.insert(mandate.id, number + 1, act, { holder, iban, bic, ...change }, reason);
  }

  private async insert(
    mandateId: string,
    number: number,
    act: MandateVersion['act'],
    account: Account,
    reason: string,
  ): Promise<void> {
    const onDate = this.facts.today();
    await this.db.insert(SepaMandateVersion, [{ mandateId, number, act, onDate, ...account, reason }]);
  }
}
