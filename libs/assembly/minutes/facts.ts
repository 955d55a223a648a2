import { civilDate, type IsoDate, type Locale } from '@etabli/kernel';
import { termsOf } from '@etabli/membership/rules/statutes';
import { ItemKind } from '../agenda/agenda.entities.js';
import { wordsIn as debateWords } from '../debate/words.js';
import { quorumsOf } from '../roll/lines.js';
import { textAsAmended } from '../rules/amending.js';
import { type ElectionOutcome, isElection } from '../rules/election-outcome.js';
import { namedIn } from '../rules/elections.js';
import type { MinutesElection, MinutesFacts, MinutesItem, Officer } from '../rules/minutes.js';
import type { Outcome } from '../rules/outcome.js';
import { type Roll, rollAt } from '../rules/roll.js';
import type { Vote } from '../votes/votes.entities.js';
import { eventsOf } from './events.js';
import type { RecordedSitting } from './record.js';
import { wordsIn } from './words.js';

/** The facts that the minutes of an assembly are composed from, out of what was recorded. */
export function minutesFacts(record: RecordedSitting, locale: Locale): MinutesFacts {
  const { assembly, paper, situation } = record;
  const words = wordsIn(locale);
  const roll = attendanceRoll(record);
  const { association, nature, call, place, timeZone } = paper;
  return {
    ...{ locale, timeZone, association, nature, call, place },
    mode: modeOf(record),
    openedAt: assembly.openedAt as Date,
    calledFor: openedEarly(record),
    closedAt: assembly.closedAt,
    convocation: {
      by: words.convener(termsOf(situation.statutes)['conv.by']),
      sentOn: civilDate(assembly.convenedAt as Date, timeZone),
      channels: record.channels,
      notice: record.notice,
    },
    ...bureauOf(record, locale),
    ...{ registered: roll.registered, present: roll.present, remote: roll.remote },
    represented: roll.represented,
    quorums: quorumsOf(situation, assembly, roll),
    guests: guestsOf(record),
    documents: record.documents,
    items: itemsOf(record),
    events: eventsOf(record, locale),
    signers: signersOf(record, locale),
    founders: nature === 'constitutive' ? foundersOf(record, roll) : [],
  };
}

/** Who found the association: those with a voice who are there, by name. */
const foundersOf = (record: RecordedSitting, roll: Roll): string[] =>
  roll.holders.map(({ memberId }) => nameOf(record, memberId)).sort((a, b) => a.localeCompare(b, 'fr'));

/** The day a sitting was called for, when it opened on an earlier one: minutes say so, since decisions could be contested. */
function openedEarly({ assembly, paper: { timeZone } }: RecordedSitting): IsoDate | null {
  const day = civilDate(assembly.startsAt, timeZone);
  return assembly.openedAt && civilDate(assembly.openedAt, timeZone) < day ? day : null;
}

const isProclaimed = ({ proclaimedAt, cancelledAt }: Vote): boolean => Boolean(proclaimedAt) && !cancelledAt;

/**
 * The roll that the minutes count: at the opening; or, when the quorum was only reached later and something was decided, when
 * that was decided.
 */
export function attendanceRoll({ assembly, situation, votes }: RecordedSitting): Roll {
  const atOpening = rollAt(assembly.openedAt as Date, situation);
  if (quorumsOf(situation, assembly, atOpening).some(({ reached }) => reached)) return atOpening;
  const decided = votes.find((vote) => isProclaimed(vote) && vote.outcome?.verdict !== 'no-quorum');
  return decided?.outcome ? rollAt(new Date(decided.outcome.at), situation) : atOpening;
}

function modeOf({ assembly, situation }: RecordedSitting): MinutesFacts['mode'] {
  const remotely =
    termsOf(situation.statutes).remote_presence && (assembly.remoteLink || assembly.remoteConditions);
  if (!remotely) return 'in-person';
  return assembly.place ? 'hybrid' : 'remote';
}

const nameOf = ({ names }: RecordedSitting, id: string | null): string => (id && names.get(id)?.name) || '';

function bureauOf(record: RecordedSitting, locale: Locale) {
  const { assembly, offices } = record;
  const words = wordsIn(locale);
  const officer = (id: string | null): Officer => ({
    name: nameOf(record, id),
    capacity:
      assembly.nature === 'constitutive' ? words.founder : words.office((id && offices.get(id)) || null),
  });
  return {
    chair: officer(record.chairings[0]?.personId ?? assembly.chairId),
    chairSubstitution: substitution(record, locale),
    secretary: officer(assembly.secretaryId),
    scrutineers: assembly.scrutineerIds.map(officer),
  };
}

