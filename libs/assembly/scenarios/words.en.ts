import { formatDate, formatTime, plural } from '@etabli/kernel';
import type { ClauseKey } from '@etabli/membership/rules/statutes';
import type { ChairCapacity } from '../rules/chair.js';
import type { RequestGrade } from '../rules/members-items.js';
import { sentencesIn } from '../rules/sentences.js';
import { timeZone } from './source.js';
import type { Grade, Warning } from './warnings.js';
import type { fr } from './words.fr.js';

const said = sentencesIn('en');
const many = (count: number, one: string, several: string) => plural(count, one, several, 'en');

const secrecy: Partial<Record<ClauseKey, string>> = {
  'ballot.mode': 'the statutes always ask for it',
  'ballot.secret_if_persons': 'it is about people',
  'ballot.secret_requests': 'members asked for it',
};
const second = {
  'too-soon': (day: string) => `The second call comes too soon: not before ${day}.`,
  'same-day': (day: string) =>
    `Without a clause, a second call is not held on the same day: not before ${day}.`,
  'items-added': () => 'The second call adds items that the first did not have.',
};
const request = ({ reason, required, latestOn }: RequestGrade): string => {
  if (reason === 'no-such-right') return 'the statutes do not give members this right';
  if (reason === 'too-few') return `it took ${many(required ?? 0, 'signature', 'signatures')}`;
  return reason === 'too-late'
    ? `it had to arrive by ${formatDate(latestOn ?? '', 'en')}`
    : `it has the ${many(required ?? 0, 'signature', 'signatures')} needed, in time`;
};
const capacities: Record<ChairCapacity, string> = {
  chair: 'chair of the association',
  'co-chair': 'co-chair of the association',
  'vice-chair': 'vice-chair',
  'eldest-board-member': 'eldest member of the board',
  'elected-chair': 'elected by the assembly',
};

function warning(one: Warning, title: (item: string) => string): string {
  switch (one.code) {
    case 'member-forgotten':
      return `${one.name} was not called: the first cause of annulment.`;
    case 'quorum-lost':
      return `Quorum is lost at ${formatTime(one.at, 'en', timeZone)} for ${said.kind(one.kind)} decisions: nothing more is decided; close the sitting and call again.`;
    case 'not-secret':
      return `“${title(one.item)}” had to be voted by secret ballot: ${secrecy[one.clause.key] ?? ''}.`;
    case 'no-decision':
      return `“${title(one.item)}”: there was no quorum, nothing is decided.`;
    case 'wrong-convener':
      return 'The assembly was not called by the body that the statutes name.';
    case 'late-notice':
      return said.notice(one.notice);
    case 'second-call':
      return second[one.problem](formatDate(one.earliestOn, 'en'));
    case 'off-agenda':
      return `“${title(one.item)}”: ${said.voteLeave(one.leave)}`;
    case 'request-ignored':
      return `“${title(one.item)}” had to go on the agenda: the request is good (${request(one.request)}).`;
    case 'request-refused':
      return `“${title(one.item)}”: the members’ request binds nobody (${request(one.request)}).`;
    case 'base-decides':
      return `“${title(one.item)}”: the statutes are silent on the base of the majority, and the result depends on it. Counted on voices present or represented, the resolution would be rejected.`;
    case 'outside-colleges':
      return `“${title(one.item)}”: ${many(one.voices, 'voice belongs', 'voices belong')} to no college and weigh nothing.`;
    case 'advance-not-allowed':
      return `The advance vote of ${one.name} does not count: the statutes do not allow it.`;
    case 'remote-not-allowed':
      return `${one.name} follows from afar: without a clause, this presence does not count.`;
    case 'nobody-chairs':
      return 'Nobody whom the statutes name is there to chair: the assembly must elect its chair.';
    case 'documents-late':
      return `Documents handed out on ${formatDate(one.documentsOn, 'en')}, due on ${formatDate(one.dueOn, 'en')}: by itself, this delay annuls nothing.`;
    case 'proxy-void':
      return `Proxy of ${one.name}: ${said.proxy(one.verdict)}`;
    case 'came-without-vote':
      return `${one.name} attends without voting: ${one.reasons.map(said.exclusion).join(' ')}`;
    case 'item-left':
      return `“${title(one.item)}” was left undecided.`;
  }
}

const grades: Record<Grade, string> = { grave: 'Grave', serious: 'Serious', minor: 'To note' };

/** What a played scenario says, in English. */
export const en: typeof fr = {
  warning,
  grade: (grade) => grades[grade],
  capacity: (capacity) => capacities[capacity],
  soundLost: 'The sound is lost: the statutes suspend the sitting, nothing is voted until it is back.',
  electors: (count, voices) => `${many(count, 'elector', 'electors')}, ${many(voices, 'voice', 'voices')}.`,
  headings: {
    electorate: 'Electors',
    quorum: 'Quorum',
    results: 'Results',
    refused: 'What the statutes did not allow',
    warnings: 'Warnings',
    minutes: 'Minutes',
    expectations: 'What is not as expected',
  },
  nothing: 'Nothing.',
  changes: { opening: 'opening', lost: 'lost', regained: 'regained', reached: 'reached' },
  excluded: (name, reasons) => `${name} does not vote: ${reasons}`,
  amended: (text) => (text ? `The text is amended: “${text}”.` : 'The text is amended in the sitting.'),
  sound: { lost: 'The remote link is lost.', back: 'The remote link is back.' },
};
