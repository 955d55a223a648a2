import { type Fraction, formatDate, formatNumber, plural } from '@etabli/kernel';
import type { ClauseRef } from '@etabli/membership/rules/statutes';
import type { VoteLeaveCode } from './agenda.js';
import type { Exclusion, ExclusionCode } from './electorate.js';
import { type Held, heldIn } from './held.js';
import type { Counts, DecisionKind, MajorityBase, MajorityRule } from './kinds.js';
import type { NoticeGrade } from './notice.js';
import type { Outcome } from './outcome.js';
import type { ProxyReason, ProxyVerdict } from './proxies.js';
import type { QuorumResult } from './quorum.js';
import { collegesSentence, weighedIn } from './sentences-colleges.js';
import type { TallyResult } from './tally.js';

const n = (value: number): string => formatNumber(value, 'fr');
const many = (count: number, one: string, several: string): string => plural(count, one, several, 'fr');
const day = (iso: string | undefined): string => (iso ? formatDate(iso, 'fr') : '');

const shares: Record<string, string> = {
  '1/20': 'un vingtième',
  '1/10': 'un dixième',
  '1/5': 'un cinquième',
  '1/4': 'un quart',
  '1/3': 'un tiers',
  '1/2': 'la moitié',
  '3/5': 'trois cinquièmes',
  '2/3': 'deux tiers',
  '3/4': 'trois quarts',
};
export const rules: Record<MajorityRule, string> = {
  simple: 'la majorité simple',
  absolute: 'la majorité absolue',
  'three-fifths': 'la majorité des trois cinquièmes',
  'two-thirds': 'la majorité des deux tiers',
  'three-quarters': 'la majorité des trois quarts',
  unanimity: 'l’unanimité',
  consent: 'le consentement',
};
const bases: Record<MajorityBase, string> = {
  cast: 'des suffrages exprimés',
  voters: 'des votants',
  present: 'des voix présentes',
  'present-represented': 'des voix présentes ou représentées',
  electors: 'des voix de tous les électeurs',
};
const baseLabels: Record<MajorityBase, string> = {
  cast: 'Suffrages exprimés',
  voters: 'Votants',
  present: 'Voix présentes',
  'present-represented': 'Voix présentes ou représentées',
  electors: 'Voix de tous les électeurs',
};
const kinds: Record<DecisionKind, string> = { ordinary: 'ordinaires', extraordinary: 'extraordinaires' };

const exclusions: Record<ExclusionCode, (details: Exclusion['details']) => string> = {
  'not-member': ({ on }) => `N’est pas membre de l’association le ${day(on)}.`,
  consultative: () => 'Sa catégorie donne une voix consultative : la parole, pas le vote.',
  'fee-unpaid': ({ on }) => `Sa cotisation n’est pas réglée au ${day(on)}.`,
  'too-recent': ({ since, days, required }) =>
    `Membre depuis le ${day(since)}, soit ${many(days ?? 0, 'jour', 'jours')} ; les statuts en demandent ${n(required ?? 0)}.`,
  'too-young': ({ age, required }) =>
    `A ${many(age ?? 0, 'an', 'ans')} ; les statuts en demandent ${n(required ?? 0)} pour voter.`,
  'no-representative': () => 'Cette structure n’a pas désigné la personne qui vote en son nom.',
};

const proxyReasons: Record<ProxyReason, (verdict: Pick<ProxyVerdict, 'limit'>) => string> = {
  'not-allowed': () => 'Les statuts n’admettent pas le vote par procuration.',
  late: () => 'Ce pouvoir est arrivé après l’heure limite.',
  'giver-not-elector': () => 'La personne qui donne ce pouvoir n’a pas le droit de vote à cette assemblée.',
  self: () => 'On ne peut pas se donner pouvoir à soi-même.',
  blank: () => 'Ce pouvoir ne nomme personne : il ne compte pas tant que personne n’est désigné.',
  'holder-not-elector': () =>
    'La personne désignée n’a pas le droit de vote : elle ne peut pas porter ce pouvoir.',
  'other-college': () => 'La personne désignée appartient à un autre collège.',
  'earlier-stands': () =>
    'Un premier pouvoir de la même personne est déjà enregistré, et les statuts le maintiennent.',
  'holder-gave-proxy': () => 'La personne désignée a elle-même donné pouvoir : elle ne peut pas en porter.',
  'over-limit': ({ limit }) =>
    `La personne désignée porte déjà le maximum permis par les statuts (${n(limit ?? 0)}).`,
  withdrawn: () => 'Ce pouvoir a été repris par la personne qui l’avait donné.',
  replaced: () => 'Un pouvoir plus récent de la même personne remplace celui-ci.',
  'giver-arrived': () => 'La personne qui avait donné ce pouvoir est arrivée : elle vote elle-même.',
  'giver-present': () => 'La personne qui a donné ce pouvoir est encore là : il comptera à son départ.',
  'giver-voted-early': () =>
    'La personne qui a donné ce pouvoir a voté par avance : ce vote compte à sa place.',
  'holder-absent': () => 'La personne désignée n’est pas là : cette voix n’est pas portée.',
};

