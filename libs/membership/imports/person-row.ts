import type { Columns, Row } from './bulk.js';
import type { PersonFields } from './known.js';

/** What an import writes of a person, as the table has it. */
export const personColumns: Columns = {
  kind: 'text',
  given_name: 'text',
  family_name: 'text',
  organisation_name: 'text',
  representative_id: 'uuid',
  member_number: 'text',
  email: 'citext',
  phone: 'text',
  street: 'text',
  postcode: 'text',
  city: 'text',
  country: 'text',
  birth_date: 'date',
  custom: 'jsonb',
};

export const personRow = ({ id, fields }: { id: string; fields: PersonFields }): Row => ({
  id,
  kind: fields.kind,
  given_name: fields.givenName,
  family_name: fields.familyName,
  organisation_name: fields.organisationName,
  representative_id: fields.representativeId,
  member_number: fields.memberNumber,
  email: fields.email,
  phone: fields.phone,
  street: fields.street,
  postcode: fields.postcode,
  city: fields.city,
  country: fields.country,
  birth_date: fields.birthDate,
  custom: fields.custom,
});
