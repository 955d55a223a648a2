import { newId, searchable } from '@etabli/kernel';
import type { Candidate } from './candidate.js';
import { emptyFile, type KnownFile, type KnownRecord, type PersonFields } from './known.js';

export type How = 'fill-blanks' | 'overwrite';

/** A value before and after an import. */
export interface Change {
  from: unknown;
  to: unknown;
}

const plainFields = ['memberNumber', 'email', 'phone', 'birthDate'] as const;
const nameFields = ['givenName', 'familyName', 'organisationName'] as const;
const addressFields = ['street', 'postcode', 'city'] as const;

const blank = (value: unknown): boolean => value === null || value === '' || value === undefined;

/** A person as an import would leave them: new, or completed from what is known. */
export class Draft {
  readonly fields: PersonFields;
  readonly file: KnownFile;

  private constructor(
    readonly id: string,
    readonly line: number,
    readonly original: PersonFields | null,
    /** What the record was when it was read. */
    readonly version: string | null,
    fields: PersonFields,
    file: KnownFile,
  ) {
    this.fields = fields;
    this.file = file;
  }

  static create(line: number, kind: PersonFields['kind']): Draft {
    return new Draft(newId(), line, null, null, { ...nobody, kind, custom: {} }, emptyFile());
  }

  static complete(
    line: number,
    { id, version, ...person }: KnownRecord,
    file: KnownFile = emptyFile(),
  ): Draft {
    const copy = { ...file, memberships: [...file.memberships], fees: [...file.fees] };
    return new Draft(id, line, person, version, { ...person, custom: { ...person.custom } }, copy);
  }

  get isNew(): boolean {
    return this.original === null;
  }

  /** Takes what a line says: where nothing is known, or in place of what is known. */
  take(candidate: Candidate, custom: Record<string, unknown>, how: How): void {
    const sameKind = candidate.kind === this.fields.kind;
    if (sameKind) for (const field of nameFields) this.set(field, candidate[field], how);
    for (const field of plainFields) this.set(field, candidate[field], how);
    this.takeAddress(candidate, how);
    for (const [key, value] of Object.entries(custom)) {
      if (how === 'overwrite' || blank(this.fields.custom[key])) this.fields.custom[key] = value;
    }
  }

  /** Fields that differ from what was known, the association's own under `custom:key`. */
  changes(): Record<string, Change> {
    const before = flat(this.original ?? { ...nobody, custom: {} });
    const after = flat(this.fields);
    return Object.fromEntries(
      [...new Set([...Object.keys(before), ...Object.keys(after)])]
        .map((key) => [key, { from: before[key] ?? null, to: after[key] ?? null }] as const)
        .filter(([, { from, to }]) => JSON.stringify(from) !== JSON.stringify(to)),
    );
  }

  /** The same as a person's page tells it, the association's own fields together. */
  changesByField(): Record<string, Change> {
    const { custom: from = {}, ...before } = { ...this.original };
    const { custom: to, ...after } = this.fields;
    const plain = Object.entries(this.changes()).filter(([key]) => key in after && key in before);
    const same = JSON.stringify(from) === JSON.stringify(to);
    return { ...Object.fromEntries(plain), ...(same ? null : { custom: { from, to } }) };
  }

  hasTag(tag: string): boolean {
    return this.file.tags.some((one) => searchable(one) === searchable(tag));
  }

  private set<K extends keyof PersonFields>(field: K, value: PersonFields[K] | null, how: How): void {
    if (blank(value)) return;
    if (how === 'overwrite' || blank(this.fields[field])) this.fields[field] = value as PersonFields[K];
  }

  /** An address is completed only by one that agrees with it: two halves of two addresses make none. */
  private takeAddress(candidate: Candidate, how: How): void {
    const agrees = addressFields.every(
      (field) =>
        blank(this.fields[field]) ||
        blank(candidate[field]) ||
        searchable(this.fields[field]) === searchable(candidate[field] ?? ''),
    );
    if (how === 'fill-blanks' && !agrees) return;
    const wasBlank = addressFields.every((field) => blank(this.fields[field]));
    for (const field of addressFields) this.set(field, candidate[field], how);
    if (wasBlank || how === 'overwrite') this.set('country', candidate.country, 'overwrite');
  }
}

const nobody: Omit<PersonFields, 'custom'> = {
  kind: 'person',
  givenName: '',
  familyName: '',
  organisationName: '',
  representativeId: null,
  memberNumber: null,
  email: null,
  phone: null,
  street: '',
  postcode: '',
  city: '',
  country: 'FR',
  birthDate: null,
};

const flat = ({ custom, ...fields }: PersonFields): Record<string, unknown> => ({
  ...fields,
  ...Object.fromEntries(Object.entries(custom).map(([key, value]) => [`custom:${key}`, value])),
});