/** Why an item may not be voted, or what is at risk when it is. */
const leaves: Record<VoteLeaveCode, string> = {
  'information-only': 'Ce point est inscrit pour information : il ne se vote pas.',
  'misc-votes-barred': 'Rien ne se décide dans les questions diverses : ce vote pourrait être annulé.',
  'not-on-agenda': 'Ce point n’est pas à l’ordre du jour envoyé aux membres : il ne peut pas être voté.',
  'revocation-off-agenda':
    'Une révocation peut être votée sans figurer à l’ordre du jour, mais pas l’élection de qui la remplace.',
  'misc-vote-contestable':
    'Les statuts l’admettent, mais une décision prise dans les questions diverses reste contestable.',
  'off-agenda': 'Ce point n’est pas à l’ordre du jour envoyé ; les statuts admettent qu’il soit voté.',
};

const buckets = (counts: Counts): string => {
  const rest = [
    counts.abstention > 0 && many(counts.abstention, 'abstention', 'abstentions'),
    counts.blank > 0 && many(counts.blank, 'blanc', 'blancs'),
    counts.null > 0 && many(counts.null, 'nul', 'nuls'),
  ].filter(Boolean);
  return [`${n(counts.for)} pour`, `${n(counts.against)} contre`, ...rest].join(', ');
};

const held = {
  methods: {
    hands: 'Vote à main levée',
    named: 'Vote nominal',
    secret: 'Vote à bulletin secret',
    circle: 'À voix haute, sans bulletin',
  },
  channels: { online: 'en ligne', hands: 'à main levée', paper: 'sur papier' },
  and: ' et ',
  between: ' ; ',
  untold: 'Ce qu’a donné chaque façon de voter n’est pas dit : cela pourrait révéler le vote de quelqu’un.',
  counts: buckets,
};

/** Where a figure comes from: the association's article, the silence of its statutes, or its founders while it has none. */
export const source = ({ article, silent, agreed }: ClauseRef): string =>
  agreed
    ? ' (accord des fondateurs)'
    : silent
      ? ' (statuts muets, selon l’usage)'
      : article
        ? ` (statuts, ${article})`
        : '';

const required = (tally: TallyResult): string =>
  [
    `Suffrages exprimés : ${n(tally.cast)}.`,
    tally.base === 'cast' ? '' : `${baseLabels[tally.base]} : ${n(tally.baseFigure)}.`,
    tally.rule === 'consent' || weighedIn(tally) ? '' : `Majorité requise : ${n(tally.required)}.`,
  ]
    .filter(Boolean)
    .join(' ');

/** How an adoption or refusal is qualified: unanimity, or what settled a tie. */
const manner = ({ tally, verdict }: Pick<Outcome, 'tally' | 'verdict'>): string => {
  if (verdict !== 'adopted' && verdict !== 'rejected') return '';
  if (tally.rule === 'consent' && verdict === 'adopted') return ' par consentement, sans objection';
  if (tally.tie?.settledBy === 'casting-vote') return ' par la voix prépondérante de la présidence';
  if (tally.tie && verdict === 'rejected') return ', les voix étant égales';
  if (tally.unanimous === 'all') return ' à l’unanimité';
  return tally.unanimous === 'cast' ? ' à l’unanimité des suffrages exprimés' : '';
};

const verdicts: Record<Outcome['verdict'], string> = {
  adopted: 'Adoptée',
  rejected: 'Rejetée',
  tied: 'Égalité',
  revote: 'Égalité, à revoter',
  objected: 'Objections à lever',
  'no-quorum': 'Pas de décision, faute de quorum',
};

