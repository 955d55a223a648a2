import { addConstraints, addRefusals } from '@etabli/platform';
import { MatchEffects } from './effects.service.js';
import { BankFacts } from './facts.service.js';
import { MatchingLooking } from './looking.service.js';
import { BankMatch } from './matching.entities.js';
import { MatchingResolver } from './matching.resolver.js';
import { Matching } from './matching.service.js';
import { en } from './messages.en.js';
import { fr } from './messages.fr.js';
import { MatchesTold } from './told.service.js';
import { MatchWriting } from './writing.service.js';

addRefusals(fr, en);
addConstraints({
  bank_match_payment_once: 'matching.payment-once',
  bank_match_thing_once: 'matching.thing-once',
  thing_on_statement: 'matching.on-statement',
  bank_match_once: 'conflict.concurrent',
  bank_match_in_euros: 'matching.other-currency',
  payment_on_statement: 'payment.on-statement',
});

/** The tables of matching. */
export const matchingEntities = [BankMatch];

export const matchingProviders = [
  BankFacts,
  MatchesTold,
  MatchEffects,
  MatchWriting,
  Matching,
  MatchingLooking,
  MatchingResolver,
];
