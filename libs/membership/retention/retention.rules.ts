import { demand } from '@etabli/kernel';

/** How long an association keeps what it no longer needs every day, in months. */
export interface Retention {
  /** Identity of someone who left, without their consent to stay known. */
  departedMemberMonths: number;
  /** Papers of assemblies; null: as long as the association lives. */
  assemblyPaperMonths: number | null;
  /** What was corrected on people's pages. */
  auditMonths: number;
}

/** Five years: an assembly can be challenged during that time (Civil Code, art. 2224), and its papers prove it. */
export const LEAST_PAPER_MONTHS = 60;
/** The longest that identities of people who left are kept without their consent. */
export const MOST_DEPARTED_MONTHS = 36;
/** Someone who never became a member is forgotten after three years. */
export const PROSPECT_MONTHS = 36;
/** Shorter, and a correction could vanish before the next general assembly. */
const LEAST_AUDIT_MONTHS = 12;

export const usualRetention: Retention = {
  departedMemberMonths: 12,
  assemblyPaperMonths: LEAST_PAPER_MONTHS,
  auditMonths: 36,
};

/** Refuses times the law does not allow, with the field at fault. */
export function demandLawful({ departedMemberMonths, assemblyPaperMonths, auditMonths }: Retention): void {
  const most = { max: MOST_DEPARTED_MONTHS };
  const departed = departedMemberMonths >= 0 && departedMemberMonths <= MOST_DEPARTED_MONTHS;
  demand(departed, 'retention.departed-too-long', most, 'departedMemberMonths');
  const papers = assemblyPaperMonths === null || assemblyPaperMonths >= LEAST_PAPER_MONTHS;
  demand(papers, 'retention.papers-too-short', { min: LEAST_PAPER_MONTHS }, 'assemblyPaperMonths');
  demand(
    auditMonths >= LEAST_AUDIT_MONTHS,
    'retention.audit-too-short',
    { min: LEAST_AUDIT_MONTHS },
    'auditMonths',
  );
}
