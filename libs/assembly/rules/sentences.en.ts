import { type Fraction, formatDate, formatNumber, plural, type SameMessages } from '@etabli/kernel';
import type { ClauseRef } from '@etabli/membership/rules/statutes';
import type { VoteLeaveCode } from './agenda.js';
import type { Exclusion, ExclusionCode } from './electorate.js';
import { heldIn } from './held.js';
import type { Counts, DecisionKind, MajorityBase, MajorityRule } from './kinds.js';
import type { NoticeGrade } from './notice.js';
import type { Outcome } from './outcome.js';
import type { ProxyReason, ProxyVerdict } from './proxies.js';
import type { QuorumResult } from './quorum.js';
import type { fr } from './sentences.fr.js';
import { collegesSentence, weighedIn } from './sentences-colleges.js';
import type { TallyResult } from './tally.js';

const n = (value: number): string => formatNumber(value, 'en');
const many = (count: number, one: string, several: string): string => plural(count, one, several, 'en');
const day = (iso: string | undefined): string => (iso ? formatDate(iso, 'en') : '');

const shares: Record<string, string> = {
  '1/20': 'one twentieth',
  '1/10': 'one tenth',
  '1/5': 'one fifth',
  '1/4': 'one quarter',
  '1/3': 'one third',
  '1/2': 'half',
  '3/5': 'three fifths',
  '2/3': 'two thirds',
  '3/4': 'three quarters',
};
export const rules: Record<MajorityRule, string> = {
  simple: 'a simple majority',
  absolute: 'an absolute majority',
  'three-fifths': 'a three-fifths majority',
  'two-thirds': 'a two-thirds majority',
  'three-quarters': 'a three-quarters majority',
  unanimity: 'unanimity',
  consent: 'consent',
};
const bases: Record<MajorityBase, string> = {
  cast: 'of votes cast',
  voters: 'of voters',
  present: 'of voices present',
  'present-represented': 'of voices present or represented',
  electors: 'of all electors’ voices',
};
const baseLabels: Record<MajorityBase, string> = {
  cast: 'Votes cast',
  voters: 'Voters',
  present: 'Voices present',
  'present-represented': 'Voices present or represented',
  electors: 'Voices of all electors',
};
const kinds: Record<DecisionKind, string> = { ordinary: 'ordinary', extraordinary: 'extraordinary' };

const exclusions: Record<ExclusionCode, (details: Exclusion['details']) => string> = {
  'not-member': ({ on }) => `Not a member of the association on ${day(on)}.`,
  consultative: () => 'Their category has a consultative voice: they may speak, not vote.',
  'fee-unpaid': ({ on }) => `Their membership fee is not paid on ${day(on)}.`,
  'too-recent': ({ since, days, required }) =>
    `Member since ${day(since)}, that is ${many(days ?? 0, 'day', 'days')}; the statutes ask for ${n(required ?? 0)}.`,
  'too-young': ({ age, required }) =>
    `Is ${many(age ?? 0, 'year', 'years')} old; the statutes ask for ${n(required ?? 0)} to vote.`,
  'no-representative': () => 'This organisation has not named the person who votes for it.',
};

const proxyReasons: Record<ProxyReason, (verdict: Pick<ProxyVerdict, 'limit'>) => string> = {
  'not-allowed': () => 'The statutes do not allow voting by proxy.',
  late: () => 'This proxy arrived after the deadline.',
  'giver-not-elector': () => 'The person giving this proxy may not vote at this assembly.',
  self: () => 'Nobody can give a proxy to themselves.',
  blank: () => 'This proxy names nobody: it does not count until someone is named.',
  'holder-not-elector': () => 'The person named may not vote, so they cannot carry this proxy.',
  'other-college': () => 'The person named belongs to another college.',
  'earlier-stands': () => 'An earlier proxy from the same person is on record, and the statutes keep it.',
  'holder-gave-proxy': () => 'The person named has given their own proxy, so they cannot carry one.',
  'over-limit': ({ limit }) =>
    `The person named already carries the most the statutes allow (${n(limit ?? 0)}).`,
  withdrawn: () => 'This proxy was taken back by the person who gave it.',
  replaced: () => 'A more recent proxy from the same person replaces this one.',
  'giver-arrived': () => 'The person who gave this proxy has arrived and votes in person.',
  'giver-present': () => 'The person who gave this proxy is still here: it will count once they leave.',
  'giver-voted-early': () => 'The person who gave this proxy voted in advance: that vote counts instead.',
  'holder-absent': () => 'The person named is not here: this voice is not carried.',
};

