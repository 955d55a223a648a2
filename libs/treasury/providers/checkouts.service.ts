import { authorize } from '@etabli/access';
import { type Cents, demand, newId, Refusal } from '@etabli/kernel';
import { currentActor, currentAssociation, Db, SETTINGS, type Settings } from '@etabli/platform';
import { Inject, Injectable } from '@nestjs/common';
import { In } from 'typeorm';
import { Due } from '../dues/dues.entities.js';
import { ProviderDesk } from './desk.js';
import { type CheckoutReading, ProviderFault, type ProviderName } from './port.js';
import { Checkout, type CheckoutPage } from './providers.entities.js';
import { checkoutPolicy } from './providers.policy.js';
import { Receiving } from './receiving.service.js';

/** How long a checkout that nobody told anything of is asked about. */
const ASKED_DAYS = 7;
const SHOWN = 200;

/** Paying by card: a page of the provider is opened, and the provider alone says that it is paid. */
@Injectable()
export class Checkouts {
  constructor(
    @Inject(Db) private readonly db: Db,
    @Inject(ProviderDesk) private readonly desk: ProviderDesk,
    @Inject(Receiving) private readonly receiving: Receiving,
    @Inject(SETTINGS) private readonly settings: Settings,
  ) {}

  /**
   * Opens a page where the viewer pays what remains of some of their dues. Refuses `provider.absent`, `provider.away`,
   * `provider.nothing-due`, `not-found` (dues of somebody else).
   */
  open(name: ProviderName, dueIds: readonly string[]): Promise<CheckoutPage> {
    const id = newId();
    const { slug } = currentAssociation();
    return this.start(name, currentActor().personId as string, dueIds, {
      ...{ id, returnUrl: `${this.settings.url}/${slug}/mes-paiements/carte/${id}` },
    });
  }

  /**
   * Opens the same page for somebody who stands at the desk: they pay on their own phone, and come back to a page that asks for
   * no account. Refuses as `open`.
   */
  openFor(name: ProviderName, personId: string, dueIds: readonly string[]): Promise<CheckoutPage> {
    return this.start(name, personId, dueIds, { id: newId(), returnUrl: `${this.settings.url}/merci` });
  }

  private async start(
    name: ProviderName,
    personId: string,
    dueIds: readonly string[],
    { id, returnUrl }: { id: string; returnUrl: string },
  ): Promise<CheckoutPage> {
    const provider = this.desk.get(name);
    const dues = await this.payable(personId, dueIds);
    const amountCents = dues.reduce((sum: Cents, { remainingCents }) => sum + remainingCents, 0);
    const { reference, url } = await answered(
      provider.open({
        ...{ id, amountCents, returnUrl },
        ...{ label: dues.map(({ label }) => label).join(', '), email: await this.emailOf(personId) },
      }),
    );
    await this.db.query(
      'insert into checkout (id, person_id, provider, reference, amount_cents) values ($1, $2, $3, $4, $5)',
      [id, personId, name, reference, amountCents],
    );
    await this.db.query(
      `insert into checkout_due (checkout_id, due_id, amount_cents)
       select $1, due, cents from jsonb_to_recordset($2) as x(due uuid, cents int)`,
      [id, JSON.stringify(dues.map((due) => ({ due: due.id, cents: due.remainingCents })))],
    );
    return { id, url };
  }

  /** One’s own, or by who reads the treasury. */
  async get(id: string): Promise<Checkout> {
    const checkout = await this.db.get(Checkout, id);
    authorize(checkoutPolicy.read(currentActor(), checkout));
    return checkout;
  }

  /** Asks the provider what became of a checkout, and records it. Refuses `provider.away`. */
  async look(id: string): Promise<Checkout> {
    const checkout = await this.get(id);
    if (checkout.state !== 'open') return checkout;
    const reading = await answered(this.desk.get(checkout.provider).read(checkout.reference));
    await this.receiving.take(checkout, reading);
    return this.db.get(Checkout, id);
  }

  /** The latest, open ones aside once they are too old to be paid. */
  latest(): Promise<Checkout[]> {
    return this.db.find(Checkout, { order: { recordedAt: 'desc', id: 'desc' }, take: SHOWN });
  }

  /**
   * Asks about every checkout of a provider that is still open: all answers first, then their people held in one order, so
   * that a message about one of them waits instead of crossing.
   */
  async lookAtOpen(name: ProviderName): Promise<void> {
    const open = await this.db.query<{ id: string }>(
      `select id from checkout_now where provider = $1 and state = 'open'
         and recorded_at > now() - interval '${ASKED_DAYS} days' order by recorded_at limit ${SHOWN}`,
      [name],
    );
    const asked: [Checkout, CheckoutReading][] = [];
    for (const { id } of open) {
      const checkout = await this.get(id);
      asked.push([checkout, await answered(this.desk.get(name).read(checkout.reference))]);
    }
    await this.db.query('select id from person where id = any($1) order by id for update', [
      asked.map(([{ personId }]) => personId),
    ]);
    for (const [checkout, reading] of asked) await this.receiving.take(checkout, reading);
  }

  private async payable(personId: string, dueIds: readonly string[]): Promise<Due[]> {
    const dues = await this.db.find(Due, {
      where: { id: In([...dueIds]) },
      order: { dueOn: 'asc', sequence: 'asc' },
    });
    demand(
      dues.every((due) => due.personId === personId),
      'not-found',
    );
    const open = dues.filter(({ remainingCents, withdrawnAt }) => remainingCents > 0 && !withdrawnAt);
    demand(open.length > 0, 'provider.nothing-due');
    return open;
  }

  private async emailOf(personId: string): Promise<string | null> {
    const row = await this.db.row<{ email: string | null }>('select email from person where id = $1', [
      personId,
    ]);
    return row?.email ?? null;
  }
}

/** A provider that does not answer is a refusal that says so: nothing is paid, nothing is written. */
export async function answered<Answer>(asked: Promise<Answer>): Promise<Answer> {
  try {
    return await asked;
  } catch (fault) {
    if (fault instanceof ProviderFault) throw new Refusal('provider.away');
    throw fault;
  }
}
