import { addConstraints, addRefusals } from '@etabli/platform';
import { Checkouts } from './checkouts.service.js';
import { ProviderDesk } from './desk.js';
import { en } from './messages.en.js';
import { fr } from './messages.fr.js';
import { Payouts } from './payouts.service.js';
import { Checkout, Payout } from './providers.entities.js';
import { CardDeskResolver, CardsOfMoneyResolver, CheckoutResolver } from './providers.resolver.js';
import { Receiving } from './receiving.service.js';
import { Refunds } from './refunds.service.js';
import { WebhooksController } from './webhooks.controller.js';
import { Webhooks } from './webhooks.service.js';

addRefusals(fr, en);
addConstraints({
  refund_asked_once: 'provider.not-refundable',
  refund_outcome_once: 'provider.not-refundable',
});

/** The tables of cards. */
export const cardEntities = [Checkout, Payout];

/** Where providers tell. */
export const cardControllers = [WebhooksController];

/** Cards: checkouts, refunds and payouts at payment providers. */
export const cardProviders = [
  ...[ProviderDesk, Receiving, Checkouts, Refunds, Payouts, Webhooks],
  ...[CheckoutResolver, CardDeskResolver, CardsOfMoneyResolver],
];
