import type { IsoDate, Locale } from '@etabli/kernel';
import { en as agendaEn } from './agenda.en.js';
import { fr as agendaFr } from './agenda.fr.js';
import type { AgendaValues, FoundingSubject, Subject } from './agenda.js';
import type { DecisionKind } from './kinds.js';
import { en } from './resolutions.en.js';
import { fr } from './resolutions.fr.js';

/** What a draft may ask for before it is written. Days are civil dates, amounts whole cents. */
export const draftFields = [
  'year',
  'closedOn',
  'resultCents',
  'amountCents',
  'fees',
  'person',
  'article',
  'before',
  'after',
  'address',
  'purpose',
] as const;
export type DraftField = (typeof draftFields)[number];

/** What was filled in; what is left out stays a blank to fill: `…`. */
export interface DraftAnswers {
  year?: string;
  closedOn?: IsoDate;
  resultCents?: number;
  amountCents?: number;
  /** By category of members. */
  fees?: { category: string; cents: number | null }[];
  person?: string;
  article?: string;
  before?: string;
  after?: string;
  address?: string;
  purpose?: string;
}

/** The drafts that are not part of a yearly agenda. */
export type OwnDraft = 'co-optation' | 'seat' | 'by-laws' | 'authorisation';
export type DraftKey =
  | Exclude<
      Subject,
      | 'moral-report'
      | 'activity-report'
      | 'financial-report'
      | 'any-other-business'
      | 'other'
      | FoundingSubject
    >
  | OwnDraft;

interface Draft {
  /** Which half of an assembly decides it by usage; the statutes may say otherwise. */
  decision: DecisionKind;
  fields: readonly DraftField[];
}

/** The drafts there are, in the order an assembly takes them. */
export const resolutionDrafts: Record<DraftKey, Draft> = {
  accounts: { decision: 'ordinary', fields: ['year', 'closedOn', 'resultCents'] },
  discharge: { decision: 'ordinary', fields: ['closedOn'] },
  result: { decision: 'ordinary', fields: ['closedOn', 'resultCents'] },
  fees: { decision: 'ordinary', fields: ['year', 'fees'] },
  budget: { decision: 'ordinary', fields: ['year', 'amountCents'] },
  election: { decision: 'ordinary', fields: [] },
  'co-optation': { decision: 'ordinary', fields: ['person'] },
  revocation: { decision: 'ordinary', fields: [] },
  authorisation: { decision: 'ordinary', fields: ['purpose', 'amountCents'] },
  'by-laws': { decision: 'ordinary', fields: [] },
  seat: { decision: 'extraordinary', fields: ['address'] },
  statutes: { decision: 'extraordinary', fields: ['article', 'before', 'after'] },
  dissolution: { decision: 'extraordinary', fields: ['person'] },
  powers: { decision: 'ordinary', fields: [] },
};
export const draftKeys = Object.keys(resolutionDrafts) as DraftKey[];

const isOwn = (key: DraftKey): key is OwnDraft => key in fr;
const blank = '…';

/** A draft resolution in legal form, filled with what is known. */
export function draftResolution(
  key: DraftKey,
  answers: DraftAnswers,
  locale: Locale,
): { title: string; text: string } {
  if (isOwn(key)) return (locale === 'fr' ? fr : en)[key](answers);
  const { title, resolution } = (locale === 'fr' ? agendaFr : agendaEn)[key]({
    ...agendaValues(answers),
    index: 0,
  });
  return { title, text: resolution ?? '' };
}

/** The same in the terms of the yearly agenda. */
function agendaValues(answers: DraftAnswers): AgendaValues {
  const { year, closedOn, resultCents, amountCents, fees, person, article, before, after } = answers;
  const said = (text: string | undefined) => text?.trim() || blank;
  return {
    year: said(year),
    nextYear: said(year),
    closedOn: closedOn ?? '',
    resultCents: resultCents ?? null,
    budgetCents: amountCents ?? null,
    ...(fees ? { fees } : {}),
    liquidator: said(person),
    changes: [{ article: said(article), before: said(before), after: said(after) }],
  };
}
