import { formatDate, formatNumber, plural, type SameMessages } from '@etabli/kernel';
import type { ProxyReason } from '../proxies.js';
import { sentencesIn } from '../sentences.js';
import type { FindingCode } from './finding.js';
import type { Recount } from './recount.js';
import type { fr, Said } from './words.fr.js';

const n = (value: number | undefined): string => formatNumber(value ?? 0, 'en');
const many = (count: number | undefined, one: string, several: string): string =>
  plural(count ?? 0, one, several, 'en');
const all = (names: string[]): string => new Intl.ListFormat('en-GB', { type: 'conjunction' }).format(names);
const SHOWN = 5;

const people = (names: string[]): string =>
  names.length <= SHOWN
    ? all(names)
    : all([...names.slice(0, SHOWN - 1), `${n(names.length - SHOWN + 1)} others`]);

const on = (items: number[] = []): string =>
  items.length === 1 ? `on item ${items[0]}` : `on items ${all(items.map(String))}`;

const what: Record<FindingCode, (said: Said) => string> = {
  'not-summoned': ({ names, reason }) =>
    reason === 'came' ? `${people(names)}: never called, but took part.` : `${people(names)}: never called.`,
  'not-reached': ({ names, reason }) =>
    reason === 'came'
      ? `${people(names)}: nothing shows that the convocation arrived, but they took part.`
      : `${people(names)}: nothing shows that the convocation arrived, and it was not sent again.`,
  'no-quorum': ({ items, counted, required }) =>
    `Vote ${on(items)}: no quorum, ${n(counted)} for ${n(required)}.`,
  'wrong-convener': ({ names }) =>
    `${people(names)} convened without the office that the statutes name for it.`,
  'other-business': ({ items }) => `A vote ${on(items)}, under any other business.`,
  'off-agenda': ({ items }) => `A vote ${on(items)}, which was not on the agenda as sent.`,
  'proxy-not-good': ({ items, names, voices, reason }) =>
    `${many(voices, 'voice', 'voices')} carried for ${people(names)}, ${on(items)}. ${sentencesIn('en').proxy({ reason: reason as ProxyReason, limit: null })}`.replace(
      ' (0)',
      '',
    ),
  'not-entitled': ({ items, names, voices }) =>
    `${people(names)}: ${many(voices, 'voice', 'voices')} counted ${on(items)} without the right to vote that day.`,
  'not-in-room': ({ items, names }) =>
    `${people(names)}: a voice counted ${on(items)} without being on the attendance sheet.`,
  'count-above-room': ({ items, counted, room }) =>
    `Vote ${on(items)}: ${n(counted)} voices counted for ${n(room)} in the room.`,
  'wrong-majority': ({ items }) => `Vote ${on(items)}: the result proclaimed is not what the statutes give.`,
  'not-secret': ({ items }) => `Vote ${on(items)}: the statutes asked for secrecy, and it was public.`,
  'secret-casting-vote': ({ items }) => `Vote ${on(items)}: a casting vote settled a secret ballot.`,
  'conflict-voted': ({ items, names }) =>
    `${people(names)} voted ${on(items)}, which touches their own interests.`,
  'conflict-settled': ({ items, names }) =>
    `${people(names)} settled the tie ${on(items)}, which touches their own interests.`,
  'joined-not-summoned': ({ names }) =>
    `${people(names)}: a member since the convocation left, never called.`,
  'summoned-late': ({ names, days }) =>
    `${people(names)}: called too late, up to ${many(days, 'day', 'days')} short of the notice.`,
  'notice-short': ({ days, on: latest }) =>
    `The notice is ${many(days, 'day', 'days')} short: it had to leave by ${latest ? formatDate(latest, 'en') : ''}.`,
  'second-call-too-soon': ({ days }) =>
    `The second meeting was held ${many(days, 'day', 'days')} too soon after the first.`,
  'attendance-corrected': ({ items, counted, room }) =>
    `Vote ${on(items)}: the attendance was corrected since, ${n(room)} voices in the room instead of ${n(counted)}.`,
  'statutes-unfiled': ({ items }) =>
    `A change of the statutes adopted ${on(items)}, without signed minutes in the register.`,
  'voted-again': ({ items }) => `A vote ${on(items)} was cancelled, then held again.`,
  'documents-late': ({ days, on: due }) =>
    `Documents handed in ${many(days, 'day', 'days')} after the day they were due (${due ? formatDate(due, 'en') : ''}).`,
  'no-scrutineer': ({ items }) => `No scrutineer to count ${on(items)}.`,
  'minutes-unsigned': () => 'The signed minutes are not in the register yet.',
};

const why: Record<FindingCode, string> = {
  'not-summoned': 'To leave out a member is the gravest fault of a convocation.',
  'not-reached': 'A convocation that does not reach a person does not call them.',
  'no-quorum': 'Without a quorum the assembly decides nothing, and it must hold at each vote.',
  'wrong-convener': 'Only the body that the statutes name may convene.',
  'other-business': 'What is voted under any other business may be annulled: nobody expected it.',
  'off-agenda':
    'The assembly decides only what is on the agenda as sent; only revoking an officer is admitted.',
  'proxy-not-good': 'A voice carried outside the rules is taken out, and the result counted again.',
  'not-entitled': 'Only members whom the statutes admit may vote, on the day they fix.',
  'not-in-room': 'One votes present, or represented.',
  'count-above-room': 'No more voices can be counted than there are in the room.',
  'wrong-majority': 'The majority and its base are those of the statutes.',
  'not-secret': 'Secrecy is due only where the statutes ask for it; then it binds.',
  'secret-casting-vote':
    'A casting vote gives away the secret of who casts it (CA Bordeaux, 12 January 2017).',
  'conflict-voted': 'The statutes keep from the vote whoever has a personal interest in it.',
  'conflict-settled': 'Whoever has a personal interest in a decision does not settle it.',
  'joined-not-summoned': 'To be a member on the day of the assembly is enough to be due a convocation.',
  'summoned-late': 'The notice runs for each person.',
  'notice-short': 'The notice of the statutes gives everyone time to prepare.',
  'second-call-too-soon': 'The statutes fix the interval between both calls.',
  'attendance-corrected': 'The attendance sheet is the proof of the quorum and of the voices.',
  'statutes-unfiled': 'A change of the statutes is proven by its minutes (Cass. 1re civ., 8 April 2010).',
  'voted-again': 'Voting again is not forbidden; its reason must be readable.',
  'documents-late': 'Late documents are not enough alone (FIA, 27 February 2013).',
  'no-scrutineer': 'Nothing demands them, but nobody can then confirm the count.',
  'minutes-unsigned': 'The signed minutes are the proof of all the rest.',
};

