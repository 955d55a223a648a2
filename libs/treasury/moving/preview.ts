import type { Locale } from '@etabli/kernel';
import { sentence } from '@etabli/platform';
import { nameOf, type UnreadLine } from '../rules/moving/fee-line.js';
import type { PlannedFee } from '../rules/moving/plan.js';
import type { UnderstoodFees } from './dues-reader.js';
import type { FeeTool } from './moving.entities.js';
import { DuesFilePreview, FeeLineState, PreviewedFee } from './moving.types.js';

/** What is understood of a list, in sentences, in the order of the file. */
export function previewOf(
  { file, planned, totals, blockers }: UnderstoodFees,
  locale: Locale,
): DuesFilePreview {
  const lines = [
    ...planned.map(plannedLine),
    ...file.skipped.map((line) => unreadLine(line, FeeLineState.skipped, locale)),
    ...file.problems.map((line) => unreadLine(line, FeeLineState.unread, locale)),
  ];
  return Object.assign(new DuesFilePreview(), {
    ...{ tool: file.tool as FeeTool, totals, lines: lines.sort((a, b) => a.line - b.line) },
    blockers: blockers.map(({ code, details }) => sentence(code, details, locale)),
  });
}

const plannedLine = ({
  line,
  state,
  personId,
  candidates,
  from,
  to,
  amountCents,
}: PlannedFee): PreviewedFee =>
  Object.assign(new PreviewedFee(), {
    ...{ line: line.line, state: state.replace('-', '_') as FeeLineState, name: nameOf(line.member) },
    ...{ label: line.label, amountCents, paid: line.paid, from, to, problem: null },
    ...{ personId, candidateIds: candidates },
  });

const unreadLine = ({ line, code, details }: UnreadLine, state: FeeLineState, locale: Locale): PreviewedFee =>
  Object.assign(new PreviewedFee(), {
    ...{ line, state, name: '', label: '', amountCents: 0, paid: false, from: null, to: null },
    ...{ problem: sentence(code, details, locale), personId: null, candidateIds: [] },
  });
