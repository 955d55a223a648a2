import { demand, type Locale } from '@etabli/kernel';
import { currentAssociation, Db, Outbox, SETTINGS, type Settings } from '@etabli/platform';
import { Inject, Injectable } from '@nestjs/common';
import { Creditors } from '../creditor/creditors.service.js';
import type { DebitBatch } from './debits.entities.js';
import { type NoticeFacts, noticeLetter } from './notice-letter.js';

type Told = Pick<NoticeFacts, 'rum' | 'iban' | 'debits'> & {
  id: string;
  name: string;
  email: string | null;
  locale: string;
};

const TOLD = `
  select p.id, p.display_name as name, p.email, p.locale, m.rum, d.iban,
    jsonb_agg(jsonb_build_object('label', d.label, 'amountCents', d.amount_cents) order by d.id) as debits
  from debit_now d
  join person p on p.association_id = d.association_id and p.id = d.person_id
  join sepa_mandate m on m.association_id = d.association_id and m.id = d.mandate_id
  where d.batch_id = $1 and d.state = 'approved'
  group by p.id, p.display_name, p.email, p.locale, m.rum, d.iban`;

/** Tells everybody before they are debited: one mail a person, in one statement. */
@Injectable()
export class DebitNotices {
  constructor(
    @Inject(Db) private readonly db: Db,
    @Inject(Creditors) private readonly creditors: Creditors,
    @Inject(Outbox) private readonly outbox: Outbox,
    @Inject(SETTINGS) private readonly settings: Settings,
  ) {}

  /** Who has no address is told otherwise: the screen of the batch says who. */
  async post({ id, collectedOn, creditorId }: DebitBatch): Promise<void> {
    const creditor = await this.creditors.get(creditorId);
    demand(creditor.creditorId, 'sepa.no-creditor-id');
    const { slug, name } = currentAssociation();
    const association = { name, url: `${this.settings.url}/${slug}` };
    const ics = creditor.creditorId;
    const told = await this.db.query<Told>(TOLD, [id]);
    await this.outbox.post(
      told.flatMap(({ email, locale, id: personId, name: to, ...facts }) =>
        email
          ? [
              noticeLetter({
                ...facts,
                ...{ association, creditorId: ics, collectedOn },
                to: { id: personId, name: to, email, locale: (locale === 'en' ? 'en' : 'fr') as Locale },
              }),
            ]
          : [],
      ),
    );
  }
}
