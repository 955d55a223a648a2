import type { ClauseKey, ClauseValues, Statutes } from './document.js';
import { termsOf } from './document.js';

type When = (terms: ClauseValues) => boolean;

const proxies: When = (terms) => terms['proxy.allowed'];
const anyQuorum: When = (terms) => terms['quorum.ago'] !== null || terms['quorum.age'] !== null;
const inAdvance: When = (terms) => terms.postal || terms.online_advance;
const remote: When = (terms) => terms.remote_presence;
const byCollege: When = ({ colleges }) => colleges.length > 0;

/** Clauses that another one puts out of use, and when they are of use. */
const conditions: Partial<Record<ClauseKey, When>> = {
  'agenda.add_share': (terms) => terms['agenda.add'] === 'share',
  'agenda.add_deadline_days': (terms) => terms['agenda.add'] !== 'nobody',
  'proxy.limit': proxies,
  'proxy.max': (terms) => proxies(terms) && terms['proxy.limit'] === 'number',
  'proxy.max_share': (terms) => proxies(terms) && terms['proxy.limit'] === 'share',
  'proxy.holder': proxies,
  'proxy.over_limit': (terms) => proxies(terms) && terms['proxy.limit'] !== 'unlimited',
  'proxy.blank': proxies,
  'proxy.instructions': proxies,
  'proxy.substitute': proxies,
  'proxy.revocation': proxies,
  'proxy.deadline_days': proxies,
  'quorum.base': anyQuorum,
  'quorum.unit': anyQuorum,
  'quorum.round': anyQuorum,
  'quorum.when': anyQuorum,
  'second.interval_days': anyQuorum,
  'second.quorum': anyQuorum,
  'second.same_agenda': anyQuorum,
  'second.same_day': anyQuorum,
  'tie.holder': ({ tie }) => tie === 'casting',
  'advance.replaceable': inAdvance,
  'advance.precedence': (terms) => inAdvance(terms) && proxies(terms),
  'advance.amended': inAdvance,
  'remote.identification': remote,
  'remote.continuous_sound': remote,
  'remote.incident': remote,
  'coopt.term': ({ coopt }) => coopt !== 'none',
  'board.college_seats': byCollege,
  'colleges.vote': byCollege,
  'colleges.empty': byCollege,
  'colleges.scic': byCollege,
};

/**
 * Does a clause change anything, as the others stand? One person carries « two proxies » or « a tenth of the voices », never both:
 * whoever reads the statutes is told the one that counts.
 */
export const hasEffect = (statutes: Statutes, key: ClauseKey): boolean =>
  conditions[key]?.(termsOf(statutes)) ?? true;
