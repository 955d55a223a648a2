import type { Locale } from '@etabli/kernel';
import { type Statutes, termsOf } from '@etabli/membership/rules/statutes';
import { en } from './agenda.en.js';
import { fr } from './agenda.fr.js';
import { type AssemblyNature, type DecisionKind, kindsOf } from './kinds.js';

/** What an item is about: it chooses the wording, and which special rules apply. */
export const subjects = [
  'moral-report',
  'activity-report',
  'financial-report',
  'accounts',
  'discharge',
  'result',
  'fees',
  'budget',
  'election',
  'statutes',
  'dissolution',
  'revocation',
  'any-other-business',
  'powers',
  'founding',
  'first-fees',
  'first-board',
  'first-seat',
  'creation',
  'other',
] as const;
/** What only founders decide. */
export type FoundingSubject = 'founding' | 'first-fees' | 'first-board' | 'first-seat' | 'creation';
export type Subject = (typeof subjects)[number];

/** A decision put to the assembly, in legal form. */
export interface DraftResolution {
  title: string;
  text: string;
}

export interface AgendaItemDraft {
  subject: Subject;
  kind: 'information' | 'vote';
  /** Under which quorum and majority it is decided. */
  decision: DecisionKind;
  title: string;
  /** What the item is about, for information items and for the convocation. */
  note: string;
  resolution: DraftResolution | null;
}

/** What the drafts say about the association's year. Amounts in cents; what is not known yet stays a blank to fill. */
export interface AgendaValues {
  /** `2025`, or `2025-2026`. */
  year: string;
  /** Last day of the financial year; empty when it is not known. */
  closedOn: string;
  /** Positive for a surplus, negative for a deficit. */
  resultCents?: number | null;
  nextYear: string;
  /** By category of members; without an amount, a blank to fill. */
  fees?: { category: string; cents: number | null }[];
  budgetCents?: number | null;
  /** Seats to fill: adds the election or renewal of the board. */
  seats?: number | null;
  /** Articles changed, with the old and the new text: the items of an extraordinary assembly. */
  changes?: { article: string; before: string; after: string }[];
  /** Who is to wind up the association: adds its dissolution. */
  liquidator?: string | null;
  /** The association that founders create: its name, and its address where it is known. */
  founded?: { name: string; seat: string };
}

const templates: Record<DecisionKind, (values: AgendaValues) => Subject[]> = {
  ordinary: ({ seats }) => [
    'moral-report',
    'activity-report',
    'financial-report',
    'accounts',
    'discharge',
    'result',
    'fees',
    'budget',
    ...(seats ? (['election'] as const) : []),
  ],
  extraordinary: ({ changes, liquidator }) => [
    ...(changes ?? []).map(() => 'statutes' as const),
    ...(liquidator ? (['dissolution'] as const) : []),
  ],
};

/** What founders decide: the statutes first, from which all the rest follows. */
const foundingAgenda: Subject[] = [
  'founding',
  'first-seat',
  'first-fees',
  'first-board',
  'any-other-business',
  'creation',
];

/** Items that inform: the law asks for no vote, the assembly takes note. */
const information: readonly Subject[] = ['activity-report', 'financial-report', 'any-other-business'];

/**
 * The agenda of an assembly from a template, each vote with its draft resolution. It ends with any other business, where
 * nothing is decided, and with the powers for the formalities. That of founders begins with the statutes (law of 1 July 1901,
 * art. 5: what the declaration tells is decided there).
 */
export function agendaTemplate(
  nature: AssemblyNature,
  values: AgendaValues,
  locale: Locale,
): AgendaItemDraft[] {
  if (nature === 'constitutive') return draft(foundingAgenda, 'ordinary', values, locale);
  const parts = kindsOf(nature);
  const last = parts.at(-1) as DecisionKind;
  return [
    ...parts.flatMap((decision) => draft(templates[decision](values), decision, values, locale)),
    ...draft(['any-other-business', 'powers'], last, values, locale),
  ];
}

function draft(
  items: Subject[],
  decision: DecisionKind,
  values: AgendaValues,
  locale: Locale,
): AgendaItemDraft[] {
  const words = locale === 'fr' ? fr : en;
  return items.map((subject, index) => {
    const kind = information.includes(subject) ? 'information' : 'vote';
    const drafted = words[subject]({ ...values, index });
    return {
      subject,
      kind,
      decision,
      title: drafted.title,
      note: drafted.note,
      resolution:
        kind === 'vote' && drafted.resolution ? { title: drafted.title, text: drafted.resolution } : null,
    };
  });
}

/** Why an item may not be put to the vote, or on what condition it may. */
export type VoteLeave = { allowed: true; warning: VoteWarning | null } | { allowed: false; reason: VoteBar };
type VoteWarning = 'revocation-off-agenda' | 'misc-vote-contestable' | 'off-agenda';
type VoteBar = 'information-only' | 'misc-votes-barred' | 'not-on-agenda';
export type VoteLeaveCode = VoteWarning | VoteBar;

/**
 * May this item be put to the vote (statutes: agenda.binding, agenda.misc_votes)? Nothing is voted under any other business nor
 * outside the agenda as sent, save one thing that case law admits: to revoke an officer who has lost confidence, but not to
 * elect a successor.
 */
export function mayVoteOn(
  statutes: Statutes,
  item: {
    subject: Subject;
    kind: 'information' | 'vote';
    onAgendaAsSent: boolean;
    underOtherBusiness?: boolean;
  },
): VoteLeave {
  const terms = termsOf(statutes);
  const other = item.subject === 'any-other-business' || item.underOtherBusiness === true;
  if (item.subject === 'revocation' && (other || !item.onAgendaAsSent)) {
    return { allowed: true, warning: 'revocation-off-agenda' };
  }
  if (other) {
    return terms['agenda.misc_votes'] === 'always'
      ? { allowed: true, warning: 'misc-vote-contestable' }
      : { allowed: false, reason: 'misc-votes-barred' };
  }
  if (item.kind === 'information') return { allowed: false, reason: 'information-only' };
  if (item.onAgendaAsSent) return { allowed: true, warning: null };
  return terms['agenda.binding']
    ? { allowed: false, reason: 'not-on-agenda' }
    : { allowed: true, warning: 'off-agenda' };
}
