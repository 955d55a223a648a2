import { addDays, type IsoDate } from '@etabli/kernel';
import type { Db } from '@etabli/platform';
import { defaultTemplates, valuesOf } from '@etabli/residency';
import { filledClauses } from '@etabli/residency/rules/clauses';
import { monthlyShare } from '@etabli/residency/rules/week';
import { demoId } from './ids.js';
import { type DemoPerson, parts, personId } from './people.js';
import { demoPlaces, LEAVING_DAYS } from './places.js';
import { insert } from './rows.js';

type Kind = 'services' | 'precarious' | 'derogatory';

interface Allocated {
  id: string;
  place_id: string;
  person_id: string;
  starts_on: IsoDate;
  ends_on: IsoDate | null;
  week: number;
}

/** A contract as the demonstration tells it. */
interface Told extends Allocated {
  number: number;
  kind: Kind;
  name: string;
  place: string;
  monthly: number;
  until: IsoDate | null;
  title: string;
  clauses: object[];
  signed: boolean;
}

/** Who has no contract yet, whose waits to be signed, whose certificate is past or near its end, whose lease ends. */
const [DRAFT, SENT, EXPIRED, EXPIRING, MISSING, LEASE] = [2, 3, 6, 8, 10, 14];
const LEASE_DAYS = 80;
/** Everyone so many was looked at with on coming. */
const INSPECTED = 4;
const DRAWN = 'M20 70L40 30L60 70L80 40L110 65L140 35L170 60L210 45L260 55';
const rooms = ['Sol', 'Murs et plafond', 'Portes et fenêtres', 'Mobilier', 'Électricité et réseau'];

const terms = {
  ...{
    use: 'travail de bureau ou d’atelier, sans vente au public',
    vatRate: 0,
    dueDay: 5,
    depositReturnDays: 30,
  },
  ...{
    access: 'tous les jours, de 7 h à 22 h',
    charges: 'chauffage, électricité, réseau et ménage des communs',
  },
  ...{
    byLaws: 'version adoptée par l’assemblée de mars',
    siret: '',
    capacity: '',
    endsWithMembership: false,
  },
  ...{ headTitle: '', landlordAnswer: 'none' as never, index: 'ILAT' as never, indexHundredths: 13_064 },
};
const because = 'L’immeuble voisin est promis à la vente, et la grande halle sera reprise avec lui.';

/** Writes what was agreed with those who have a place: contracts, keys, inspections, deposits, and the days some leave. */
export async function fillContracts(
  db: Db,
  allocations: readonly Allocated[],
  people: readonly DemoPerson[],
  today: IsoDate,
): Promise<void> {
  const agreed = demoContracts(allocations, people, today);
  await insert(db, 'contract', agreed.contracts);
  await insert(db, 'contract_version', agreed.versions);
  await insert(db, 'contract_step', agreed.steps);
  await insert(db, 'contract_signature', agreed.hands);
  await insert(db, 'insurance_certificate', agreed.certificates);
  await insert(db, 'deposit_movement', agreed.deposits);
  await insert(db, 'house_key', agreed.keys);
  await insert(db, 'key_movement', agreed.keyMoves);
  await insert(db, 'inspection', agreed.inspections);
  await insert(db, 'inspection_room', agreed.rooms);
  await insert(db, 'inspection_signature', agreed.roomHands);
  await insert(db, 'allocation_end', agreed.ends);
}

/** Contracts of those who have a place: most in force, one to write, one to sign, one leaving, one lease near its term. */
function demoContracts(allocations: readonly Allocated[], people: readonly DemoPerson[], today: IsoDate) {
  const told = allocations
    .filter(({ ends_on }) => ends_on === null)
    .map((allocation, number) => tell(allocation, number, people, today))
    .filter(({ number }) => number !== DRAFT);
  const held = told.filter(({ signed }) => signed);
  return {
    contracts: told.map(({ number, person_id, place_id, id: allocation_id, starts_on }) => ({
      ...{ id: demoId('contract', number), person_id, place_id, allocation_id },
      recorded_at: `${starts_on}T09:00:00Z`,
    })),
    versions: told.map((one) => version(one)),
    steps: told.flatMap((one) => steps(one, today)),
    hands: held.flatMap(({ number, name, person_id, starts_on }) => [
      hand(number, 'occupant', person_id, name, starts_on),
      hand(number, 'house', personId(parts.coChair), nameOf(people, personId(parts.coChair)), starts_on),
    ]),
    certificates: held.flatMap((one) => certificate(one, today)),
    deposits: held.map(({ number, monthly, starts_on }) => ({
      ...{
        id: demoId('deposit', number),
        contract_id: demoId('contract', number),
        step: 1,
        kind: 'received',
      },
      ...{ amount_cents: monthly, on_day: starts_on },
    })),
    ...keys(held, today),
    ...inspections(held, people),
    ends: held
      .filter(({ until }) => until !== null)
      .map(({ number, id, until }) => ({
        ...{ id: demoId('allocation-end', 100 + number), allocation_id: id, step: 1, cause: 'left' },
        ...{ last_day: until, reason: 'Terme du bail.' },
      })),
  };
}

