import { board } from './statutes/fr/board.js';
import { colleges } from './statutes/fr/colleges.js';
import { convening } from './statutes/fr/convening.js';
import { electorate } from './statutes/fr/electorate.js';
import { majority } from './statutes/fr/majority.js';
import { problems } from './statutes/fr/problems.js';
import { proxies } from './statutes/fr/proxies.js';
import { quorum } from './statutes/fr/quorum.js';
import { remote } from './statutes/fr/remote.js';
import { type StatutesCatalogue, typeset } from './statutes/text.js';

/** The statutes in plain French: every clause, every problem, with French typography. */
export const statutesFr: StatutesCatalogue = typeset({
  sections: {
    convening: 'Convocation et ordre du jour',
    electorate: 'Qui vote',
    proxies: 'Pouvoirs',
    quorum: 'Quorum',
    majority: 'Majorités et façon de voter',
    remote: 'À distance et d’avance',
    board: 'Direction et élections',
    colleges: 'Collèges et consentement',
  },
  clauses: {
    ...convening,
    ...electorate,
    ...proxies,
    ...quorum,
    ...majority,
    ...remote,
    ...board,
    ...colleges,
  },
  problems,
});
