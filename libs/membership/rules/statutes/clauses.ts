import { fraction } from '@etabli/kernel';
import { clausesOf, fifth, half, quarter, tenth, third, twoThirds } from './kinds.js';

const convening = clausesOf('convening');
const electorate = clausesOf('electorate');
const proxies = clausesOf('proxies');
const quorum = clausesOf('quorum');
const majority = clausesOf('majority');
const remote = clausesOf('remote');
const board = clausesOf('board');
const colleges = clausesOf('colleges');

const bodies = ['chair', 'co-chairs', 'bureau', 'board', 'collegial'] as const;
const documents = [
  'moral-report',
  'activity-report',
  'financial-report',
  'accounts',
  'budget',
  'resolutions',
  'candidacies',
  'proxy-form',
  'auditor-report',
  'agreements-report',
] as const;
export const majorityRules = [
  'simple',
  'absolute',
  'three-fifths',
  'two-thirds',
  'three-quarters',
  'unanimity',
  'consent',
] as const;
const votedRules = [
  'simple',
  'absolute',
  'three-fifths',
  'two-thirds',
  'three-quarters',
  'unanimity',
] as const;
const bases = ['cast', 'voters', 'present', 'present-represented', 'electors'] as const;
const buckets = ['blank', 'null', 'abstention'] as const;

