import type { MandateRole } from '@etabli/access';
import { addDays, type IsoDate } from '@etabli/kernel';
import { type CommissionKey, commissionId, commissions } from './commissions.js';
import { demoId } from './ids.js';
import { COORDINATOR, type DemoPerson, parts, personId } from './people.js';

export interface DemoMandate {
  id: string;
  person_id: string;
  role: MandateRole;
  commission_id: string | null;
  starts_on: IsoDate;
  ends_on: IsoDate | null;
  decided_by: string;
}

type Draft = Omit<DemoMandate, 'id'>;

/** Who holds what: the board since the last assembly, its predecessors, the commissions, the residents. */
export function demoMandates(people: DemoPerson[], lastAssembly: IsoDate): DemoMandate[] {
  const drafts = [
    ...board(lastAssembly),
    ...formerBoard(lastAssembly),
    ...seats(lastAssembly),
    ...residents(people),
  ];
  return drafts.map((draft, number) => ({ id: demoId('mandate', number), ...draft }));
}

const office = (number: number, role: MandateRole, from: IsoDate, years: number): Draft => ({
  person_id: personId(number),
  role,
  commission_id: null,
  starts_on: addDays(from, 1),
  ends_on: addDays(from, years * 365),
  decided_by: 'Assemblée générale ordinaire',
});

function board(since: IsoDate): Draft[] {
  return [
    office(parts.coChair, 'co_chair', since, 3),
    office(parts.otherCoChair, 'co_chair', since, 3),
    office(parts.treasurer, 'treasurer', since, 3),
    office(parts.secretary, 'secretary', since, 3),
    office(11, 'board_member', since, 2),
    office(12, 'board_member', since, 2),
    office(13, 'board_member', since, 1),
    office(parts.auditor, 'auditor', since, 3),
    {
      person_id: COORDINATOR,
      role: 'coordinator',
      commission_id: null,
      starts_on: addDays(since, -800),
      ends_on: null,
      decided_by: 'Contrat de travail',
    },
  ];
}

const formerBoard = (until: IsoDate): Draft[] =>
  [
    [14, 'co_chair'],
    [15, 'treasurer'],
    [16, 'secretary'],
  ].map(([number, role]) => ({
    ...office(number as number, role as MandateRole, addDays(until, -1096), 3),
    ends_on: until,
  }));

/** Five to nine people a commission; the first leads. */
function seats(since: IsoDate): Draft[] {
  const leads: Record<CommissionKey, number> = {
    finances: parts.treasurer,
    evenementielle: 17,
    communication: 18,
    technique: parts.technicalLead,
    vie: 19,
  };
  return commissions.flatMap(({ key }, place) => {
    const others = Array.from({ length: 4 + ((place * 2) % 5) }, (_, seat) => 21 + place * 9 + seat);
    const members = key === 'technique' ? [parts.volunteer, ...others] : others;
    return [
      seat(leads[key], 'commission_lead', key, since),
      ...members.map((n) => seat(n, 'commission_member', key, since)),
    ];
  });
}

const seat = (number: number, role: MandateRole, key: CommissionKey, since: IsoDate): Draft => ({
  person_id: personId(number),
  role,
  commission_id: commissionId(key),
  starts_on: addDays(since, -200),
  ends_on: null,
  decided_by: 'Commission',
});

const residents = (people: DemoPerson[]): Draft[] =>
  people
    .filter(({ resident }) => resident)
    .map(({ id, joined_on }) => ({
      person_id: id,
      role: 'resident',
      commission_id: null,
      starts_on: joined_on,
      ends_on: null,
      decided_by: 'Convention d’occupation',
    }));
