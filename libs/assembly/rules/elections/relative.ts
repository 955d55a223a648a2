import { groupsFrom, scoresOf } from './marks.js';
import { fillSeats } from './seats.js';
import type { Method } from './setting.js';

/**
 * Relative majority: those with the most voices are elected, from one voice on (statutes: elect.method
 * `plurinominal-relative`, as many names as seats; `uninominal`, one name for one seat; `approval`, every name that suits,
 * without limit). So are second rounds and second ballots.
 */
export const relative: Method = ({ box, paper, terms, election }) => {
  const scores = scoresOf(box, paper.options);
  return {
    ...fillSeats(terms, groupsFrom(scores, 1), election.seats),
    count: { kind: 'marks', scores, required: null },
  };
};
