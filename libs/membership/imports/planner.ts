import { type Locale, newId, Refusal } from '@etabli/kernel';
import { type Candidate, candidateName } from './candidate.js';
import { readOwnValues } from './custom-values.js';
import { Draft, type How } from './draft.js';
import type { Decision } from './duplicates.js';
import { covers, type Known, overlap } from './known.js';
import { feeCents, feeDays, membershipDays } from './periods.js';
import type { Outcome, Plan, PlanOptions } from './plan.js';
import type { Problem } from './problems.js';
import { type Linked, linkRepresentatives } from './representatives.js';
import { importSentence } from './wording.js';

/** Goes through the lines in order and gathers what each would write. */
export class Planner {
  private readonly result: Plan = {
    outcomes: new Map(),
    problems: [],
    drafts: [],
    lines: [],
    memberships: [],
    fees: [],
    consents: [],
    tags: [],
    notes: [],
    withoutCategory: 0,
  };
  private readonly byId: Map<string, Known['people'][number]>;
  private readonly numbers: Map<string, string>;
  private readonly drafts = new Map<string, Draft>();
  private readonly draftOfLine = new Map<number, Draft>();
  private readonly linked: Linked[] = [];

  constructor(
    private readonly known: Known,
    private readonly options: PlanOptions,
    private readonly resembling: ReadonlySet<number>,
  ) {
    this.byId = new Map(known.people.map((person) => [person.id, person]));
    this.numbers = new Map(
      known.people.flatMap(({ id, memberNumber }) => (memberNumber ? [[memberNumber, id] as const] : [])),
    );
  }

  plan(candidates: Candidate[], decisions: Map<number, Decision>): Plan {
    for (const candidate of candidates) {
      const decision = decisions.get(candidate.line) ?? this.withoutDecision(candidate.line);
      this.result.outcomes.set(candidate.line, decision ? this.line(candidate, decision) : 'undecided');
    }
    linkRepresentatives(this.linked, this.known.people, this.result, this.drafts);
    return this.result;
  }

  private withoutDecision(line: number): Decision | null {
    if (!this.resembling.has(line)) return { action: 'create' };
    return this.options.undecided ? { action: this.options.undecided } : null;
  }

  private line(candidate: Candidate, decision: Decision): Outcome {
    if (decision.action === 'skip') return 'skip';
    const named = candidateName(candidate) !== '';
    if (decision.action === 'create' && !named) {
      this.report(candidate, 'import.nobody-known', {
        value: candidate.memberNumber ?? candidate.email ?? '',
      });
      return 'skip';
    }
    const draft =
      decision.action === 'create' ? this.newDraft(candidate) : this.draftOf(candidate, decision.target);
    if (!draft) return 'skip';
    const touched = this.absorb(draft, candidate, decision.action === 'create' ? 'overwrite' : decision.how);
    this.draftOfLine.set(candidate.line, draft);
    if (decision.action === 'create') return 'create';
    return touched ? 'update' : 'unchanged';
  }

  private newDraft(candidate: Candidate): Draft {
    return this.keep(Draft.create(candidate.line, candidate.kind));
  }

  /** The person a line completes: known, or of an earlier line; null when that earlier line was set aside. */
  private draftOf(
    { line }: Candidate,
    target: Extract<Decision, { action: 'update' }>['target'],
  ): Draft | null {
    if ('line' in target) return this.draftOfLine.get(target.line) ?? null;
    const person = this.byId.get(target.id);
    if (!person) throw new Refusal('imports.person-gone', { line }, `decisions.${line}`);
    return (
      this.drafts.get(person.id) ?? this.keep(Draft.complete(line, person, this.known.files.get(person.id)))
    );
  }

  private keep(draft: Draft): Draft {
    this.drafts.set(draft.id, draft);
    this.result.drafts.push(draft);
    return draft;
  }

