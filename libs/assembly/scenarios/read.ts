import { addDays, instantAt } from '@etabli/kernel';
import { clauseOf } from '@etabli/membership/rules/statutes';
import { subjects } from '../rules/agenda.js';
import { heldUnder } from '../rules/founding.js';
import type { AssemblyNature } from '../rules/kinds.js';
import type { Problem } from './problems.js';
import { electionIn } from './read-elections.js';
import { readEvents } from './read-events.js';
import { peopleOf, personOf, readCategories, readMembers } from './read-people.js';
import { readStatutes } from './read-statutes.js';
import { itemOf } from './read-votes.js';
import type { Scenario, ScenarioCall, ScenarioItem } from './scenario.js';
import { type Entry, Source, timeZone } from './source.js';

const keys = [
  'title',
  'cites',
  'association',
  'place',
  'statutes',
  'nature',
  'day',
  'opens',
  'closes',
  'call',
  'chair',
  'categories',
  'members',
  'items',
  'events',
  'expect',
] as const;

/**
 * Reads a scenario from YAML (JSON is YAML too). Either the story, or everything wrong with the file, in the order of its
 * lines; `problems` stays open to what only playing can tell.
 */
export function readScenario(text: string): { scenario: Scenario | null; problems: Problem[] } {
  const source = new Source(text);
  if (source.problems.length > 0) return { scenario: null, problems: source.problems };
  const scenario = readWhole(source.root);
  return { scenario: source.problems.length > 0 ? null : scenario, problems: source.problems };
}

function readWhole(root: Entry): Scenario {
  const said = root.fields(keys);
  for (const key of ['title', 'day', 'members'] as const) {
    if (!said[key]) root.wrong('missing-key', { key });
  }
  const day = said.day?.date() ?? '2000-01-01';
  const opensAt = said.opens?.instant(day) ?? instantAt(day, '18:30', timeZone);
  const nature = said.nature?.choice(['ordinary', 'extraordinary', 'mixed', 'constitutive']) ?? 'ordinary';
  const statutes = heldUnder(nature, readStatutes(said.statutes));
  const members = readMembers(said.members, readCategories(said.categories, statutes), statutes);
  const names = new Set(members.map(({ id }) => id));
  const items = readItems(said.items, nature, { names, statutes });
  const known = { day, opensAt, members: names, items: new Set(items.map(({ id }) => id)), statutes };
  const events = readEvents(said.events, known);
  return {
    title: said.title?.text() ?? '',
    cites: said.cites?.list().map((one) => one.text()) ?? [],
    association: said.association?.text() ?? 'L’Usine Vivante',
    place: said.place?.text() ?? '12 rue des Tisserands, 59100 Roubaix',
    statutes,
    nature,
    day,
    opensAt,
    closesAt: said.closes?.instant(day) ?? lastOf(events, opensAt),
    call: readCall(said.call, known),
    elected: said.chair ? personOf(said.chair, names) : null,
    members,
    items,
    events,
    expect: said.expect?.value() ?? null,
  };
}

/** Without a time of its own, the sitting closes with the last thing told. */
const lastOf = (events: Scenario['events'], opensAt: Date): Date =>
  new Date(Math.max(opensAt.getTime(), ...events.map(({ at }) => at.getTime())));

/** `comptes: Approbation des comptes`, or a map when there is more to say. */
function readItems(
  entry: Entry | undefined,
  nature: AssemblyNature,
  known: Parameters<typeof electionIn>[1],
): ScenarioItem[] {
  const decision = nature === 'extraordinary' ? 'extraordinary' : 'ordinary';
  return (entry?.pairs() ?? []).map(({ key: id, value }) => {
    const plain = { id, kind: 'vote', decision, subject: 'other', sent: true } as const;
    const text = { persons: false, election: null };
    if (!value.isMap) return { ...plain, ...text, title: value.isNothing ? id : value.text() };
    const said = value.fields(['title', 'kind', 'decision', 'subject', 'sent', 'persons', 'election']);
    return {
      id,
      title: said.title?.text() ?? id,
      kind: said.kind?.choice(['vote', 'information']) ?? plain.kind,
      decision: said.decision?.choice(['ordinary', 'extraordinary']) ?? decision,
      subject: said.subject?.choice(subjects) ?? plain.subject,
      sent: said.sent?.yes() ?? true,
      persons: said.persons?.yes() ?? Boolean(said.election),
      election: said.election ? electionIn(said.election, known) : null,
    };
  });
}

const bodies = (clauseOf('conv.by') as { options: readonly string[] }).options as readonly NonNullable<
  ScenarioCall['by']
>[];

function readCall(
  entry: Entry | undefined,
  known: { day: string; members: ReadonlySet<string>; items: ReadonlySet<string> },
): ScenarioCall {
  const said = entry?.fields(['number', 'sent', 'documents', 'by', 'channels', 'forgotten', 'first']) ?? {};
  const first = said.first?.fields(['on', 'items']);
  return {
    number: said.number?.choice(['first', 'second']) ?? 'first',
    sentOn: said.sent?.date() ?? null,
    documentsOn: said.documents?.date() ?? null,
    by: said.by?.choice(bodies) ?? null,
    channels: said.channels?.list().map((one) => one.choice(['email', 'post', 'hand', 'posting'])) ?? [
      'email',
    ],
    forgotten: said.forgotten ? peopleOf(said.forgotten, known.members) : [],
    first: first
      ? {
          on: first.on?.date() ?? addDays(known.day, -15),
          items: first.items?.list().map((one) => itemOf(one, known)) ?? [...known.items],
        }
      : null,
  };
}
