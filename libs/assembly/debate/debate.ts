import { addRefusals } from '@etabli/platform';
import { Amendment } from './amendments.entities.js';
import { AmendedItemResolver, AmendmentsResolver } from './amendments.resolver.js';
import { Amendments } from './amendments.service.js';
import { Chairings } from './chairing.service.js';
import { Chairing } from './chairing.types.js';
import { DebateResolver } from './debate.resolver.js';
import { FloorResolver } from './floor.resolver.js';
import { Floors } from './floor.service.js';
import { en } from './messages.en.js';
import { fr } from './messages.fr.js';
import { Revocations } from './revocations.service.js';
import { VotersOfItems } from './voters.service.js';

addRefusals(fr, en);

/** The tables of the debate. */
export const debateEntities = [Amendment, Chairing];

/** The debate in the room: who speaks, what is amended, who chairs, who votes. */
export const debate = [
  Floors,
  FloorResolver,
  Amendments,
  AmendmentsResolver,
  AmendedItemResolver,
  Chairings,
  Revocations,
  VotersOfItems,
  DebateResolver,
];
