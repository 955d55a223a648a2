import type { Cents } from '@etabli/kernel';
import { Field, Int, ObjectType } from '@nestjs/graphql';
import { printedReference } from '../../rules/reference.js';
import { friendlyIban } from '../rules/accounts.js';
import { epcPayload } from '../rules/epc-qr.js';

/** What a transfer is made of, to copy or to scan. */
@ObjectType()
export class Transfer {
  @Field({ description: 'Whose account it is.' })
  name: string;

  @Field({ description: 'In groups of four.' })
  iban: string;

  @Field(() => String, { nullable: true })
  bic: string | null;

  @Field(() => Int)
  amountCents: number;

  @Field({ description: 'What to write on it, so that it is known when it comes.' })
  reference: string;

  @Field({ description: 'What the QR code of the transfer says (EPC069-12).' })
  payload: string;
}

/** A transfer to the house under one reference, shown as it is printed. */
export function transferTo(
  { name, iban, bic }: { name: string; iban: string; bic: string | null },
  { amountCents, reference }: { amountCents: Cents; reference: string },
): Transfer {
  const payload = epcPayload({ name, iban, bic, amountCents, text: reference });
  const printed = printedReference(reference);
  return { name, iban: friendlyIban(iban), bic, amountCents, reference: printed, payload };
}