/** What was voted, as the sentences of a result name it. */
const matters = {
  resolution: {
    the: 'La résolution',
    it: 'la résolution',
    put: 'mise',
    adopted: 'adoptée',
    rejected: 'rejetée',
  },
  amendment: { the: 'L’amendement', it: 'l’amendement', put: 'mis', adopted: 'adopté', rejected: 'rejeté' },
};

const proclaimed = (
  outcome: Outcome,
  { the, it, put, adopted, rejected }: (typeof matters)['resolution'],
): string => {
  switch (outcome.verdict) {
    case 'adopted':
      return `${the} est ${adopted}${manner(outcome)}.`;
    case 'rejected':
      return `${the} est ${rejected}${manner(outcome)}.`;
    case 'tied':
      return 'Les voix sont égales ; la voix prépondérante reste à exprimer.';
    case 'revote':
      return `Les voix sont égales ; ${it} est à nouveau ${put} aux voix.`;
    case 'objected':
      return `${the} fait l’objet d’objections et n’est pas ${adopted} en l’état.`;
    case 'no-quorum':
      return 'Le quorum n’étant pas atteint, l’assemblée n’a pas pu décider.';
  }
};

const counted = ({ parts, unit }: QuorumResult): string => {
  const present =
    unit === 'electors'
      ? many(parts.present, 'présent', 'présents')
      : many(parts.present, 'voix présente', 'voix présentes');
  const represented: [string, string] =
    unit === 'electors' ? ['représenté', 'représentés'] : ['représentée', 'représentées'];
  return [
    present,
    parts.remote !== null && `${n(parts.remote)} à distance`,
    parts.represented !== null && many(parts.represented, ...represented),
    parts.advance !== null && `${n(parts.advance)} par vote anticipé`,
  ]
    .filter(Boolean)
    .join(', ');
};

/** Voices given before the sitting, and those that fell with the text they were about. */
const early = (advance: Outcome['advance']): string => {
  if (!advance) return '';
  return advance.void > 0
    ? advance.why === 'secret'
      ? ` Votes anticipés écartés, ce vote étant secret et eux nominatifs : ${n(advance.void)}.`
      : ` Votes anticipés écartés, le texte ayant été amendé : ${n(advance.void)}.`
    : ` Votes anticipés : ${n(advance.voices)}.`;
};

/** Founders are enough when they are two (law of 1 July 1901, art. 1). */
const founders = (q: QuorumResult): string => {
  const there = `${n(q.counted)} (${counted(q)})`;
  const rule = `une association se fonde à ${n(q.required)} personnes au moins (loi du 1er juillet 1901, art. 1er)`;
  return q.reached
    ? `Fondateurs réunis : ${there} ; ${rule}.`
    : `Trop peu de fondateurs : ${there} ; ${rule}. Il en manque ${n(q.missing)}.`;
};

