/** What a column of a list can become. `note`, `street` and `tags` may be taken from several columns, in order. */
export const fields = [
  'kind',
  'givenName',
  'familyName',
  'fullName',
  'organisationName',
  'representative',
  'email',
  'phone',
  'street',
  'postcode',
  'city',
  'country',
  'birthDate',
  'memberNumber',
  'category',
  'membershipStart',
  'membershipEnd',
  'feePaidFrom',
  'feePaidUntil',
  'feeAmount',
  'feeDiscount',
  'feePaid',
  'newsletterConsent',
  'tags',
  'note',
  'orderReference',
  'orderStatus',
  'payerGivenName',
  'payerFamilyName',
  'payerEmail',
] as const;

export type Field = (typeof fields)[number];

/** Where a column goes: a field, a custom field of the association by its key, or nowhere. */
export type Target = Field | `custom:${string}` | 'ignore';

/** Fields that several columns may feed together. */
export const repeatable: ReadonlySet<Target> = new Set<Target>(['note', 'street', 'tags', 'ignore']);

/** The longest text a field may hold, in characters. */
export const maxLength: Partial<Record<Field, number>> & { custom: number } = {
  givenName: 100,
  familyName: 100,
  fullName: 200,
  organisationName: 200,
  representative: 200,
  email: 254,
  phone: 40,
  street: 300,
  postcode: 20,
  city: 100,
  country: 100,
  memberNumber: 50,
  category: 100,
  tags: 500,
  note: 4000,
  orderReference: 100,
  custom: 1000,
};