const nameOf = (people: readonly DemoPerson[], id: string): string => {
  const found = people.find((one) => one.id === id);
  return found?.organisation_name || [found?.given_name, found?.family_name].filter(Boolean).join(' ');
};

function tell(allocation: Allocated, number: number, people: readonly DemoPerson[], today: IsoDate): Told {
  const place = demoPlaces(today).places.find(({ id }) => id === allocation.place_id);
  const whole = place?.kind === 'office' || place?.kind === 'workshop';
  const kind: Kind = number === LEASE ? 'derogatory' : whole ? 'precarious' : 'services';
  const until = number === LEASE ? addDays(today, LEASE_DAYS) : null;
  const person = people.find(({ id }) => id === allocation.person_id);
  const name = nameOf(people, allocation.person_id);
  const monthly = monthlyShare(place?.price_cents ?? 0, allocation.week);
  const starts = kind === 'derogatory' ? addDays(today, LEASE_DAYS - 1000) : allocation.starts_on;
  const values = valuesOf(
    {
      ...{ association: 'L’Usine Vivante', seat: '24 avenue Adrien-Fayolle, 26400 Crest', occupant: name },
      address: person ? `${person.street}, ${person.postcode} ${person.city}` : '',
      ...{ place: place?.name ?? '', areaHundredths: place?.area_hundredths ?? 0, week: allocation.week },
    },
    {
      ...{ count: 1, unit: 'month', monthEnd: false, startsOn: starts, endsOn: until, monthlyCents: monthly },
      ...{ depositCents: monthly, terms: { ...terms, reason: kind === 'precarious' ? because : '' } },
    },
  );
  const { title, clauses } = defaultTemplates[kind];
  return {
    ...allocation,
    ...{ number, kind, name, monthly, until, title, starts_on: starts, place: place?.name ?? '' },
    ...{ clauses: filledClauses(clauses, values), signed: number !== SENT },
  };
}

const version = ({ number, kind, starts_on, until, monthly, title, clauses }: Told) => ({
  ...{
    id: demoId('contract-version', number),
    contract_id: demoId('contract', number),
    number: 1,
    cause: 'draft',
  },
  ...{ kind, from_day: starts_on, starts_on, ends_on: until, monthly_cents: monthly, deposit_cents: monthly },
  ...{ notice_count: 1, notice_unit: 'month', notice_month_end: false, title, clauses },
  ...{
    terms: { ...terms, reason: kind === 'precarious' ? because : '' },
    recorded_at: `${starts_on}T09:00:00Z`,
  },
});

function steps({ number, starts_on, signed, place }: Told, today: IsoDate) {
  const contract_id = demoId('contract', number);
  const step = (at: number, kind: string, on_day: IsoDate, last_day: IsoDate | null = null, reason = '') => ({
    ...{
      id: demoId('contract-step', number * 10 + at),
      contract_id,
      step: at,
      kind,
      on_day,
      last_day,
      reason,
    },
    by_party: kind === 'notice' ? 'occupant' : 'house',
  });
  if (!signed) return [step(1, 'sent', addDays(today, -2))];
  const both = [step(1, 'sent', starts_on), step(2, 'signed', starts_on)];
  if (place !== 'Poste 7') return both;
  const last = addDays(today, LEAVING_DAYS);
  return [...both, step(3, 'notice', addDays(last, -31), last, 'Ouvre son propre atelier à Die.')];
}