/** Every explanation the rules give, in French. */
export const fr = {
  share: ({ num, den }: Fraction): string => shares[`${num}/${den}`] ?? `${n(num)}/${n(den)}`,
  kind: (kind: DecisionKind): string => kinds[kind],

  exclusion: ({ code, details }: Exclusion): string => exclusions[code](details),
  proxy: (verdict: Pick<ProxyVerdict, 'reason' | 'limit'>): string =>
    verdict.reason
      ? proxyReasons[verdict.reason](verdict)
      : 'Ce pouvoir est porté par une personne présente.',

  notice: (grade: NoticeGrade): string => {
    if (grade.clause.agreed) {
      return grade.inTime
        ? `Aucun délai n’est imposé avant qu’il y ait des statuts : l’invitation peut partir jusqu’au ${day(grade.latestOn)}.`
        : `L’invitation est datée du ${day(grade.sentOn)}, après la réunion.`;
    }
    const counting = grade.count === 'clear' ? 'francs' : 'calendaires';
    const rule = `${many(grade.requiredDays, 'jour', 'jours')} ${counting} au moins${source(grade.clause)}`;
    if (grade.inTime) return `Envoi dans les délais : ${rule}, au plus tard le ${day(grade.latestOn)}.`;
    const late = `Envoi en retard de ${many(grade.lateByDays, 'jour', 'jours')} : il faut ${rule}, soit au plus tard le ${day(grade.latestOn)}.`;
    return grade.accepted
      ? `${late} Les décisions pourraient être contestées : le retard est consigné.`
      : `${late} Les statuts ne permettent pas cet envoi ; choisissez une date plus lointaine.`;
  },

  /** The same, once it is over: what is read in the minutes. */
  noticed: (grade: NoticeGrade): string =>
    grade.clause.agreed && grade.inTime
      ? 'Aucun délai n’était imposé : il n’y avait pas encore de statuts.'
      : fr.notice(grade),

  /** In one sentence: reached or not, with every figure. */
  quorum: (q: QuorumResult): string => {
    const unit = q.unit === 'electors' ? 'électeurs' : 'voix';
    if (q.clause.agreed) return founders(q);
    const rule = q.share
      ? `il faut ${fr.share(q.share)} des ${n(q.base)} ${unit}, soit ${n(q.required)}${source(q.clause)}`
      : `aucun minimum n’est exigé${source(q.clause)}, une personne suffit`;
    const found = `${n(q.counted)} (${counted(q)})`;
    return q.reached
      ? `Quorum atteint : ${found} ; ${rule}.`
      : `Quorum non atteint : ${found} ; ${rule}. Il manque ${n(q.missing)}.`;
  },

  /** The result in short, as the screen says it. */
  verdict: (outcome: Pick<Outcome, 'tally' | 'verdict'>): string =>
    `${verdicts[outcome.verdict]}${manner(outcome)} : ${buckets(outcome.tally.counts)}. ${required(outcome.tally)}`,
  verdictWord: (verdict: Outcome['verdict']): string => verdicts[verdict],

  /** Why: the majority that applies and what it asked for. */
  majority: ({ tally }: Pick<Outcome, 'tally'>): string => {
    const { rule, base, clause } = tally;
    if (rule === 'consent') {
      return `Décision par consentement${source(clause)} : adoptée quand personne ne garde d’objection. Objections : ${n(tally.counts.against)}.`;
    }
    const asked = `${rules[rule]} ${bases[base]}${source(clause)}`;
    const weighed = weighedIn(tally);
    if (weighed) {
      return `Il faut ${asked}, chaque collège pesant sa part${source(weighed.clause)}. ${collegesSentence(weighed, 'fr')}`;
    }
    const tie =
      tally.tie?.settledBy === 'secrecy'
        ? ' La voix prépondérante ne joue pas dans un vote secret.'
        : tally.tie
          ? ` Les voix sont égales${source(tally.tie.clause)}.`
          : '';
    const joining = clause.agreed
      ? ' Les statuts n’engagent que celles et ceux qui les acceptent : qui les refuse n’entre pas dans l’association.'
      : '';
    return `Il faut ${asked} : ${n(tally.required)} voix pour sur ${n(tally.baseFigure)} ; il y en a ${n(tally.counts.for)}.${tie}${joining}`;
  },

  /** The votes as the minutes carry them. */
  votes: ({ tally, room, silent, advance }: Outcome): string => {
    const { counts } = tally;
    const voices = `Voix : ${n(room.total)} (${many(room.present, 'présente', 'présentes')}, ${many(room.represented, 'représentée', 'représentées')}).${early(advance)}`;
    const said = `Pour : ${n(counts.for)} ; contre : ${n(counts.against)} ; abstentions : ${n(counts.abstention)} ; blancs : ${n(counts.blank)} ; nuls : ${n(counts.null)}.`;
    const rest = silent > 0 ? ` N’ont pas pris part au vote : ${n(silent)}.` : '';
    const weighed = weighedIn(tally);
    const weights = weighed ? ` ${collegesSentence(weighed, 'fr')}` : '';
    return `${voices} ${said}${rest} ${required(tally)}${weights}`;
  },
  /** How it was held, by which channels. */
  held: (outcome: Held): string => heldIn(held, outcome),
  proclamation: (outcome: Outcome): string => proclaimed(outcome, matters.resolution),

  /** The same for an amendment. */
  amendmentVerdict: (outcome: Outcome): string => fr.verdict(outcome).replace(/^(Adopté|Rejeté)e/, '$1'),
  amendmentProclamation: (outcome: Outcome): string => proclaimed(outcome, matters.amendment),
  voteLeave: (code: VoteLeaveCode): string => leaves[code],
};
