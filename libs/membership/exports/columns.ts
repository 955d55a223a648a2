import type { Locale } from '@etabli/kernel';
import type { ExportColumn } from './people.js';

interface Source {
  fr: string;
  en: string;
  type?: ExportColumn['type'];
  /** The value, about the person `p`. */
  sql: string;
}

const inForce = `select m.* from membership m where m.association_id = p.association_id and m.person_id = p.id
  order by daterange(m.starts_on, m.ends_on, '[]') @> TODAY desc, m.starts_on desc limit 1`;

/**
 * What a list of people may be exported with, by key. Headings are those the import understands, so that what goes out
 * can come in again.
 */
export const sources = {
  memberNumber: { fr: 'Numéro de membre', en: 'Member number', sql: 'p.member_number' },
  kind: {
    fr: 'Type de personne',
    en: 'Person type',
    sql: `case p.kind when 'organisation' then 'Structure' else 'Personne' end`,
  },
  familyName: { fr: 'Nom', en: 'Last name', sql: 'p.family_name' },
  givenName: { fr: 'Prénom', en: 'First name', sql: 'p.given_name' },
  organisationName: { fr: 'Raison sociale', en: 'Organisation', sql: 'p.organisation_name' },
  representative: {
    fr: 'Représentant',
    en: 'Representative',
    sql: `(select r.display_name from person r where r.association_id = p.association_id and r.id = p.representative_id)`,
  },
  email: { fr: 'Adresse e-mail', en: 'E-mail', sql: 'p.email::text' },
  phone: { fr: 'Téléphone', en: 'Phone', sql: 'p.phone' },
  street: { fr: 'Adresse', en: 'Address', sql: 'p.street' },
  postcode: { fr: 'Code postal', en: 'Postcode', sql: 'p.postcode' },
  city: { fr: 'Commune', en: 'City', sql: 'p.city' },
  country: { fr: 'Pays', en: 'Country', sql: 'p.country' },
  birthDate: { fr: 'Date de naissance', en: 'Date of birth', type: 'date', sql: 'p.birth_date::text' },
  category: {
    fr: 'Catégorie',
    en: 'Category',
    sql: `(select c.name from (${inForce}) m join membership_category c
             on c.association_id = m.association_id and c.id = m.category_id)`,
  },
  membershipStart: {
    fr: 'Date d’adhésion',
    en: 'Member since',
    type: 'date',
    sql: `(select m.starts_on::text from (${inForce}) m)`,
  },
  membershipEnd: {
    fr: 'Fin d’adhésion',
    en: 'Membership end',
    type: 'date',
    sql: `(select m.ends_on::text from (${inForce}) m)`,
  },
  feePaidUntil: {
    fr: 'À jour jusqu’au',
    en: 'Paid until',
    type: 'date',
    sql: `(select max(c.ends_on)::text from fee_coverage c
           where c.association_id = p.association_id and c.person_id = p.id and not exists (
             select 1 from fee_coverage_reversal r
             where r.association_id = c.association_id and r.coverage_id = c.id))`,
  },
  newsletter: {
    fr: 'Lettre d’information',
    en: 'Newsletter',
    sql: `(select c.given from consent c where c.association_id = p.association_id and c.person_id = p.id
             and c.kind = 'newsletter' order by c.recorded_at desc limit 1)`,
  },
  tags: {
    fr: 'Étiquettes',
    en: 'Tags',
    sql: `(select array_agg(t.name order by t.name) from person_tag x
             join tag t on t.association_id = x.association_id and t.id = x.tag_id
           where x.association_id = p.association_id and x.person_id = p.id)`,
  },
} as const satisfies Record<string, Source>;

type Key = keyof typeof sources;

const isKey = (key: string): key is Key => Object.hasOwn(sources, key);

/** A field of the association, as far as an export is concerned. */
export interface OwnColumn {
  key: string;
  label: string;
  kind: string;
}

/**
 * The columns of an export: those asked for in their order, or all of them; null in place of one that does not exist.
 * The association's own fields are `custom:key`.
 */
export function columnsFor(
  asked: string[] | null,
  own: OwnColumn[],
  locale: Locale,
): (ExportColumn | string)[] {
  const keys = asked ?? [...Object.keys(sources), ...own.map(({ key }) => `custom:${key}`)];
  return keys.map((key) => {
    if (isKey(key)) {
      const source: Source = sources[key];
      return { key, label: source[locale], type: source.type };
    }
    const field = own.find((one) => key === `custom:${one.key}`);
    return field ? { key, label: field.label, type: field.kind === 'date' ? 'date' : 'text' } : key;
  });
}

/** The expressions of a select that gives the columns, named by position (`c0`, `c1`…), and the values they need. */
export function selectOf(
  columns: ExportColumn[],
  today: string,
  firstValue: number,
): { select: string; values: string[] } {
  const values: string[] = [];
  const select = columns.map(({ key }, at) => {
    if (isKey(key)) return `${sources[key].sql.replaceAll('TODAY', today)} as c${at}`;
    values.push(key.slice('custom:'.length));
    return `p.custom -> $${firstValue + values.length - 1}::text as c${at}`;
  });
  return { select: select.join(', '), values };
}
