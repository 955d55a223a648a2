import type { StatutesCatalogue } from '../text.js';

/** Why statutes are refused, and what the difficulty is. */
export const problems: StatutesCatalogue['problems'] = {
  'document-malformed': () => 'This document does not have the shape of statutes.',
  'clause-missing': () => 'This clause has no value: choose one, or say that the statutes are silent.',
  'not-yes-or-no': () => 'Answer yes or no.',
  'not-a-whole-number': () => 'A whole number is needed.',
  'out-of-range': (d) => `A number from ${d['min']} to ${d['max']} is needed.`,
  'not-a-share': () => 'A fraction is needed, such as 1/4.',
  'share-over-one': (d) => `${d['num']}/${d['den']} is more than the whole.`,
  'unknown-option': () => 'This value is not among the possible choices.',
  'repeated-option': () => 'The same choice appears twice.',
  'list-too-short': (d) => `At least ${d['min']} must be chosen.`,
  'college-malformed': () => 'Each college has a name and a weight.',
  'no-chair-to-convene': () => 'The chair convenes, but the association has no single chair.',
  'posting-alone': () => 'Posting alone does not reach every member: add a personal sending.',
  'documents-before-notice': (d) =>
    `Papers would be due ${d['deadline']} days before the assembly, while the convocation leaves only ${d['notice']} days before.`,
  'agenda-deadline-before-notice': (d) =>
    `Members would have to ask for an item ${d['deadline']} days before the assembly, before they are even convened (${d['notice']} days).`,
  'mixed-without-both': () => 'A mixed assembly supposes ordinary and extraordinary assemblies.',
  'proxy-limit-while-not-allowed': (d) => `Proxies are forbidden, but one person could carry ${d['max']}.`,
  'proxy-limit-of-zero': () => 'Proxies are allowed, but nobody can carry any: forbid them instead.',
  'same-college-without-colleges': () => 'A proxy must stay within the college, but there are no colleges.',
  'represented-quorum-without-proxies': () =>
    'The quorum counts those represented, but proxies are forbidden.',
  'remote-quorum-without-remote': () =>
    'The quorum counts remote members, but remote attendance is not allowed.',
  'postal-quorum-without-advance': () => 'The quorum counts advance votes, but no advance vote is allowed.',
  'advance-replaceable-without-advance': () =>
    'An advance vote could be replaced, but no advance vote is allowed.',
  'second-quorum-above-first': () => 'The second assembly would ask for more people than the first.',
  'second-call-without-quorum': () =>
    'The second assembly has a quorum, but the first has none: there will never be a second.',
  'second-same-day-with-interval': (d) =>
    `The second assembly may be held on the same day, but at least ${d['days']} days later.`,
  'second-interval-without-same-day': () =>
    'Without an interval, the second assembly would follow on the same day, which is not allowed.',
  'simple-majority-with-wide-base': () =>
    'A simple majority compares for and against. To count those present or all electors too, choose an absolute majority.',
  'simple-majority-with-counted-buckets': () =>
    'A simple majority counts only for and against. To count blank or null votes or abstentions, choose an absolute majority.',
  'buckets-without-effect': () =>
    'On this base, counting blank or null votes or abstentions as well changes nothing: remove them.',
  'present-majority-with-proxies': () =>
    'A majority of those present only rules out proxies: count those present or represented, or forbid proxies.',
  'casting-vote-in-secret-ballot': () =>
    'A casting vote cannot be used in a secret ballot: it would no longer be secret (CA Bordeaux, 12 January 2017).',
  'no-chair-to-cast': () => 'The casting vote belongs to the chair, but the association has no single chair.',
  'board-seats-reversed': (d) => `The fewest seats (${d['min']}) exceed the most (${d['max']}).`,
  'board-too-small-for-renewal': (d) => `${d['max']} seats cannot be shared into ${d['parts']}.`,
  'renewal-term-mismatch': (d) =>
    `A term of ${d['years']} years cannot be shared into ${d['parts']} regular renewals.`,
  'college-seats-without-colleges': () => 'Seats are kept for colleges, but there are no colleges.',
  'college-seats-over-board': (d) =>
    `Colleges have ${d['seats']} seats, more than the governing body (${d['max']}).`,
  'college-ids-repeated': () => 'Two colleges have the same identifier.',
  'college-weights-not-one': (d) =>
    `The weights of the colleges make ${d['num']}/${d['den']}: they must make one.`,
  'scic-too-few-colleges': (d) => `A SCIC has at least three colleges; there are ${d['count']}.`,
  'scic-weight-over-half': (d) => `The college ${d['college']} has more than half of the votes.`,
  'scic-weight-under-tenth': (d) => `The college ${d['college']} has less than one tenth of the votes.`,
};
