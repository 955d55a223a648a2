import { addConstraints, addRefusals } from '@etabli/platform';
import { Handover, HandoverEvent, HandoverLine } from './handover.entities.js';
import { HandoversResolver } from './handover.resolver.js';
import { Handovers } from './handovers.service.js';
import { Kit } from './kit.service.js';
import { KitPapers } from './kit-papers.service.js';
import { HandoverEventResolver, HandoverLineResolver } from './line-fields.resolver.js';
import { HandoverLines } from './lines.service.js';
import { en } from './messages.en.js';
import { fr } from './messages.fr.js';
import { Passing } from './passing.service.js';
import { HandoverSource } from './privacy.source.js';
import { HandoverVerbsResolver } from './verbs.resolver.js';

addRefusals(fr, en);
addConstraints({ handover_line_once: 'handover.line-there', handover_nothing_left: 'handover.left-behind' });

/** The tables of handovers. */
export const handoverEntities = [Handover, HandoverLine, HandoverEvent];

/** Charges that go from somebody to somebody: followed, ticked, put into other hands, printed. */
export const handoverProviders = [
  Handovers,
  HandoverLines,
  Passing,
  Kit,
  KitPapers,
  HandoverSource,
  HandoversResolver,
  HandoverVerbsResolver,
  HandoverLineResolver,
  HandoverEventResolver,
];
