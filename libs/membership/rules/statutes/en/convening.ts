import type { ClauseTexts } from '../text.js';
import { anyOf, days, named, share } from './words.js';

const bodies = {
  chair: 'the chair',
  'co-chairs': 'the co-chairs',
  bureau: 'the officers',
  board: 'the board',
  collegial: 'the collegial board',
};
const channels = { email: 'e-mail', post: 'letter', hand: 'hand delivery', posting: 'posting' };
const documents = {
  'moral-report': 'the chair’s report',
  'activity-report': 'the activity report',
  'financial-report': 'the financial report',
  accounts: 'the accounts',
  budget: 'the budget',
  resolutions: 'the draft resolutions',
  candidacies: 'the candidacies',
  'proxy-form': 'a proxy form',
  'auditor-report': 'the auditor’s report',
  'agreements-report': 'the report on regulated agreements',
};
const natures = { ordinary: 'ordinary', extraordinary: 'extraordinary', mixed: 'mixed' };

export const convening = {
  'conv.by': {
    title: 'Who convenes',
    options: bodies,
    sentence: (v) => `The general assembly is convened by [${bodies[v]}].`,
    explanation: 'An assembly convened by someone who may not do so can be annulled.',
    consequence: (v) => `The convocation is sent in the name of ${bodies[v]}; nobody else can convene.`,
    silence: 'The chair convenes.',
    article: 'General assembly, convocation',
  },
  'conv.members_share': {
    title: 'Assembly asked for by members',
    sentence: (v) =>
      v
        ? `The assembly is convened when [${share(v)}] of the members ask for it.`
        : 'Members [cannot] ask for an assembly.',
    explanation: 'A remedy for members when the governing body is slow to bring them together.',
    consequence: (v) =>
      v
        ? 'When that share of members asks, the assembly must be convened.'
        : 'Unhappy members have to go to court.',
    silence: 'No such right; a judge may appoint an administrator who convenes.',
    article: 'General assembly, convocation',
  },
  'conv.notice_days': {
    title: 'Notice',
    sentence: (v) => `The convocation leaves at least [${days(v)}] before the assembly.`,
    explanation: 'Time to read the papers, to arrange to come, to give a proxy.',
    consequence: (v) =>
      `A convocation sent less than ${days(v)} before is late; the last possible day is worked out for you.`,
    silence: 'A “reasonable” time: two to three weeks by usage. Établi takes 15 days.',
    article: 'General assembly, convocation',
  },
  'conv.count': {
    title: 'How days are counted',
    options: { calendar: 'calendar days', clear: 'clear days' },
    sentence: (v) => `Notice is counted in [${v === 'calendar' ? 'calendar days' : 'clear days'}].`,
    explanation:
      'Calendar days: the day of sending does not count, the day of the assembly does. Clear days: neither does.',
    consequence: (v) =>
      v === 'clear' ? 'It must be sent one day earlier.' : 'Time runs from the day after sending.',
    silence: 'Calendar days.',
    article: 'General assembly, convocation',
  },
  'conv.channel': {
    title: 'How members are convened',
    options: channels,
    sentence: (v) =>
      `The convocation is sent by [${v.map((one) => channels[one]).join(', failing that by ')}].`,
    explanation: 'The first way possible for each person is used: a letter, say, for those without e-mail.',
    consequence: (v) =>
      v.includes('email')
        ? 'Proof of sending is kept person by person.'
        : 'Sending happens outside the application, which keeps a record of it.',
    silence: 'Any means that really reaches every member.',
    article: 'General assembly, convocation',
  },
  'conv.late': {
    title: 'Late convocation',
    options: { flag: 'flagged', refuse: 'refused' },
    sentence: (v) =>
      v === 'flag' ? 'A late convocation [is sent and flagged].' : 'A late convocation [is refused].',
    explanation: 'Late notice annuls a decision only if it weighed on it or if the statutes say so.',
    consequence: (v) =>
      v === 'flag' ? 'The delay is noted in the minutes.' : 'A later date must be chosen.',
    silence: 'A delay is judged by its effects: it is flagged.',
    article: 'General assembly, convocation',
  },
  'agenda.by': {
    title: 'Who sets the agenda',
    options: { ...bodies, convener: 'whoever convenes' },
    sentence: (v) => `The agenda is set by [${v === 'convener' ? 'whoever convenes' : bodies[v]}].`,
    explanation: 'The agenda decides what the assembly may vote.',
    consequence: () => 'Items are prepared by this body before the convocation leaves.',
    silence: 'Whoever convenes sets the agenda.',
    article: 'General assembly, agenda',
  },
  'agenda.add': {
    title: 'Items added by members',
    options: { nobody: 'nobody', 'one-member': 'any member', share: 'a share of the members' },
    sentence: (v) =>
      ({
        nobody: 'Members [cannot] have an item added.',
        'one-member': '[Any member] can have an item added.',
        share: '[A share of the members] can have an item added.',
      })[v],
    explanation: 'Lets members put a question to the vote.',
    consequence: (v) =>
      v === 'nobody'
        ? 'Only the body that sets the agenda chooses items.'
        : 'Requests received in time are added as of right.',
    silence: 'Members have no such right.',
    article: 'General assembly, agenda',
  },
  'agenda.add_share': {
    title: 'Share of members to add an item',
    sentence: (v) => `It takes [${share(v)}] of the members to add an item.`,
    explanation: 'A threshold keeps the agenda from growing without end.',
    consequence: (v) => `Of 100 members, ${Math.ceil((100 * v.num) / v.den)} must sign.`,
    silence: 'Does not apply: members have no such right.',
    article: 'General assembly, agenda',
  },
  'agenda.add_deadline_days': {
    title: 'Deadline to add an item',
    sentence: (v) => `The request arrives at least [${days(v)}] before the assembly.`,
    explanation: 'All members still have to be told about the added item.',
    consequence: () => 'After that day, the request waits for the next assembly.',
    silence: 'Does not apply: members have no such right.',
    article: 'General assembly, agenda',
  },
  'agenda.binding': {
    title: 'Force of the agenda',
    sentence: (v) => `The assembly [${v ? 'votes only' : 'may vote beyond'}] what is on the agenda sent.`,
    explanation: 'Those absent must know what will be decided without them.',
    consequence: (v) =>
      v
        ? 'An item added in the room is discussed without a vote.'
        : 'An item added in the room may be voted, at the risk of being contested.',
    silence: 'The agenda binds the assembly.',
    article: 'General assembly, agenda',
  },
  'agenda.misc_votes': {
    title: 'Any other business',
    options: { never: 'no vote', always: 'vote possible' },
    sentence: (v) =>
      `Under any other business, [${v === 'never' ? 'nothing is voted' : 'votes may be taken'}].`,
    explanation:
      'A vote under any other business can be annulled, except to revoke a mandate for loss of confidence.',
    consequence: (v) =>
      v === 'never' ? 'The application opens no vote on this item.' : 'The vote opens with a warning.',
    silence: 'Nothing is voted there.',
    article: 'General assembly, agenda',
  },
  'docs.attach': {
    title: 'Papers joined',
    options: documents,
    sentence: (v) => `The convocation comes with: [${named(documents, v, 'no papers')}].`,
    explanation: 'Everyone votes knowing what they vote on.',
    consequence: (v) =>
      v.length > 0
        ? 'The application says which papers are missing before sending.'
        : 'No paper is required before sending.',
    silence: 'No paper is imposed; a delay without influence is not enough to annul.',
    article: 'General assembly, information of members',
  },
  'docs.deadline_days': {
    title: 'Deadline for papers',
    sentence: (v) =>
      v === null
        ? 'Papers leave [with the convocation].'
        : `Papers are sent at least [${days(v)}] before the assembly.`,
    explanation: 'The accounts may be ready after the convocation, if there is still time to read them.',
    consequence: (v) =>
      v === null
        ? 'The convocation waits until every paper is joined.'
        : 'Papers may follow the convocation.',
    silence: 'With the convocation, or in time to be read.',
    article: 'General assembly, information of members',
  },
  'ag.types': {
    title: 'Kinds of assembly',
    options: natures,
    sentence: (v) => `The general assembly may be [${anyOf(natures, v, 'ordinary')}].`,
    explanation:
      'Ordinary: reports, accounts, elections. Extraordinary: statutes, dissolution. Mixed: both, each with its quorum and majority. This is usage, not law.',
    consequence: (v) =>
      v.includes('mixed')
        ? 'One meeting can take both kinds of decision.'
        : 'Two kinds of decision need two meetings.',
    silence: 'All three are possible.',
    article: 'General assemblies',
  },
} satisfies Partial<ClauseTexts>;
