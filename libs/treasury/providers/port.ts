import type { Cents, IsoDate } from '@etabli/kernel';

export type ProviderName = 'stripe' | 'helloasso';

/** As people know them. */
export const providerTitles: Readonly<Record<ProviderName, string>> = {
  stripe: 'Stripe',
  helloasso: 'HelloAsso',
};

/** A page of the provider where somebody pays by card. */
export interface AskedCheckout {
  /** Ours: the provider keeps it and says it again with everything that happens. */
  id: string;
  amountCents: Cents;
  label: string;
  /** Null when the person has no address. */
  email: string | null;
  /** Where the browser comes back to, paid or not. */
  returnUrl: string;
}

/** What the provider says of a checkout, read from the provider itself. */
export type CheckoutReading =
  | { state: 'open' | 'expired' }
  | { state: 'paid' | 'refunded'; charge: string; amountCents: Cents; paidAt: Date };

/** What a webhook is about, once it is known to be the provider’s. It is only a hint: what is true is read from the provider. */
export interface Hint {
  /** The same whenever the same thing is told again. */
  reference: string;
  kind: string;
  /** Our checkout, when it is about one. */
  checkoutId: string | null;
  /** Money left for the bank. */
  payouts: boolean;
}

/** A line of a payout: money of somebody, money given back, fees kept (below zero), or something unknown to us. */
export interface PayoutLine {
  kind: 'payment' | 'refund' | 'fee' | 'other';
  /** The provider’s payment that it is about. */
  charge: string | null;
  amountCents: Cents;
}

/** A transfer to the bank, with what it is made of: its lines sum to its amount. */
export interface AnnouncedPayout {
  reference: string;
  arrivesOn: IsoDate;
  amountCents: Cents;
  lines: readonly PayoutLine[];
}

/** Whoever takes cards for the association. Every call may throw `ProviderFault`. */
export interface PaymentProvider {
  readonly name: ProviderName;
  open(asked: AskedCheckout): Promise<{ reference: string; url: string }>;
  read(reference: string): Promise<CheckoutReading>;
  /** Null when nobody needs to know. Refuses `provider.unverified`. */
  hear(body: Buffer, signature: string | null, now: Date): Hint | null;
  /** Gives all of a payment back; asked again under the same key, it is given back once. */
  refund(asked: { charge: string; amountCents: Cents; key: string }): Promise<void>;
  /** Payouts since a day, without those already known. */
  payouts(since: IsoDate, known: ReadonlySet<string>): Promise<AnnouncedPayout[]>;
}

/** The provider did not answer, or said no; `final` when asking again would change nothing. */
export class ProviderFault extends Error {
  readonly final: boolean;

  constructor(message: string, final: boolean) {
    super(message);
    this.final = final;
  }
}
