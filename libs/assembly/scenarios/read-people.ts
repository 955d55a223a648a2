import type { IsoDate } from '@etabli/kernel';
import type { Statutes } from '@etabli/membership/rules/statutes';
import type { MembershipFacts } from '../rules/electorate.js';
import type { ScenarioMember } from './scenario.js';
import type { Entry } from './source.js';

type Category = Pick<MembershipFacts, 'voice' | 'weight' | 'collegeId'>;

/** `Adhérent 1..9` stands for Adhérent 1 to Adhérent 9. */
export function namesIn(text: string): string[] {
  const [, stem, from, to] = /^(.*\D)(\d+)\.\.(\d+)$/.exec(text) ?? [];
  if (!stem) return [text];
  const [first, last] = [Number(from), Number(to)];
  return Array.from({ length: Math.max(0, last - first + 1) }, (_, i) => `${stem}${first + i}`);
}

/** The names an entry gives, each a member of the story; any other is noted. */
export function peopleOf(entry: Entry, known: ReadonlySet<string>): string[] {
  return entry.list().flatMap((one) =>
    namesIn(one.text()).filter((name) => {
      if (!known.has(name)) one.wrong('unknown-member', { name });
      return known.has(name);
    }),
  );
}

/** Like `peopleOf`, for one person. */
export const personOf = (entry: Entry, known: ReadonlySet<string>): string => peopleOf(entry, known)[0] ?? '';

/** Kinds of member: `résidents: { college: residents, weight: 2 }`. Without any, everyone has one voice. */
export function readCategories(entry: Entry | undefined, statutes: Statutes): Map<string, Category> {
  const found = new Map<string, Category>();
  for (const { key, value } of entry?.pairs() ?? []) {
    const { voice, weight, college } = value.fields(['voice', 'weight', 'college']);
    found.set(key, {
      voice: voice?.choice(['deliberative', 'consultative']) ?? 'deliberative',
      weight: Math.max(1, weight?.whole() ?? 1),
      collegeId: college ? collegeOf(college, statutes) : null,
    });
  }
  return found;
}

function collegeOf(entry: Entry, statutes: Statutes): string {
  const name = entry.text();
  if (!statutes.values.colleges.some(({ id }) => id === name)) entry.wrong('unknown-college', { name });
  return name;
}

const memberKeys = [
  'category',
  'college',
  'joined',
  'left',
  'dues',
  'born',
  'office',
  'organisation',
  'representative',
] as const;
const offices = ['chair', 'co-chair', 'vice-chair', 'board-member', 'secretary'] as const;

/** The members, by name. Left out: a person who joined long ago, whose fee is paid. */
export function readMembers(
  entry: Entry | undefined,
  categories: Map<string, Category>,
  statutes: Statutes,
): ScenarioMember[] {
  const members = new Map<string, ScenarioMember>();
  for (const { key, at, value } of entry?.pairs() ?? []) {
    for (const name of namesIn(key)) {
      if (members.has(name)) at.wrong('member-twice', { name });
      members.set(name, readMember(name, value, categories, statutes));
    }
  }
  return [...members.values()];
}

function readMember(
  id: string,
  entry: Entry,
  categories: Map<string, Category>,
  statutes: Statutes,
): ScenarioMember {
  const said = entry.fields(memberKeys);
  const start = said.joined?.date() ?? '2015-04-01';
  const end = said.left?.date() ?? null;
  const category = categoryOf(said.category, categories);
  const collegeId = said.college ? collegeOf(said.college, statutes) : (category.collegeId ?? null);
  return {
    id,
    kind: said.organisation?.yes() ? 'organisation' : 'person',
    birthDate: said.born?.date() ?? null,
    representativeId: said.representative?.text() ?? null,
    memberships: [{ start, end, ...category, collegeId }],
    paid: paidBy(said.dues, start),
    office: said.office?.choice(offices) ?? null,
  };
}

function categoryOf(entry: Entry | undefined, categories: Map<string, Category>): Category {
  const plain: Category = { voice: 'deliberative', weight: 1, collegeId: null };
  if (!entry) return plain;
  const name = entry.text();
  const found = categories.get(name);
  if (!found) entry.wrong('unknown-category', { name });
  return found ?? plain;
}

/** `dues: paid`, `dues: unpaid`, or the day they were paid: from then on they cover. */
function paidBy(entry: Entry | undefined, start: IsoDate): ScenarioMember['paid'] {
  const said = entry?.text() ?? 'paid';
  if (said === 'unpaid') return [];
  return [{ start: said === 'paid' ? start : (entry as Entry).date(), end: null }];
}
