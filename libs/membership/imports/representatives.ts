import { type Candidate, candidateName } from './candidate.js';
import { Draft, type How } from './draft.js';
import type { KnownRecord } from './known.js';
import { nameKey } from './name-key.js';
import type { Plan } from './plan.js';

/** An organisation whose line names who speaks for it. */
export interface Linked {
  draft: Draft;
  candidate: Candidate;
  how: How;
}

/**
 * Gives each organisation its representative: the one person of that name, known or in the file, or else a new contact.
 * When several people bear the name, nobody is chosen. What was presumed is said in a warning.
 */
export function linkRepresentatives(
  linked: Linked[],
  people: KnownRecord[],
  plan: Plan,
  drafts: Map<string, Draft>,
): void {
  if (linked.length === 0) return;
  const byName = indexNames(people, drafts);
  for (const { draft, candidate, how } of linked) {
    if (draft.fields.representativeId && how === 'fill-blanks') continue;
    const name = `${candidate.representative?.givenName} ${candidate.representative?.familyName}`.trim();
    const key = nameKey(name);
    const found = [...(byName.get(key) ?? [])];
    const warn = (code: string) =>
      plan.problems.push({
        line: candidate.line,
        code,
        level: 'warning',
        details: { value: name, organisation: candidateName(draft.fields) },
      });
    if (found.length > 1) {
      warn('import.representative-unclear');
      continue;
    }
    const [known] = found;
    if (known) warn('import.representative-presumed');
    const id = known ?? newContact(candidate, plan, drafts).id;
    byName.set(key, new Set([id]));
    if (draft.fields.representativeId === id) continue;
    draft.fields.representativeId = id;
    note(plan, candidate, draft);
  }
}

function indexNames(people: KnownRecord[], drafts: Map<string, Draft>): Map<string, Set<string>> {
  const byName = new Map<string, Set<string>>();
  const fresh = [...drafts.values()].map(({ id, fields }) => ({ id, ...fields }));
  for (const person of [...people, ...fresh]) {
    if (person.kind !== 'person') continue;
    const key = nameKey(candidateName(person));
    byName.set(key, (byName.get(key) ?? new Set()).add(person.id));
  }
  return byName;
}

function newContact({ line, representative }: Candidate, plan: Plan, drafts: Map<string, Draft>): Draft {
  const contact = Draft.create(line, 'person');
  Object.assign(contact.fields, representative);
  drafts.set(contact.id, contact);
  plan.drafts.push(contact);
  plan.lines.push({ line, personId: contact.id });
  return contact;
}

/** The organisation counts as changed by its line, if it did not already. */
function note(plan: Plan, { line }: Candidate, draft: Draft): void {
  if (plan.outcomes.get(line) === 'unchanged') plan.outcomes.set(line, 'update');
  if (!plan.lines.some((one) => one.line === line && one.personId === draft.id)) {
    plan.lines.push({ line, personId: draft.id });
  }
}
