import { demand } from '@etabli/kernel';
import { currentActor, Db, Read } from '@etabli/platform';
import { Inject } from '@nestjs/common';
import { Args, ID, Resolver } from '@nestjs/graphql';
import { In } from 'typeorm';
import { Due } from '../../dues/dues.entities.js';
import { Creditors } from '../creditor/creditors.service.js';
import { friendlyIban } from '../rules/accounts.js';
import { epcPayload } from '../rules/epc-qr.js';
import { Transfer } from './transfer.js';

@Resolver()
export class TransferResolver {
  constructor(
    @Inject(Db) private readonly db: Db,
    @Inject(Creditors) private readonly creditors: Creditors,
  ) {}

  @Read(() => Transfer, {
    permission: 'self.pay',
    nullable: true,
    description:
      'One transfer for what remains of some dues of the viewer. Null while the house has no account.',
  })
  async transfer(@Args('dueIds', { type: () => [ID] }) dueIds: string[]): Promise<Transfer | null> {
    const creditor = await this.creditors.current();
    if (!creditor) return null;
    const dues = await this.db.find(Due, {
      where: { id: In(dueIds) },
      order: { dueOn: 'asc', sequence: 'asc' },
    });
    const { personId } = currentActor();
    demand(dues.length > 0 && dues.every((due) => due.personId === personId), 'not-found');
    const { name, iban, bic } = creditor;
    const amountCents = dues.reduce((sum, { remainingCents }) => sum + remainingCents, 0);
    const reference = dues.map((due) => due.reference).join(' ');
    const payload = epcPayload({ name, iban, bic, amountCents, text: reference });
    return { name, iban: friendlyIban(iban), bic, amountCents, reference, payload };
  }
}
