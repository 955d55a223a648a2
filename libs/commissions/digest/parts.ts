import { addConstraints, addRefusals } from '@etabli/platform';
import { DigestAnswers } from './answers.service.js';
import { DigestChoices } from './choices.service.js';
import { DigestLink } from './digest.entities.js';
import { DigestResolver } from './digest.resolver.js';
import { DigestKeys } from './keys.js';
import { DigestLinks } from './links.service.js';
import { DigestMatters } from './matter.js';
import { en } from './messages.en.js';
import { fr } from './messages.fr.js';
import { DigestPages } from './pages.service.js';
import { DigestSource } from './privacy.source.js';
import { DigestSending } from './sending.service.js';
import { DigestWorker } from './worker.js';

addRefusals(fr, en);
addConstraints({ digest_link_serves_once: 'conflict.concurrent' });

/** The tables of digests that the data source knows. */
export const digestEntities = [DigestLink];

/** What sends digests and answers for their links. */
export const digestProviders = [
  DigestAnswers,
  DigestChoices,
  DigestKeys,
  DigestLinks,
  DigestMatters,
  DigestPages,
  DigestResolver,
  DigestSending,
  DigestSource,
  DigestWorker,
];