  /** Writes a line into its draft; true when that changes anything. */
  private absorb(draft: Draft, candidate: Candidate, how: How): boolean {
    const { problems } = this.result;
    const before = JSON.stringify(draft.fields);
    const custom = readOwnValues(candidate.custom, this.known.fields, {
      line: candidate.line,
      today: this.options.today,
      problems,
    });
    draft.take(this.withFreeNumber(candidate, draft), custom, how);
    if (draft.fields.memberNumber) this.numbers.set(draft.fields.memberNumber, draft.id);
    if (candidate.representative && draft.fields.kind === 'organisation') {
      this.linked.push({ draft, candidate, how });
    }
    const added = [
      this.addMembership(draft, candidate),
      this.addFee(draft, candidate),
      this.addConsent(draft, candidate, how),
      this.addTags(draft, candidate),
      this.addNote(draft, candidate),
    ].some(Boolean);
    const touched = added || before !== JSON.stringify(draft.fields);
    if (touched || draft.isNew) this.result.lines.push({ line: candidate.line, personId: draft.id });
    return touched;
  }

  /** A number that is somebody else's is left out: two people never share one. */
  private withFreeNumber(candidate: Candidate, draft: Draft): Candidate {
    const holder = candidate.memberNumber === null ? undefined : this.numbers.get(candidate.memberNumber);
    if (holder === undefined || holder === draft.id) return candidate;
    const person = this.byId.get(holder) ?? this.drafts.get(holder)?.fields;
    this.report(candidate, 'import.member-number-known', {
      value: candidate.memberNumber ?? '',
      name: person ? candidateName(person) : '',
    });
    return { ...candidate, memberNumber: null };
  }

  private addMembership(draft: Draft, candidate: Candidate): boolean {
    const said = candidate.category !== null || candidate.membershipStart !== null;
    if (!this.options.memberships || !(draft.isNew || said)) return false;
    const days = membershipDays(candidate, this.options.today);
    if (draft.file.memberships.some((other) => overlap(other, days))) return false;
    const { defaultCategoryId, categoryIds } = this.options;
    const categoryId =
      candidate.category === null ? defaultCategoryId : (categoryIds.get(candidate.category) ?? null);
    if (categoryId === null) {
      if (candidate.category === null) this.result.withoutCategory++;
      return false;
    }
    draft.file.memberships.push(days);
    this.result.memberships.push({ id: newId(), personId: draft.id, categoryId, ...days });
    return true;
  }

  private addFee(draft: Draft, candidate: Candidate): boolean {
    const days = feeDays(candidate, this.options.today, this.options.feeEndsOn);
    if (!days || draft.file.fees.some((other) => covers(other, days))) return false;
    draft.file.fees.push(days);
    this.result.fees.push({ id: newId(), personId: draft.id, amountCents: feeCents(candidate), ...days });
    return true;
  }

  /** A refusal someone gave stands: a list never turns it into a consent. */
  private addConsent(draft: Draft, { newsletterConsent: given }: Candidate, how: How): boolean {
    const before = draft.file.newsletter;
    if (given === null || given === before) return false;
    if (before !== null && (how === 'fill-blanks' || before === false)) return false;
    draft.file.newsletter = given;
    this.result.consents.push({ id: newId(), personId: draft.id, given, before });
    return true;
  }

  private addTags(draft: Draft, { tags }: Candidate): boolean {
    const added = tags.filter((tag) => !draft.hasTag(tag));
    draft.file.tags = [...draft.file.tags, ...added];
    this.result.tags.push(...added.map((name) => ({ personId: draft.id, name })));
    return added.length > 0;
  }

  private addNote(draft: Draft, candidate: Candidate): boolean {
    const body = noteOf(candidate, this.options.locale);
    if (!body || draft.file.notes.includes(body)) return false;
    draft.file.notes = [...draft.file.notes, body];
    this.result.notes.push({ id: newId(), personId: draft.id, body });
    return true;
  }

  private report({ line }: Candidate, code: string, details: Problem['details']): void {
    this.result.problems.push({ line, code, level: 'error', details });
  }
}

/** What a line says that no field keeps: its note, its order, and who paid for somebody else. */
function noteOf({ note, orderReference, payer }: Candidate, locale: Locale): string | null {
  const paidBy = payer ? `${payer.givenName} ${payer.familyName}`.trim() || (payer.email ?? '') : '';
  const order = orderReference
    ? importSentence('import.note-order', { reference: orderReference, payer: paidBy }, locale)
    : paidBy && importSentence('import.note-payer', { payer: paidBy }, locale);
  return [note, order].filter(Boolean).join('\n') || null;
}
