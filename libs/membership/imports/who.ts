import type { Candidate, PersonName } from './candidate.js';
import type { Field } from './fields.js';
import type { Line } from './line.js';
import { sameName } from './name-key.js';
import { splitName, unshout } from './names.js';
import { readKind } from './values.js';

type Who = Pick<
  Candidate,
  'kind' | 'givenName' | 'familyName' | 'organisationName' | 'representative' | 'email' | 'payer'
>;

/**
 * Whom the line is about. A filled organisation name, or a « type » that says so, makes an organisation, whose named
 * person is its representative. In order lists the member is the person; a line that names only a payer is about the
 * payer. Null (with the problem reported) when the line says nobody at all.
 */
export function readWho(line: Line, options: { usePayerEmail?: boolean }): Who | null {
  const payer = readPayer(line);
  const named = readPerson(line);
  const organisationName = readOrganisation(line);
  const ownEmail = line.email('email');
  const person =
    isNamed(named) || !payer ? named : { givenName: payer.givenName, familyName: payer.familyName };
  if (organisationName) {
    return {
      kind: 'organisation',
      givenName: '',
      familyName: '',
      organisationName,
      representative: readRepresentative(line) ?? (isNamed(person) ? person : null),
      email: ownEmail ?? payer?.email ?? null,
      payer: null,
    };
  }
  const who = { kind: 'person' as const, ...person, organisationName: '', representative: null };
  const same = payer !== null && sameName(full(payer), full(person));
  const email = ownEmail ?? (payer && (same || options.usePayerEmail) ? payer.email : null);
  if (payer?.email && !email)
    line.report('email-of-payer', 'warning', 'payerEmail', { value: payer.email, payer: full(payer) });
  if (!checkNamed(line, person, email)) return null;
  return { ...who, email, payer: same ? null : payer };
}

const full = ({ givenName, familyName }: PersonName): string => `${givenName} ${familyName}`.trim();
const isNamed = (person: PersonName): boolean => full(person) !== '';

/** Someone must be named; a number or an address can do, to complete somebody already known. */
function checkNamed(line: Line, person: PersonName, email: string | null): boolean {
  if (isNamed(person)) {
    if (!person.familyName)
      line.report('family-name-missing', 'warning', 'familyName', { value: full(person) });
    return true;
  }
  const known = line.raw('memberNumber') || email;
  if (known) line.report('name-missing-known', 'warning', undefined, { value: known });
  else line.report('name-missing', 'error');
  return Boolean(known);
}

function readPerson(line: Line): PersonName {
  const givenName = unshout(line.text('givenName'));
  const familyName = unshout(line.text('familyName'));
  if (givenName || familyName) return { givenName, familyName };
  return readFullName(line, 'fullName') ?? { givenName: '', familyName: '' };
}

const readRepresentative = (line: Line): PersonName | null => readFullName(line, 'representative');

function readFullName(line: Line, field: Field): PersonName | null {
  const value = line.text(field);
  if (value === '') return null;
  const { familyName, givenName, uncertain } = splitName(value, line.nameOrder(field));
  const name = { givenName: unshout(givenName), familyName: unshout(familyName) };
  if (uncertain) line.report('name-split-uncertain', 'warning', field, { value, ...name });
  return name;
}

/** The organisation's name, from its own column, or from the name column of a line whose type is an organisation. */
function readOrganisation(line: Line): string {
  const kind = readKind(line.raw('kind'));
  const own = line.text('organisationName');
  if (own) return own;
  if (kind !== 'organisation') return '';
  return line.text('fullName') || line.text('familyName');
}

function readPayer(line: Line): Candidate['payer'] {
  const name = {
    givenName: unshout(line.text('payerGivenName')),
    familyName: unshout(line.text('payerFamilyName')),
  };
  const email = line.email('payerEmail');
  return isNamed(name) || email ? { ...name, email } : null;
}
