import { board } from './statutes/en/board.js';
import { colleges } from './statutes/en/colleges.js';
import { convening } from './statutes/en/convening.js';
import { electorate } from './statutes/en/electorate.js';
import { majority } from './statutes/en/majority.js';
import { problems } from './statutes/en/problems.js';
import { proxies } from './statutes/en/proxies.js';
import { quorum } from './statutes/en/quorum.js';
import { remote } from './statutes/en/remote.js';
import type { StatutesCatalogue } from './statutes/text.js';

/** The statutes in plain English: every clause, every problem. */
export const statutesEn: StatutesCatalogue = {
  sections: {
    convening: 'Convocation and agenda',
    electorate: 'Who votes',
    proxies: 'Proxies',
    quorum: 'Quorum',
    majority: 'Majorities and ways of voting',
    remote: 'Remotely and in advance',
    board: 'Governing body and elections',
    colleges: 'Colleges and consent',
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
};