const hand = (
  number: number,
  party: 'house' | 'occupant',
  person_id: string,
  signed_as: string,
  on: IsoDate,
) => ({
  id: demoId('contract-hand', number * 2 + (party === 'house' ? 1 : 0)),
  ...{ contract_id: demoId('contract', number), number: 1, party, person_id, signed_as, drawing: DRAWN },
  recorded_at: `${on}T10:00:00Z`,
});

function certificate({ number, starts_on }: Told, today: IsoDate) {
  if (number === MISSING) return [];
  const special: Record<number, number> = { [EXPIRED]: -9, [EXPIRING]: 12 };
  const expires_on = addDays(today, special[number] ?? 60 + number * 5);
  const since = addDays(expires_on, -364);
  const insurer = ['MAIF', 'MACIF', 'Groupama', 'MMA'][number % 4];
  const begins = since < starts_on ? starts_on : since;
  return [
    {
      ...{ id: demoId('insurance', number), contract_id: demoId('contract', number), insurer },
      ...{ starts_on: begins < expires_on ? begins : since, expires_on },
    },
  ];
}

/** One key each, a badge for who has a workshop, and a few that nobody has. */
function keys(held: readonly Told[], today: IsoDate) {
  const given = held.filter(({ number }) => number !== MISSING);
  const spare = ['Passe', 'Chaufferie', 'Boîte aux lettres'].map((name, at) => ({
    ...{
      id: demoId('key', 200 + at),
      kind: 'key',
      name,
      opens: name === 'Passe' ? 'Toutes les portes' : name,
    },
  }));
  return {
    keys: [
      ...given.map(({ number, place }) => ({
        ...{ id: demoId('key', number), kind: number % 3 === 0 ? 'badge' : 'key', name: String(number + 1) },
        opens: `Grande porte, ${place}`,
      })),
      ...spare,
    ],
    keyMoves: [
      ...given.map(({ number, person_id, starts_on }) => ({
        ...{
          id: demoId('key-move', number),
          key_id: demoId('key', number),
          step: 1,
          kind: 'given',
          person_id,
        },
        ...{ contract_id: demoId('contract', number), on_day: starts_on, reason: '' },
      })),
      ...letterBox(today),
    ],
  };
}

/** The key of the letter box went from hand to hand, and is lost. */
const letterBox = (today: IsoDate) =>
  [
    { kind: 'given', who: parts.resident, ago: 400, reason: '' },
    { kind: 'returned', who: null, ago: 190, reason: '' },
    { kind: 'given', who: parts.coChair, ago: 188, reason: '' },
    { kind: 'lost', who: null, ago: 9, reason: 'Dans le train de Valence. La serrure sera changée.' },
  ].map(({ kind, who, ago, reason }, at) => ({
    ...{ id: demoId('key-move', 300 + at), key_id: demoId('key', 202), step: at + 1, kind },
    ...{ person_id: who === null ? null : personId(who), contract_id: null },
    ...{ on_day: addDays(today, -ago), reason },
  }));

/** What was seen on coming: everything good but one thing. */
function inspections(held: readonly Told[], people: readonly DemoPerson[]) {
  const seen = held.filter(({ number, place }) => number % INSPECTED === 1 || place === 'Poste 7');
  return {
    inspections: seen.map(({ number, starts_on }) => ({
      ...{ id: demoId('inspection', number), contract_id: demoId('contract', number), kind: 'entry' },
      held_on: starts_on,
    })),
    rooms: seen.flatMap(({ number }) =>
      rooms.map((name, position) => ({
        ...{
          id: demoId('inspection-room', number * 10 + position),
          inspection_id: demoId('inspection', number),
        },
        ...{ position, name, condition: position === 1 ? 'worn' : 'good' },
        notes: position === 1 ? 'Une trace près de la fenêtre.' : '',
      })),
    ),
    roomHands: seen.flatMap(({ number, name, person_id, starts_on }) =>
      [
        { party: 'occupant', person_id, signed_as: name },
        {
          party: 'house',
          person_id: personId(parts.coChair),
          signed_as: nameOf(people, personId(parts.coChair)),
        },
      ].map((one, at) => ({
        ...{ id: demoId('inspection-hand', number * 2 + at), inspection_id: demoId('inspection', number) },
        ...{ ...one, drawing: DRAWN, recorded_at: `${starts_on}T10:00:00Z` },
      })),
    ),
  };
}