const leaves: Record<VoteLeaveCode, string> = {
  'information-only': 'This item is for information: it is not voted.',
  'misc-votes-barred': 'Nothing is decided under any other business: this vote could be annulled.',
  'not-on-agenda': 'This item is not on the agenda sent to the members: it cannot be voted.',
  'revocation-off-agenda':
    'A revocation may be voted without being on the agenda, but not the election of a successor.',
  'misc-vote-contestable':
    'The statutes allow it, but a decision taken under any other business can be contested.',
  'off-agenda': 'This item is not on the agenda sent; the statutes allow it to be voted.',
};

const buckets = (counts: Counts): string => {
  const rest = [
    counts.abstention > 0 && many(counts.abstention, 'abstention', 'abstentions'),
    counts.blank > 0 && many(counts.blank, 'blank', 'blank'),
    counts.null > 0 && many(counts.null, 'null', 'null'),
  ].filter(Boolean);
  return [`${n(counts.for)} for`, `${n(counts.against)} against`, ...rest].join(', ');
};

const held = {
  methods: {
    hands: 'Vote by show of hands',
    named: 'Vote by name',
    secret: 'Vote by secret ballot',
    circle: 'Aloud, without ballots',
  },
  channels: { online: 'online', hands: 'by hands', paper: 'on paper' },
  and: ' and ',
  between: '; ',
  untold: 'What each way of voting gave is not told: it could reveal somebody’s vote.',
  counts: buckets,
};

export const source = ({ article, silent, agreed }: ClauseRef): string =>
  agreed
    ? ' (as the founders agreed)'
    : silent
      ? ' (statutes silent, by usage)'
      : article
        ? ` (statutes, ${article})`
        : '';

const required = (tally: TallyResult): string =>
  [
    `Votes cast: ${n(tally.cast)}.`,
    tally.base === 'cast' ? '' : `${baseLabels[tally.base]}: ${n(tally.baseFigure)}.`,
    tally.rule === 'consent' || weighedIn(tally) ? '' : `Majority required: ${n(tally.required)}.`,
  ]
    .filter(Boolean)
    .join(' ');

const manner = ({ tally, verdict }: Pick<Outcome, 'tally' | 'verdict'>): string => {
  if (verdict !== 'adopted' && verdict !== 'rejected') return '';
  if (tally.rule === 'consent' && verdict === 'adopted') return ' by consent, without objection';
  if (tally.tie?.settledBy === 'casting-vote') return ' by the chair’s casting vote';
  if (tally.tie && verdict === 'rejected') return ', the votes being equal';
  if (tally.unanimous === 'all') return ' unanimously';
  return tally.unanimous === 'cast' ? ' unanimously by those who voted' : '';
};

const verdicts: Record<Outcome['verdict'], string> = {
  adopted: 'Adopted',
  rejected: 'Rejected',
  tied: 'Tied',
  revote: 'Tied, to be voted again',
  objected: 'Objections to be resolved',
  'no-quorum': 'No decision, for want of quorum',
};

const proclaimed = (outcome: Outcome, matter: 'resolution' | 'amendment'): string => {
  switch (outcome.verdict) {
    case 'adopted':
      return `The ${matter} is adopted${manner(outcome)}.`;
    case 'rejected':
      return `The ${matter} is rejected${manner(outcome)}.`;
    case 'tied':
      return 'The votes are equal; the casting vote is still to be given.';
    case 'revote':
      return `The votes are equal; the ${matter} is put to the vote again.`;
    case 'objected':
      return `There are objections to the ${matter}; it is not adopted as it stands.`;
    case 'no-quorum':
      return 'As the quorum was not reached, the assembly could not decide.';
  }
};

const counted = ({ parts, unit }: QuorumResult): string =>
  [
    unit === 'electors'
      ? `${n(parts.present)} present`
      : many(parts.present, 'voice present', 'voices present'),
    parts.remote !== null && `${n(parts.remote)} remote`,
    parts.represented !== null && `${n(parts.represented)} represented`,
    parts.advance !== null && `${n(parts.advance)} by advance vote`,
  ]
    .filter(Boolean)
    .join(', ');

const early = (advance: Outcome['advance']): string => {
  if (!advance) return '';
  return advance.void > 0
    ? advance.why === 'secret'
      ? ` Advance votes set aside, this vote being secret and theirs by name: ${n(advance.void)}.`
      : ` Advance votes set aside, the text having been amended: ${n(advance.void)}.`
    : ` Advance votes: ${n(advance.voices)}.`;
};

const founders = (q: QuorumResult): string => {
  const there = `${n(q.counted)} (${counted(q)})`;
  const rule = `it takes ${n(q.required)} people at least to found an association (law of 1 July 1901, art. 1)`;
  return q.reached
    ? `Founders present: ${there}; ${rule}.`
    : `Too few founders: ${there}; ${rule}. ${n(q.missing)} missing.`;
};

