import type { fr } from './messages.fr.js';

/** Refusals of elections without candidate, in English. */
export const en: typeof fr = {
  'circle.secret': ({ clause }) =>
    clause === 'ballot.secret_requests'
      ? 'A secret ballot was asked for: an election without candidate is held aloud. Choose another way of electing, or talk with who asked for secrecy.'
      : 'Your statutes want a secret ballot to elect someone: an election without candidate is held aloud. Choose another way of electing.',
  'circle.not-one': 'This vote is not an election without candidate.',
  'circle.aloud':
    'An election without candidate is held aloud, without ballots: open the round of nominations.',
  'circle.nobody-stands':
    'Nobody stands in an election without candidate: names are given in the sitting, with their reasons.',
  'circle.no-ballots': 'This election is held aloud: no ballot enters it.',
  'circle.not-now': ({ stage }) =>
    ({
      nominations: 'This is the round of nominations: everyone names someone, with their reasons.',
      changes: 'This is the round of changes: everyone may name someone else.',
      proposal: 'First propose a name.',
      consent: 'This is the round of consent: one consents, or objects.',
      vote: 'The rounds of consent are over: vote, or take the proposal back.',
      answer: 'The person proposed must now answer.',
      settled: 'This election has come to its end: close it.',
    })[stage] ?? 'This is not the time.',
  'circle.personal':
    'Naming, consenting and objecting are personal: nobody does so by proxy. Proxies count if the assembly has to vote.',
  'circle.not-in-room': 'First note their arrival: only those present, or at a distance, speak.',
  'circle.aloud-only': 'Your statutes do not allow phones: say it aloud, the chair writes it down.',
  'circle.nominee-last': 'The person proposed answers last, once the objections are heard.',
  'circle.nothing-to-integrate': 'This person has no objection under way.',
  'circle.already-elected': 'This person was just elected to another seat.',
  'circle.too-late-to-correct':
    'What follows rests on this line: first take back the steps after it, one by one.',
  'circle.corrected-already': 'This line is taken back already.',
  'circle.two-at-once': 'Someone wrote at the same moment. Try again.',
  'circle.not-settled':
    'This election is not at its end: it takes a name that accepts, or the decision to leave the seat vacant.',
};
