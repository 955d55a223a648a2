import { addDays, type IsoDate, searchable } from '@etabli/kernel';
import { Chance } from './chance.js';
import { demoId } from './ids.js';
import { familyNames, givenNames, organisations, streets, towns, trades } from './names.js';

export interface DemoPerson {
  id: string;
  kind: 'person' | 'organisation';
  given_name: string;
  family_name: string;
  organisation_name: string;
  representative_id: string | null;
  member_number: string | null;
  email: string | null;
  phone: string;
  street: string;
  postcode: string;
  city: string;
  birth_date: IsoDate | null;
  custom: Record<string, unknown>;
  joined_on: IsoDate;
  left_on: IsoDate | null;
  category: CategoryKey;
  resident: boolean;
}

/** Kinds of members, in the order of the statutes. */
export const categories = [
  { key: 'active', name: 'Membre actif', voice: 'deliberative' },
  { key: 'resident', name: 'Résident·e', voice: 'deliberative' },
  { key: 'organisation', name: 'Structure', voice: 'deliberative' },
  { key: 'friend', name: 'Membre bienfaiteur', voice: 'consultative' },
] as const;
export type CategoryKey = (typeof categories)[number]['key'];

export const categoryId = (key: CategoryKey): string =>
  demoId(
    'category',
    categories.findIndex((one) => one.key === key),
  );

/** Who plays a part in the story; the others are drawn. Their number is their place in the list. */
const cast = [
  ['Camille', 'Lantheaume'],
  ['Malik', 'Fontanès'],
  ['Éléonore', 'Chabrillan'],
  ['Baptiste', 'Reboulet'],
  ['Nadia', 'Vérounet'],
  ['Simon', 'Courbassac'],
  ['Louise', 'Saillansard'],
  ['Joachim', 'Peyrusson'],
  ['Zélie', 'Grangeon-Roux'],
  ['Octave', 'Mirabelin'],
] as const;

export const parts = {
  coChair: 0,
  otherCoChair: 1,
  treasurer: 2,
  secretary: 3,
  technicalLead: 4,
  resident: 5,
  member: 6,
  volunteer: 7,
  newcomer: 8,
  auditor: 9,
} as const;

export const MEMBERS = 120;
export const RESIDENTS = 47;
const FORMER = 14;
/** The first of the list hold the offices, now or before: members of long standing, all with an address. */
const OFFICES = 20;

/** The name of member number so many, a person. */
export function nameOf(number: number): string {
  return displayName(demoPeople('2026-01-01')[number] as DemoPerson);
}

/** How somebody is called, a structure by its own name. */
export const displayName = ({ given_name, family_name, organisation_name }: DemoPerson): string =>
  organisation_name || `${given_name} ${family_name}`;

export const personId = (number: number): string => demoId('person', number);
/** The salaried coordinator: works for the association and is not a member. */
export const COORDINATOR = personId(500);

/** Everybody: members in their order, former members, the coordinator. `today` dates the story. */
export function demoPeople(today: IsoDate): DemoPerson[] {
  const chance = new Chance(26400);
  const people = Array.from({ length: MEMBERS + FORMER }, (_, number) => demoPerson(number, today, chance));
  return [...people, coordinator(today)];
}

function demoPerson(number: number, today: IsoDate, chance: Chance): DemoPerson {
  const part = cast[number];
  const isOrganisation = number >= MEMBERS - organisations.length && number < MEMBERS;
  const [given, family] = part ?? [
    chance.pick(givenNames),
    familyNames[(number * 37) % familyNames.length] as string,
  ];
  const organisation = isOrganisation ? (organisations[MEMBERS - 1 - number] as string) : '';
  const former = number >= MEMBERS;
  const known = number < OFFICES;
  const joined = addDays(today, -(chance.between(40, 3600) + (known ? 1600 : 0)));
  const mailbox = searchable(
    isOrganisation ? organisation : `${given} ${family} ${part ? '' : number}`,
  ).replace(/ /g, '.');
  return {
    id: personId(number),
    kind: isOrganisation ? 'organisation' : 'person',
    given_name: isOrganisation ? '' : given,
    family_name: isOrganisation ? '' : family,
    organisation_name: organisation,
    representative_id: isOrganisation ? personId(20 + (MEMBERS - number)) : null,
    member_number: String(1001 + number),
    email: chance.happens(94) || known ? `${mailbox}@example.org` : null,
    phone: `+336${String(10_000_000 + chance.between(0, 89_999_999))}`,
    street: `${chance.between(1, 48)} ${chance.pick(streets)}`,
    ...chance.pick(towns),
    birth_date: isOrganisation ? null : addDays('1958-01-01', chance.between(0, 16_500)),
    custom: isOrganisation ? {} : { metier: chance.pick(trades) },
    joined_on: number === parts.newcomer ? addDays(today, -6) : former ? addDays(joined, -900) : joined,
    left_on: former ? addDays(joined, -chance.between(40, 700)) : null,
    category: isOrganisation
      ? 'organisation'
      : number % 31 === 30
        ? 'friend'
        : isResident(number)
          ? 'resident'
          : 'active',
    resident: isResident(number),
  };
}

/** The first places of the list that are not the volunteers' own parts. */
const isResident = (number: number): boolean =>
  number < MEMBERS - organisations.length &&
  number !== parts.member &&
  number !== parts.newcomer &&
  number % 31 !== 30 &&
  number < RESIDENTS + 3;

function coordinator(today: IsoDate): DemoPerson {
  return {
    id: COORDINATOR,
    kind: 'person',
    given_name: 'Maëlle',
    family_name: 'Tournavel',
    organisation_name: '',
    representative_id: null,
    member_number: null,
    email: 'coordination@example.org',
    phone: '+33612345678',
    street: '24 avenue des Copeaux',
    postcode: '26400',
    city: 'Crest',
    birth_date: '1988-05-12',
    custom: {},
    joined_on: addDays(today, -1200),
    left_on: null,
    category: 'active',
    resident: false,
  };
}
