import { useFormats, useMessages } from '@etabli/ui';
import type { Duplicate, Match } from './duplicates.js';
import style from './import.module.css';
import { messages } from './messages.js';

type Candidate = Duplicate['candidate'];
type Field = 'name' | 'email' | 'phone' | 'birthDate' | 'city' | 'memberNumber' | 'category';
type Side = Partial<Record<Field, string | null>>;

/** What is known of who the line resembles: a person, or an earlier line of the file. */
function sideOf({ person, otherLine }: Match): Side {
  if (!person) return otherLine ?? {};
  const { displayName, memberNumber, city, details, memberships } = person;
  return {
    name: displayName,
    memberNumber: memberNumber ?? null,
    city,
    email: details?.email ?? null,
    phone: details?.phone ?? null,
    birthDate: details?.birthDate ?? null,
    category: memberships[0]?.category.name ?? null,
  };
}

const alike = (a: string | null | undefined, b: string | null | undefined): boolean =>
  (a ?? '').toLowerCase() === (b ?? '').toLowerCase();

/** A line of the file and whom it resembles, word for word; what differs stands out. */
export function Comparison({ candidate, match }: { candidate: Candidate; match: Match }) {
  const words = useMessages(messages);
  const formats = useFormats();
  const other = sideOf(match);
  const labels: Record<Field, string> = {
    name: words.name,
    email: words.email,
    phone: words.phone,
    birthDate: words.birthDate,
    city: words.city,
    memberNumber: words.number,
    category: words.category,
  };
  const say = (field: Field, value: string | null | undefined) =>
    value && field === 'birthDate' ? formats.date(value) : (value ?? '');
  const known = (Object.keys(labels) as Field[]).filter((field) => candidate[field] || other[field]);
  return (
    <table className={style.comparison}>
      <thead>
        <tr>
          <td />
          <th scope="col">{words.line({ line: candidate.line })}</th>
          <th scope="col">
            {match.otherLine ? words.earlierLine({ line: match.otherLine.line }) : words.known}
          </th>
        </tr>
      </thead>
      <tbody>
        {known.map((field) => (
          <tr key={field} data-differs={!alike(candidate[field], other[field]) || undefined}>
            <th scope="row">{labels[field]}</th>
            <td>{say(field, candidate[field])}</td>
            <td>{say(field, other[field])}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
