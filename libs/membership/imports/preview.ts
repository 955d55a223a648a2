import { currentActor, sentence } from '@etabli/platform';
import type { PersonKind } from '../people/people.entities.js';
import { type Candidate, candidateName } from './candidate.js';
import type { Decision, DuplicateMatch } from './duplicates.js';
import type { ImportAction, ImportHow } from './imports.inputs.js';
import type { Outcome } from './plan.js';
import type {
  ImportCandidate,
  ImportColumn,
  ImportCounts,
  ImportDecision,
  ImportDuplicate,
  ImportLevel,
  ImportLine,
  ImportMatch,
  ImportOutcome,
  ImportPreview,
  ImportProblem,
} from './preview.types.js';
import type { Understanding } from './reader.js';
import { describeProblem, importSentence } from './wording.js';

/** Lines of the file shown as they are. */
const FIRST = 10;

/** An understanding as a screen shows it, in the viewer's language. */
export function previewOf(understood: Understanding): ImportPreview {
  const { file, table, interpretation, blockers } = understood;
  const { locale } = currentActor();
  return {
    file,
    format: table.format,
    encoding: table.encoding ?? null,
    remarks: table.warnings.map((warning) => describeProblem(warning, locale)),
    lines: table.rows.length,
    columns: columnsOf(understood),
    firstLines: table.rows.slice(0, FIRST),
    counts: countsOf(understood),
    newCategories: interpretation.newCategories,
    blockers: blockers.map(({ code, details }) => sentence(code, details, locale)),
    understood,
  };
}

const columnsOf = ({ columns, mapping }: Understanding): ImportColumn[] =>
  columns.map(({ heading, target, confidence, reason, samples }, at) => ({
    heading,
    target: mapping[at] ?? 'ignore',
    proposed: target,
    confidence,
    reason: importSentence(`import.reason-${reason}`, {}, currentActor().locale),
    samples,
  }));

function countsOf({ plan, interpretation }: Understanding): ImportCounts {
  const outcomes: Record<Outcome, number> = { create: 0, update: 0, unchanged: 0, skip: 0, undecided: 0 };
  for (const outcome of plan.outcomes.values()) outcomes[outcome]++;
  const errors = interpretation.problems.filter(({ level }) => level === 'error').length;
  return {
    ...outcomes,
    skip: outcomes.skip + interpretation.skipped.length,
    errors,
    warnings: interpretation.problems.length - errors,
    memberships: plan.memberships.length,
    fees: plan.fees.length,
  };
}

/** Problems by line; of one level when one is asked for. */
export function problemsOf({ interpretation }: Understanding, level: ImportLevel | null): ImportProblem[] {
  return interpretation.problems
    .filter((problem) => level === null || problem.level === level)
    .map((problem) => ({
      line: problem.line,
      column: problem.column ?? null,
      level: problem.level as ImportLevel,
      get sentence() {
        return describeProblem(problem, currentActor().locale);
      },
    }));
}

/** Lines with what would become of them; those with one outcome when one is asked for. */
export function linesOf({ interpretation, plan }: Understanding, wanted: ImportOutcome | null): ImportLine[] {
  return interpretation.candidates
    .map((candidate) => ({
      candidate: shown(candidate),
      outcome: plan.outcomes.get(candidate.line) as ImportOutcome,
    }))
    .filter(({ outcome }) => wanted === null || outcome === wanted);
}

/** Lines that resemble somebody, with whom and why; only those that wait for a decision when asked. */
export function duplicatesOf(understood: Understanding, undecidedOnly: boolean): ImportDuplicate[] {
  const { interpretation, matches, plan, proposed, decided } = understood;
  const byLine = new Map(interpretation.candidates.map((candidate) => [candidate.line, candidate]));
  const grouped = new Map<number, DuplicateMatch[]>();
  for (const match of matches) grouped.set(match.line, [...(grouped.get(match.line) ?? []), match]);
  return [...grouped]
    .filter(([line]) => !undecidedOnly || plan.outcomes.get(line) === 'undecided')
    .map(([line, found]) => ({
      candidate: shown(byLine.get(line) as Candidate),
      matches: found.map((match) => matchOf(match, byLine)),
      decision: decisionOf(decided.get(line) ?? proposed.get(line)),
      decided: decided.has(line),
    }));
}

const matchOf = (
  { score, verdict, reasons, target }: DuplicateMatch,
  byLine: Map<number, Candidate>,
): ImportMatch => ({
  score,
  sure: verdict === 'same',
  reasons: reasons.map((reason) => importSentence(`import.match-${reason}`, {}, currentActor().locale)),
  otherLine: 'line' in target ? shown(byLine.get(target.line) as Candidate) : null,
  personId: 'id' in target ? target.id : null,
});

function decisionOf(decision: Decision | undefined): ImportDecision | null {
  if (!decision) return null;
  const { action } = decision;
  if (action !== 'update')
    return { action: action as ImportAction, personId: null, otherLine: null, how: null };
  const { target, how } = decision;
  return {
    action: action as ImportAction,
    personId: 'id' in target ? target.id : null,
    otherLine: 'line' in target ? target.line : null,
    how: how as ImportHow,
  };
}

const shown = (candidate: Candidate): ImportCandidate => ({
  line: candidate.line,
  kind: candidate.kind as PersonKind,
  name: candidateName(candidate),
  email: candidate.email,
  phone: candidate.phone,
  city: candidate.city,
  birthDate: candidate.birthDate,
  memberNumber: candidate.memberNumber,
  category: candidate.category,
});