/** Why the chair of the sitting is not that of the association (statutes: chair.fallback); null when it is, or has none. */
function substitution({ assembly, offices, chairings }: RecordedSitting, locale: Locale): string | null {
  if (assembly.nature === 'constitutive') return wordsIn(locale).chosenByFounders;
  const [opening] = chairings;
  if (opening) return debateWords(locale).substitute(opening) || null;
  const presides = [...offices].filter(([, role]) => role === 'chair' || role === 'co_chair');
  if (presides.length === 0 || presides.some(([id]) => id === assembly.chairId)) return null;
  const words = wordsIn(locale);
  return offices.has(assembly.chairId ?? '') ? words.substituteByStatutes : words.substituteByVote;
}

/** Who came without a vote of their own or anybody's. */
function guestsOf(record: RecordedSitting): string[] {
  const { situation } = record;
  const voting = new Set(situation.electors.flatMap(({ memberId, exercisedBy }) => [memberId, exercisedBy]));
  const came = new Set(situation.attendance.map(({ memberId }) => memberId));
  return [...came].filter((id) => !voting.has(id)).map((id) => nameOf(record, id));
}

function itemsOf(record: RecordedSitting): MinutesItem[] {
  const { items, votes, calls, speakers } = record;
  const resolutions = items.filter(({ kind }) => kind === ItemKind.vote);
  return items.map((item) => {
    const put = votes.filter(({ agendaItemId }) => agendaItemId === item.id);
    const { id, title, kind, speaker } = item;
    const own = record.amendments.filter(({ agendaItemId }) => agendaItemId === id);
    const text = textAsAmended(item.text, own);
    const said = put
      .filter((vote) => isProclaimed(vote) && !vote.amendmentId)
      .flatMap((vote) => vote.outcome ?? []);
    const outcome = said.find((one): one is Outcome => !isElection(one)) ?? null;
    const election = electedIn(record, id, said.filter(isElection));
    const isVote = kind === ItemKind.vote;
    const number = resolutions.indexOf(item) + 1;
    return {
      ...{ id, title, kind, outcome, election, number: String(item.position) },
      speaker: speaker || null,
      speakers: speakers.get(id) ?? [],
      raised: item.revokesId !== null,
      proposedText: item.text,
      amendments: own.map((amendment) => ({
        ...{ id: amendment.id, number: amendment.number, text: amendment.text, ending: amendment.ending },
        proposer: nameOf(record, amendment.proposerId),
        outcome: decisionOf(amendment.votes.find(isProclaimed)),
      })),
      calledAt: calls.get(id) ?? null,
      openedAt: calls.get(id) ?? put[0]?.openedAt ?? null,
      resolution: isVote ? { number, title, text } : null,
      ending: said.length > 0 || !isVote ? null : item.withdrawnAt ? 'not-put' : 'postponed',
    };
  });
}

/** What was decided on a resolution or an amendment; null for an election, or while nothing was. */
const decisionOf = (vote: Vote | undefined) =>
  vote?.outcome && !isElection(vote.outcome) ? vote.outcome : null;

/** The rounds of an election, and what those elected answered. */
function electedIn(
  record: RecordedSitting,
  itemId: string,
  rounds: ElectionOutcome[],
): MinutesElection | null {
  if (rounds.length === 0) return null;
  const ids = [...new Set(rounds.flatMap(({ election }) => namedIn(election)))];
  const answers = record.elected.filter(({ agendaItemId }) => agendaItemId === itemId);
  const namesOf = (accepts: boolean) =>
    answers.filter((one) => one.accepts === accepts).map(({ personId }) => nameOf(record, personId));
  return {
    rounds,
    names: new Map(ids.map((id) => [id, nameOf(record, id)])),
    accepted: namesOf(true),
    declined: namesOf(false),
  };
}

/** Those whom the statutes have sign (pv.signers), each once. */
export function signersOf(record: RecordedSitting, locale: Locale): Officer[] {
  const { assembly, offices, situation } = record;
  const words = wordsIn(locale);
  const bureau = [assembly.chairId, assembly.secretaryId];
  const boardMember = [...offices.keys()].find((id) => !bureau.includes(id)) ?? null;
  const places = {
    chair: [{ id: assembly.chairId, capacity: words.sittingChair }],
    secretary: [{ id: assembly.secretaryId, capacity: words.sittingSecretary }],
    scrutineers: assembly.scrutineerIds.map((id) => ({ id, capacity: words.scrutineer })),
    'board-member': [{ id: boardMember, capacity: words.boardMember }],
  };
  return termsOf(situation.statutes)
    ['pv.signers'].flatMap((signer) => places[signer])
    .filter(({ id }) => id !== null)
    .map(({ id, capacity }) => ({ name: nameOf(record, id), capacity }));
}
