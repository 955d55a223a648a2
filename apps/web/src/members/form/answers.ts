import type { FieldKind, PersonFormQuery, PersonInput, PersonKind } from '../../gql/members.js';
import type { Picked } from '../words/person-picker.js';

/** What the form holds: texts as they are typed. */
export interface Answers {
  kind: PersonKind;
  givenName: string;
  familyName: string;
  organisationName: string;
  representative: Picked | null;
  email: string;
  phone: string;
  street: string;
  postcode: string;
  city: string;
  birthDate: string;
  memberNumber: string;
  locale: string;
  /** The association's own fields, by key. */
  own: Record<string, string>;
}

export const blank: Answers = {
  kind: 'person',
  givenName: '',
  familyName: '',
  organisationName: '',
  representative: null,
  email: '',
  phone: '',
  street: '',
  postcode: '',
  city: '',
  birthDate: '',
  memberNumber: '',
  locale: 'fr',
  own: {},
};

const written = (value: unknown): string => (value === null || value === undefined ? '' : String(value));

/** What is known of a person, as the form shows it. */
export function answersOf(person: PersonFormQuery['person']): Answers {
  const { details, representative, memberNumber, kind, givenName, familyName, organisationName, city } =
    person;
  const custom = (details?.custom ?? {}) as Record<string, unknown>;
  return {
    kind,
    givenName,
    familyName,
    organisationName,
    city,
    representative: representative ?? null,
    memberNumber: memberNumber ?? '',
    email: details?.email ?? '',
    phone: details?.phone ?? '',
    street: details?.street ?? '',
    postcode: details?.postcode ?? '',
    birthDate: details?.birthDate ?? '',
    locale: details?.locale ?? 'fr',
    own: Object.fromEntries(Object.entries(custom).map(([key, value]) => [key, written(value)])),
  };
}

/** An answer to one of the association's own fields, as the API takes it; null when nothing is said. */
export function ownValue(kind: FieldKind, text: string): string | number | boolean | null {
  const said = text.trim();
  if (said === '') return null;
  if (kind === 'yes_no') return said === 'true';
  if (kind !== 'number') return said;
  const number = Number(said.replace(/\s/g, '').replace(',', '.'));
  return Number.isFinite(number) ? number : said;
}

interface OwnField {
  key: string;
  kind: FieldKind;
}

/** The form as the API takes it; what only those who keep members may change is left out for the others. */
export function inputOf(answers: Answers, fields: readonly OwnField[], keeps: boolean): PersonInput {
  const { own, representative, kind, memberNumber, birthDate, email, phone, ...rest } = answers;
  const custom = Object.fromEntries(fields.map(({ key, kind: of }) => [key, ownValue(of, own[key] ?? '')]));
  const isOrganisation = kind === 'organisation';
  return {
    ...rest,
    email: email.trim() || null,
    phone: phone.trim() || null,
    birthDate: birthDate || null,
    ...(fields.length > 0 ? { custom } : {}),
    ...(keeps
      ? {
          kind,
          memberNumber: memberNumber.trim() || null,
          representativeId: isOrganisation ? (representative?.id ?? null) : null,
        }
      : {}),
  };
}
