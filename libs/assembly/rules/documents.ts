import { addDays, daysBetween, type IsoDate } from '@etabli/kernel';
import type { ClauseValues } from '@etabli/membership/rules/statutes';
import { type AssemblyNature, kindsOf } from './kinds.js';

/** What a document is for, as the statutes name those that members receive (statutes: docs.attach). */
export const documentPurposes = [
  'moral-report',
  'activity-report',
  'financial-report',
  'accounts',
  'budget',
  'candidacies',
  'auditor-report',
  'agreements-report',
] as const;
export type DocumentPurpose = (typeof documentPurposes)[number];

/**
 * The documents that the statutes want and that are not attached yet (statutes: docs.attach). Draft resolutions and the proxy
 * form are part of every convocation: they are never missing. Reports, accounts and budget tell of a year: only an assembly that
 * decides in ordinary form hears them, so an extraordinary one wants none; candidacies are wanted where somebody is elected.
 */
export const missingDocuments = (
  terms: Pick<ClauseValues, 'docs.attach'>,
  assembly: { nature: AssemblyNature; elects: boolean },
  attached: readonly (DocumentPurpose | null)[],
): DocumentPurpose[] =>
  documentPurposes.filter(
    (purpose) =>
      terms['docs.attach'].includes(purpose) && concerns(purpose, assembly) && !attached.includes(purpose),
  );

const concerns = (
  purpose: DocumentPurpose,
  { nature, elects }: { nature: AssemblyNature; elects: boolean },
): boolean => (purpose === 'candidacies' ? elects : kindsOf(nature).includes('ordinary'));

/**
 * By how many days a document came late; 0 in time (statutes: docs.deadline_days). So many days before the assembly, the day of
 * receipt not counted; where the statutes name no day, documents leave with the convocation and none is late before it.
 *
 * @param convokedOn civil date of the convocation; null until it has left
 */
export function documentLateness(
  terms: Pick<ClauseValues, 'docs.deadline_days'>,
  assemblyOn: IsoDate,
  convokedOn: IsoDate | null,
  attachedOn: IsoDate,
): number {
  const latest = documentDeadline(terms, assemblyOn) ?? convokedOn;
  return latest === null ? 0 : Math.max(0, daysBetween(latest, attachedOn));
}

/** The last day for documents where the statutes name one; null when they leave with the convocation. */
export const documentDeadline = (
  terms: Pick<ClauseValues, 'docs.deadline_days'>,
  assemblyOn: IsoDate,
): IsoDate | null =>
  terms['docs.deadline_days'] === null ? null : addDays(assemblyOn, -terms['docs.deadline_days']);