/** Every explanation the rules give, in English. */
export const en: SameMessages<typeof fr> = {
  share: ({ num, den }: Fraction): string => shares[`${num}/${den}`] ?? `${n(num)}/${n(den)}`,
  kind: (kind: DecisionKind): string => kinds[kind],

  exclusion: ({ code, details }: Exclusion): string => exclusions[code](details),
  proxy: (verdict: Pick<ProxyVerdict, 'reason' | 'limit'>): string =>
    verdict.reason ? proxyReasons[verdict.reason](verdict) : 'This proxy is carried by someone present.',

  notice: (grade: NoticeGrade): string => {
    if (grade.clause.agreed) {
      return grade.inTime
        ? `No notice is required before there are statutes: the invitation may leave until ${day(grade.latestOn)}.`
        : `The invitation is dated ${day(grade.sentOn)}, after the meeting.`;
    }
    const counting = grade.count === 'clear' ? 'clear ' : '';
    const rule = `at least ${n(grade.requiredDays)} ${counting}${grade.requiredDays === 1 ? 'day' : 'days'}${source(grade.clause)}`;
    if (grade.inTime) return `Sent in time: ${rule}, no later than ${day(grade.latestOn)}.`;
    const late = `Sent ${many(grade.lateByDays, 'day', 'days')} late: the notice is ${rule}, that is no later than ${day(grade.latestOn)}.`;
    return grade.accepted
      ? `${late} Decisions could be contested: the delay is recorded.`
      : `${late} The statutes do not allow it to be sent; choose a later date.`;
  },

  noticed: (grade) =>
    grade.clause.agreed && grade.inTime
      ? 'No notice was required: there were no statutes yet.'
      : en.notice(grade),

  quorum: (q: QuorumResult): string => {
    const unit = q.unit === 'electors' ? 'electors' : 'voices';
    if (q.clause.agreed) return founders(q);
    const rule = q.share
      ? `${en.share(q.share)} of ${n(q.base)} ${unit}, that is ${n(q.required)}${source(q.clause)}`
      : `no minimum${source(q.clause)}, one person is enough`;
    const found = `${n(q.counted)} (${counted(q)})`;
    return q.reached
      ? `Quorum reached: ${found}; needed: ${rule}.`
      : `Quorum not reached: ${found}; needed: ${rule}. ${n(q.missing)} missing.`;
  },

  verdict: (outcome: Pick<Outcome, 'tally' | 'verdict'>): string =>
    `${verdicts[outcome.verdict]}${manner(outcome)}: ${buckets(outcome.tally.counts)}. ${required(outcome.tally)}`,
  verdictWord: (verdict: Outcome['verdict']): string => verdicts[verdict],

  majority: ({ tally }: Pick<Outcome, 'tally'>): string => {
    const { rule, base, clause } = tally;
    if (rule === 'consent') {
      return `Decision by consent${source(clause)}: adopted once nobody keeps an objection. Objections: ${n(tally.counts.against)}.`;
    }
    const asked = `${rules[rule]} ${bases[base]}${source(clause)}`;
    const weighed = weighedIn(tally);
    if (weighed) {
      return `It takes ${asked}, each college weighing its share${source(weighed.clause)}. ${collegesSentence(weighed, 'en')}`;
    }
    const tie =
      tally.tie?.settledBy === 'secrecy'
        ? ' A casting vote does not apply in a secret ballot.'
        : tally.tie
          ? ` The votes are equal${source(tally.tie.clause)}.`
          : '';
    const joining = clause.agreed
      ? ' The statutes bind only those who accept them: whoever refuses them does not join the association.'
      : '';
    return `It takes ${asked}: ${n(tally.required)} for out of ${n(tally.baseFigure)}; there are ${n(tally.counts.for)}.${tie}${joining}`;
  },

  votes: ({ tally, room, silent, advance }: Outcome): string => {
    const { counts } = tally;
    const voices = `Voices: ${n(room.total)} (${n(room.present)} present, ${n(room.represented)} represented).${early(advance)}`;
    const said = `For: ${n(counts.for)}; against: ${n(counts.against)}; abstentions: ${n(counts.abstention)}; blank: ${n(counts.blank)}; null: ${n(counts.null)}.`;
    const rest = silent > 0 ? ` Took no part in the vote: ${n(silent)}.` : '';
    const weighed = weighedIn(tally);
    const weights = weighed ? ` ${collegesSentence(weighed, 'en')}` : '';
    return `${voices} ${said}${rest} ${required(tally)}${weights}`;
  },
  held: (outcome) => heldIn(held, outcome),
  proclamation: (outcome: Outcome): string => proclaimed(outcome, 'resolution'),
  amendmentVerdict: (outcome: Outcome): string => en.verdict(outcome),
  amendmentProclamation: (outcome: Outcome): string => proclaimed(outcome, 'amendment'),
  voteLeave: (code: VoteLeaveCode): string => leaves[code],
};
