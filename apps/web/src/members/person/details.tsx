import { type Fact, Facts, Link, Section, useFormats, useMessages } from '@etabli/ui';
import { useInside } from '../../app/viewer.js';
import { usePeopleWords } from '../words/people.js';
import { readablePhone } from '../words/phone.js';
import { messages } from './messages.js';
import style from './person.module.css';
import type { Field, Person } from './person-view.js';

/** How to reach a person, and what the association asks of its own. */
export function Details({ person, fields }: { person: Person; fields: readonly Field[] }) {
  const words = useMessages(messages);
  const facts = useFacts(person, fields);
  if (!person.details) {
    return person.erasedAt ? null : <p className={style.soft}>{words.privateDetails}</p>;
  }
  const known = facts.some(({ value }) => value !== null && value !== '');
  return (
    <Section title={words.details}>
      {known ? <Facts facts={facts} /> : <p className={style.soft}>{words.noDetails}</p>}
    </Section>
  );
}

function useFacts(person: Person, fields: readonly Field[]): Fact[] {
  const words = useMessages(messages);
  const names = usePeopleWords();
  const formats = useFormats();
  const inside = useInside();
  const own = useOwnFacts(person, fields);
  const { details, representative, city } = person;
  if (!details) return [];
  const { email, phone, street, postcode, birthDate, locale } = details;
  const town = `${postcode} ${city}`.trim();
  return [
    { label: words.email, value: email ? <a href={`mailto:${email}`}>{email}</a> : null },
    { label: words.phone, value: phone ? <a href={`tel:${phone}`}>{readablePhone(phone)}</a> : null },
    { label: words.address, value: [street, town].filter(Boolean).join(', ') },
    {
      label: words.representative,
      value: representative ? (
        <Link to={inside(`membres/${representative.id}`)}>{representative.displayName || names.erased}</Link>
      ) : null,
    },
    { label: words.birthDate, value: birthDate ? formats.date(birthDate) : null },
    { label: words.number, value: person.memberNumber },
    { label: words.language, value: locale === 'en' ? words.languageen : null },
    ...own,
  ];
}

/** The association's own fields, in its order, each as its kind is said. */
function useOwnFacts({ details }: Person, fields: readonly Field[]): Fact[] {
  const words = useMessages(messages);
  const formats = useFormats();
  const custom = (details?.custom ?? {}) as Record<string, string | number | boolean | undefined>;
  return fields.map(({ key, label, kind }) => {
    const value = custom[key];
    if (value === undefined || value === null) return { label, value: null };
    if (typeof value === 'boolean') return { label, value: value ? words.yes : words.no };
    if (kind === 'date') return { label, value: formats.date(String(value)) };
    return { label, value: typeof value === 'number' ? formats.number(value) : value };
  });
}