/** Every clause of the statutes the rules know, in reading order. Types, defaults, form and checks all come from here. */
export const clauses = {
  'conv.by': convening.choice(bodies, 'board', 'chair'),
  'conv.members_share': convening.shareOrNone(quarter, null, [null, tenth, quarter, third]),
  'conv.notice_days': convening.whole('days', [1, 90], 15, 15, [7, 10, 15, 21, 30]),
  'conv.count': convening.choice(['calendar', 'clear'], 'calendar', 'calendar'),
  'conv.channel': convening.list(
    ['email', 'post', 'hand', 'posting'],
    ['email', 'post'],
    ['email', 'post', 'hand', 'posting'],
    { min: 1, ordered: true },
  ),
  'conv.late': convening.choice(['flag', 'refuse'], 'flag', 'flag'),
  'agenda.by': convening.choice([...bodies, 'convener'], 'board', 'convener'),
  'agenda.add': convening.choice(['nobody', 'one-member', 'share'], 'share', 'nobody'),
  'agenda.add_share': convening.share(tenth, tenth, [fraction(1, 20), tenth, fifth, quarter]),
  'agenda.add_deadline_days': convening.whole('days', [0, 60], 8, 8, [5, 8, 10, 15]),
  'agenda.binding': convening.yesNo(true, true),
  'agenda.misc_votes': convening.choice(['never', 'always'], 'never', 'never'),
  'docs.attach': convening.list(
    documents,
    ['moral-report', 'activity-report', 'financial-report', 'accounts', 'resolutions', 'proxy-form'],
    [],
  ),
  'docs.deadline_days': convening.wholeOrNone('days', [0, 60], null, null, [null, 8, 15]),
  'ag.types': convening.list(
    ['ordinary', 'extraordinary', 'mixed'],
    ['ordinary', 'extraordinary', 'mixed'],
    ['ordinary', 'extraordinary', 'mixed'],
    { min: 1 },
  ),

  'elig.dues': electorate.choice(['assembly-date', 'convocation-date', 'none'], 'assembly-date', 'none'),
  'elig.seniority_days': electorate.whole('days', [0, 730], 0, 0, [0, 30, 90, 180]),
  'elig.min_age': electorate.wholeOrNone('years', [10, 21], 16, null, [null, 16, 18]),
  'elig.category': electorate.choice(['one-voice', 'weighted'], 'one-voice', 'one-voice'),

  'proxy.allowed': proxies.yesNo(true, true),
  'proxy.limit': proxies.choice(['number', 'share', 'unlimited'], 'number', 'unlimited'),
  'proxy.max': proxies.whole('proxies', [0, 50], 2, 2, [1, 2, 3, 5]),
  'proxy.max_share': proxies.share(tenth, tenth, [fraction(1, 20), tenth, fifth]),
  'proxy.holder': proxies.choice(['anyone', 'elector', 'same-college'], 'elector', 'elector'),
  'proxy.over_limit': proxies.choice(['earliest', 'all-refused'], 'earliest', 'earliest'),
  'proxy.blank': proxies.choice(['invalid', 'chair', 'shared'], 'invalid', 'invalid'),
  'proxy.instructions': proxies.choice(['free', 'imperative'], 'free', 'free'),
  'proxy.substitute': proxies.yesNo(true, true),
  'proxy.revocation': proxies.list(
    ['arrival', 'later-proxy'],
    ['arrival', 'later-proxy'],
    ['arrival', 'later-proxy'],
  ),
  'proxy.deadline_days': proxies.whole('days', [0, 30], 0, 0, [0, 1, 2, 5]),

  'quorum.ago': quorum.shareOrNone(quarter, null, [null, tenth, fifth, quarter, third, half]),
  'quorum.age': quorum.shareOrNone(half, null, [null, quarter, third, half, twoThirds]),
  'quorum.base': quorum.list(['represented', 'remote', 'postal'], ['represented'], ['represented']),
  'quorum.unit': quorum.choice(['electors', 'voices'], 'electors', 'electors'),
  'quorum.round': quorum.choice(['up', 'down'], 'up', 'up'),
  'quorum.when': quorum.choice(['opening', 'each-vote'], 'each-vote', 'each-vote'),
  'second.interval_days': quorum.whole('days', [0, 60], 15, 15, [6, 8, 15, 30]),
  'second.quorum': quorum.shareOrNone(null, null, [null, tenth, quarter, third]),
  'second.same_agenda': quorum.yesNo(true, true),
  'second.same_day': quorum.yesNo(false, false),

  'maj.ago.rule': majority.choice(majorityRules, 'simple', 'simple'),
  'maj.ago.base': majority.choice(bases, 'cast', 'cast'),
  'maj.ago.counted': majority.list(buckets, [], []),
  'maj.age.rule': majority.choice(majorityRules, 'two-thirds', 'simple'),
  'maj.age.base': majority.choice(bases, 'cast', 'cast'),
  'maj.age.counted': majority.list(buckets, [], []),
  'maj.round': majority.choice(['at-least', 'more-than'], 'at-least', 'at-least'),
  tie: majority.choice(['rejected', 'casting', 'revote'], 'rejected', 'rejected'),
  'tie.holder': majority.choice(['chair', 'sitting-chair'], 'sitting-chair', 'sitting-chair'),
  'ballot.mode': majority.choice(['hands', 'secret'], 'hands', 'hands'),
  'ballot.secret_if_persons': majority.yesNo(true, false),
  'ballot.secret_requests': majority.wholeOrNone('requests', [1, 100], 1, null, [null, 1, 3, 5]),
  'ballot.phones': majority.yesNo(true, true),

  postal: remote.yesNo(false, false),
  online_advance: remote.yesNo(false, false),
  remote_presence: remote.yesNo(false, false),
  'advance.replaceable': remote.yesNo(false, false),
  'advance.precedence': remote.choice(['advance', 'proxy'], 'advance', 'advance'),
  'advance.amended': remote.choice(['void', 'kept'], 'void', 'void'),
  'remote.identification': remote.choice(['account', 'personal-link', 'on-sight'], 'account', 'account'),
  'remote.continuous_sound': remote.yesNo(true, true),
  'remote.incident': remote.choice(['continue', 'suspend', 'adjourn'], 'suspend', 'suspend'),

  'board.type': board.choice(['bureau', 'co-chairs', 'collegial'], 'bureau', 'bureau'),
  'board.seats_min': board.whole('seats', [1, 100], 3, 1, [1, 2, 3, 6]),
  'board.seats_max': board.whole('seats', [1, 100], 12, 100, [6, 9, 12, 15]),
  'board.term_years': board.whole('years', [1, 6], 3, 3, [1, 2, 3, 4, 6]),
  'board.max_terms': board.wholeOrNone('terms', [1, 10], null, null, [null, 2, 3]),
  'board.renewal': board.choice(['full', 'halves', 'thirds'], 'full', 'full'),
  'board.parity': board.choice(['none', 'balanced', 'alternate'], 'none', 'none'),
  'board.college_seats': board.yesNo(false, false),
  'elect.method': board.choice(
    [
      'plurinominal-relative',
      'two-round',
      'list',
      'uninominal',
      'majority-judgment',
      'without-candidate',
      'approval',
      'schulze',
      'stv',
    ],
    'plurinominal-relative',
    'plurinominal-relative',
  ),
  'elect.overfull': board.choice(['null', 'first-kept'], 'null', 'null'),
  'elect.tie': board.choice(['second-ballot', 'elder', 'younger', 'lot'], 'second-ballot', 'second-ballot'),
  'elect.judgment_blank': board.choice(['lowest', 'excluded'], 'excluded', 'excluded'),
  coopt: board.choice(['none', 'until-next-assembly'], 'until-next-assembly', 'none'),
  'coopt.term': board.choice(['remainder', 'full'], 'remainder', 'remainder'),
  'coi.excluded': board.list(['debate', 'vote', 'proxy'], ['debate', 'vote', 'proxy'], []),
  'coi.quorum': board.yesNo(true, true),
  'chair.fallback': board.list(
    ['vice-chair', 'eldest-board-member', 'elected-chair'],
    ['vice-chair', 'eldest-board-member', 'elected-chair'],
    ['elected-chair'],
    { min: 1, ordered: true },
  ),
  'pv.signers': board.list(
    ['chair', 'secretary', 'scrutineers', 'board-member'],
    ['chair', 'secretary'],
    ['chair', 'secretary'],
    {
      min: 1,
    },
  ),

  colleges: colleges.colleges(),
  'colleges.vote': colleges.choice(['proportional', 'block'], 'proportional', 'proportional'),
  'colleges.empty': colleges.choice(['redistributed', 'lost'], 'redistributed', 'redistributed'),
  'colleges.quorum': colleges.choice(['assembly', 'college'], 'assembly', 'assembly'),
  'colleges.scic': colleges.yesNo(false, false),
  'consent.rounds': colleges.whole('rounds', [1, 5], 2, 2, [1, 2, 3]),
  'consent.fallback': colleges.choice(votedRules, 'three-quarters', 'three-quarters'),
};
