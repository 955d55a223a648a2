import { formatDate, formatNumber, plural, type SameMessages } from '@etabli/kernel';
import { electionSentencesIn } from '../elections/sentences.js';
import type { ProxyReason } from '../proxies.js';
import { sentencesIn } from '../sentences.js';
import type { FindingCode } from './finding.js';
import { en as recounts } from './recount-words.en.js';
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

const on = (items: number[] = [], amendment?: number): string => {
  if (amendment !== undefined) return `on amendment ${amendment} to item ${items[0]}`;
  return items.length === 1 ? `on item ${items[0]}` : `on items ${all(items.map(String))}`;
};

const raised = ({ check, names }: Said): string =>
  check ? electionSentencesIn('en').check(check, () => names[0] ?? '') : '';

const what: Record<FindingCode, (said: Said) => string> = {
  'not-summoned': ({ names, reason }) =>
    reason === 'came' ? `${people(names)}: never called, but took part.` : `${people(names)}: never called.`,
  'not-reached': ({ names, reason }) =>
    reason === 'came'
      ? `${people(names)}: nothing shows that the convocation arrived, but they took part.`
      : `${people(names)}: nothing shows that the convocation arrived, and it was not sent again.`,
  'no-quorum': ({ items, amendment, counted, required }) =>
    `Vote ${on(items, amendment)}: no quorum, ${n(counted)} for ${n(required)}.`,
  'wrong-convener': ({ names }) =>
    `${people(names)} convened without the office that the statutes name for it.`,
  'other-business': ({ items, amendment }) => `A vote ${on(items, amendment)}, under any other business.`,
  'off-agenda': ({ items, amendment }) =>
    `A vote ${on(items, amendment)}, which was not on the agenda as sent.`,
  'proxy-not-good': ({ items, amendment, names, voices, reason }) =>
    `${many(voices, 'voice', 'voices')} carried for ${people(names)}, ${on(items, amendment)}. ${sentencesIn('en').proxy({ reason: reason as ProxyReason, limit: null })}`.replace(
      ' (0)',
      '',
    ),
  'not-entitled': ({ items, amendment, names, voices }) =>
    `${people(names)}: ${many(voices, 'voice', 'voices')} counted ${on(items, amendment)} without the right to vote that day.`,
  'not-in-room': ({ items, amendment, names }) =>
    `${people(names)}: a voice counted ${on(items, amendment)} without being on the attendance sheet.`,
  'count-above-room': ({ items, amendment, counted, room }) =>
    `Vote ${on(items, amendment)}: ${n(counted)} voices counted for ${n(room)} in the room.`,
  'wrong-majority': ({ items, amendment }) =>
    `Vote ${on(items, amendment)}: the result proclaimed is not what the statutes give.`,
  'candidate-not-eligible': (said) => `Election ${on(said.items)}: ${raised(said)}`,
  'candidacy-missing': ({ items, names }) =>
    `Election ${on(items)}: ${people(names)} was on the ballot paper without a standing candidacy.`,
  'candidacy-late': ({ items, names }) =>
    `Election ${on(items)}: the candidacy of ${people(names)} came after the day announced, or once the vote was open.`,
  'tie-otherwise': ({ items, names }) =>
    `Election ${on(items)}: equals were not parted as the statutes say, in favour of ${people(names)}.`,
  'lot-not-published': ({ items }) =>
    `Election ${on(items)}: the lot cannot be drawn again from the phrase published before the vote.`,
  'overfull-misread': ({ items, voices }) =>
    `Election ${on(items)}: ${many(voices, 'voice', 'voices')} of ballots with too many names, read otherwise than the statutes say.`,
  'other-method': ({ items }) => `Election ${on(items)}: this is not the method that the statutes name.`,
  'objection-overruled': ({ items, names, objections }) =>
    `Election ${on(items)}: ${people(names)} was elected although ${plural(objections ?? 0, 'objection was kept', 'objections were kept', 'en')}.`,
  'board-composition': (said) => `Election ${on(said.items)}: ${raised(said)}`,
  'not-secret': ({ items, amendment }) =>
    `Vote ${on(items, amendment)}: the statutes asked for secrecy, and it was public.`,
  'secret-casting-vote': ({ items, amendment }) =>
    `Vote ${on(items, amendment)}: a casting vote settled a secret ballot.`,
  'conflict-voted': ({ items, amendment, names }) =>
    `${people(names)} voted ${on(items, amendment)}, which touches their own interests.`,
  'conflict-settled': ({ items, amendment, names }) =>
    `${people(names)} settled the tie ${on(items, amendment)}, which touches their own interests.`,
  'joined-not-summoned': ({ names }) =>
    `${people(names)}: a member since the convocation left, never called.`,
  'summoned-late': ({ names, days }) =>
    `${people(names)}: called too late, up to ${many(days, 'day', 'days')} short of the notice.`,
  'notice-short': ({ days, on: latest }) =>
    `The notice is ${many(days, 'day', 'days')} short: it had to leave by ${latest ? formatDate(latest, 'en') : ''}.`,
  'second-call-too-soon': ({ days }) =>
    `The second meeting was held ${many(days, 'day', 'days')} too soon after the first.`,
  'attendance-corrected': ({ items, amendment, counted, room }) =>
    `Vote ${on(items, amendment)}: the attendance was corrected since, ${n(room)} voices in the room instead of ${n(counted)}.`,
  'statutes-unfiled': ({ items, amendment }) =>
    `A change of the statutes adopted ${on(items, amendment)}, without signed minutes in the register.`,
  'voted-again': ({ items, amendment }) => `A vote ${on(items, amendment)} was cancelled, then held again.`,
  'documents-late': ({ days, on: due }) =>
    `Documents handed in ${many(days, 'day', 'days')} after the day they were due (${due ? formatDate(due, 'en') : ''}).`,
  'no-scrutineer': ({ items, amendment }) => `No scrutineer to count ${on(items, amendment)}.`,
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
  'candidate-not-eligible': 'Only those who could stand may sit.',
  'candidacy-missing': 'One elects those who stand and have not withdrawn.',
  'candidacy-late': 'The same day holds for everyone.',
  'tie-otherwise':
    'The statutes say who passes between equals; the assembly chooses only after a second ballot.',
  'lot-not-published': 'A lot is good if its phrase is known before, and anyone can draw it again.',
  'overfull-misread': 'The statutes say whether a ballot with too many names counts, and how.',
  'other-method': 'The method of the statutes binds, unless they leave the choice.',
  'objection-overruled':
    'Without candidate, consent is looked for: a vote decides only after the rounds that the statutes give.',
  'board-composition': 'The statutes fix who makes up the board.',
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
  'candidate-not-eligible': [
    '',
    'Have this election confirmed, or fill this seat again, at the next assembly.',
  ],
  'candidacy-missing': ['', 'Keep what shows the candidacy in the file, or fill this seat again.'],
  'candidacy-late': ['', 'Note in the minutes when and how the candidacy came.'],
  'tie-otherwise': ['', 'Have this seat confirmed at the next assembly.'],
  'lot-not-published': ['', 'Draw again in public, from a phrase announced before.'],
  'overfull-misread': ['', 'Keep this recount in the file.'],
  'other-method': ['', 'Note in the minutes what the assembly chose, and why.'],
  'objection-overruled': [
    '',
    'Read the objection and what was answered in the minutes; if need be, hold this election again at the next assembly.',
  ],
  'board-composition': ['', 'Bring the board in line with the statutes at the next assembly.'],
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

export const en: SameMessages<typeof fr> = {
  what: ({ code, said }) => what[code](said),
  why: ({ code }) => why[code],
  remedy: ({ code, held }) => remedy[code][held ? 1 : 0],

  ...recounts,
  limitation: ({ on: last }) =>
    `A challenge is barred five years after the member knew, at the latest the declaration to the prefecture: around ${formatDate(last, 'en')}.`,
  burden: 'It is for the challenger to prove it, and to show that it changed the vote.',
  sendings: ({ count }) =>
    `${many(count, 'convocation', 'convocations')} on record, one for each person, with their day.`,
  attendance: ({ count }) => `${many(count, 'move', 'moves')} on the attendance sheet, to the minute.`,
  outcomes: ({ count }) =>
    `${many(count, 'result', 'results')} kept with every figure that decided ${count === 1 ? 'it' : 'them'}.`,
  filed: ({ number }) =>
    `The signed minutes are in the register under no. ${number}, with their fingerprint.`,
};
