import { addConstraints, addRefusals } from '@etabli/platform';
import { CheckIns } from './check-ins.service.js';
import { en } from './messages.en.js';
import { fr } from './messages.fr.js';
import { CheckIn, Pass, PassBought, PassKind } from './passes.entities.js';
import { CheckInsResolver, PassesResolver, PassKindsResolver, PresenceResolver } from './passes.resolver.js';
import { Passes } from './passes.service.js';
import { PresenceQuestion } from './presence.question.js';
import { PassesSource } from './privacy.source.js';

addRefusals(fr, en);
addConstraints({
  pass_kind_name: ['pass-kind.name-taken', 'name'],
  pass_used_up: 'pass.used-meanwhile',
  pass_good: 'check-in.no-pass',
  pass_unused: 'pass.used',
});

/** The tables of passes and arrivals. */
export const passesEntities = [CheckIn, Pass, PassBought, PassKind];

/** What makes them work. */
export const passesProviders = [
  CheckIns,
  CheckInsResolver,
  Passes,
  PassesResolver,
  PassesSource,
  PassKindsResolver,
  PresenceQuestion,
  PresenceResolver,
];