const remedy: Record<FindingCode, [before: string, after: string]> = {
  'not-summoned': [
    'Call them now, even late: being late weighs less than being left out.',
    'Tell these people, and have the decisions confirmed at the next assembly.',
  ],
  'not-reached': [
    'Send the convocation again, or hand it over.',
    'Keep the proof of sending, and have what matters confirmed at the next assembly.',
  ],
  'no-quorum': ['', 'Convene again on these items: a second assembly decides without risk.'],
  'wrong-convener': [
    'Cancel it, and have the right body convene.',
    'Have the right body confirm the convocation, in the minutes of its next meeting.',
  ],
  'other-business': [
    'Give this item a title of its own, or make it an information.',
    'Put this item on the agenda of the next assembly.',
  ],
  'off-agenda': [
    'Tell all members of this item, by the same channel as the convocation.',
    'Put this item on the agenda of the next assembly.',
  ],
  'proxy-not-good': ['', 'Keep the proxies and this recount in the file.'],
  'not-entitled': ['', 'Keep the list of voters and this recount in the file.'],
  'not-in-room': ['', 'Check the attendance, and note in the minutes what explains it.'],
  'count-above-room': ['', 'Check the attendance with the scrutineers, and note their answer.'],
  'wrong-majority': ['', 'Correct it by later minutes, or put the item to the vote again.'],
  'not-secret': ['', 'Have this vote confirmed by secret ballot at the next assembly.'],
  'secret-casting-vote': ['', 'Put this item to the vote again at the next assembly.'],
  'conflict-voted': ['', 'Keep this recount in the file.'],
  'conflict-settled': ['', 'Put this item to the vote again at the next assembly.'],
  'joined-not-summoned': [
    'Call them now, from the Convocation page.',
    'Keep the date they joined: it comes after the convocation left.',
  ],
  'summoned-late': [
    'Ask them whether they will come, and keep their answer.',
    'Keep the proof of sending and the reason of the delay.',
  ],
  'notice-short': [
    'Choose a later date, or note the reason of the delay.',
    'Keep the reason noted and the proof of sending: one must show that the delay changed something.',
  ],
  'second-call-too-soon': ['Choose a later date.', 'Have the decisions confirmed at the next assembly.'],
  'attendance-corrected': ['', 'Note in the minutes why the attendance was corrected.'],
  'statutes-unfiled': ['', 'Sign and file the minutes, then declare the change.'],
  'voted-again': ['', 'The reason is kept with the vote that was cancelled: that is enough.'],
  'documents-late': [
    'Send them now to everyone.',
    'Note in the minutes that they were shown at the sitting.',
  ],
  'no-scrutineer': ['', 'Have two people confirm the count, in the minutes.'],
  'minutes-unsigned': ['', 'Print them, have them signed, file them.'],
};

const voted = ({ counts }: Recount): string => `${n(counts.for)} for, ${n(counts.against)} against`;

/** What the contestation check says, in English. */
export const en: SameMessages<typeof fr> = {
  what: ({ code, said }) => what[code](said),
  why: ({ code }) => why[code],
  remedy: ({ code, held }) => remedy[code][held ? 1 : 0],
  recount: ({ position, recount }) => {
    const changes = [
      recount.removed > 0 && `${many(recount.removed, 'voice', 'voices')} fewer on the winning side`,
      recount.added > 0 && `${many(recount.added, 'voice', 'voices')} more on the other side`,
    ].filter((part): part is string => part !== false);
    const then = `Item ${position}, with ${all(changes)}: ${voted(recount)}.`;
    if (recount.survives) return `${then} The result stands.`;
    return recount.verdict === 'no-quorum'
      ? `${then} The quorum would be lost.`
      : `${then} The result would be another one.`;
  },
  margin: ({ margin }) =>
    margin === null
      ? 'No change of voices would have given another result.'
      : `For another result, ${many(margin, 'voice', 'voices')} would have had to change sides.`,
  limitation: ({ on: last }) =>
    `A challenge is barred five years after the member knew, at the latest the declaration to the prefecture: around ${formatDate(last, 'en')}.`,
  burden: 'It is for the challenger to prove it, and to show that it changed the vote.',
  sendings: ({ count }) =>
    `${many(count, 'convocation', 'convocations')} on record, one for each person, with their day.`,
  attendance: ({ count }) => `${many(count, 'move', 'moves')} on the attendance sheet, to the minute.`,
  outcomes: ({ count }) => `${many(count, 'result', 'results')} kept with every figure that decided it.`,
  filed: ({ number }) =>
    `The signed minutes are in the register under no. ${number}, with their fingerprint.`,
};
