import { boardRoles, type MandateRole } from '@etabli/access';
import { addDays, type IsoDate, plainDate } from '@etabli/kernel';

/** An office held from a day to a day, both included. */
export interface OfficeHeld {
  personId: string;
  role: MandateRole;
  startsOn: IsoDate;
  endsOn: IsoDate | null;
  decidedBy: string;
}

export type OfficerStanding = 'incoming' | 'continuing' | 'renewed' | 'outgoing';

/** Someone who directs the association, or did until the assembly. */
export interface Officer {
  personId: string;
  standing: OfficerStanding;
  /** Offices held now; for who has left, those they held. */
  offices: OfficeHeld[];
}

/** Months to declare a change of officers or of statutes (law of 1 July 1901, art. 5). */
const MONTHS = 3;

/** The last day to declare what changed on a day. */
export const declarationDeadline = (heldOn: IsoDate): IsoDate =>
  plainDate(heldOn).add({ months: MONTHS }).toString();

/**
 * Who directs on a day, against who did the day before the assembly: in, out, continuing, or given a new mandate. The list is
 * whole, because a renewal without change is declared too.
 *
 * @param until the day the list is drawn up for; offices of the assembly may begin the day after it
 */
export function officers(held: OfficeHeld[], heldOn: IsoDate, until: IsoDate): Officer[] {
  const offices = held.filter(({ role }) => boardRoles.includes(role)).sort(byRank);
  const before = offices.filter((office) => isHeldOn(office, addDays(heldOn, -1)));
  const now = offices.filter((office) => isHeldOn(office, until));
  const people = [...new Set([...now, ...before].map(({ personId }) => personId))];
  return people.map((personId) => {
    const mine = now.filter((office) => office.personId === personId);
    const was = before.filter((office) => office.personId === personId);
    if (mine.length === 0) return { personId, standing: 'outgoing', offices: was };
    if (was.length === 0) return { personId, standing: 'incoming', offices: mine };
    const renewed = mine.some(({ startsOn }) => startsOn >= heldOn);
    return { personId, standing: renewed ? 'renewed' : 'continuing', offices: mine };
  });
}

/**
 * Who directs a new association: those given an office from the day it was founded on. Whoever only opened the house before was
 * never an officer of it, and the prefecture is not told of them.
 */
export const foundingOfficers = (list: Officer[], foundedOn: IsoDate): Officer[] =>
  list
    .filter(({ standing }) => standing !== 'outgoing')
    .map(({ personId, offices }): Officer => {
      const given = offices.filter(({ startsOn }) => startsOn >= foundedOn);
      return { personId, standing: 'incoming', offices: given };
    })
    .filter(({ offices }) => offices.length > 0);

/** Is there anything to declare: someone came, left or was renewed, or the statutes changed? */
export const isToDeclare = (list: Officer[], statutesChanged: boolean): boolean =>
  statutesChanged || list.some(({ standing }) => standing !== 'continuing');

const isHeldOn = ({ startsOn, endsOn }: OfficeHeld, day: IsoDate): boolean =>
  startsOn <= day && (endsOn === null || endsOn >= day);

const byRank = (a: OfficeHeld, b: OfficeHeld): number =>
  boardRoles.indexOf(a.role) - boardRoles.indexOf(b.role) || a.startsOn.localeCompare(b.startsOn);

/** What the prefecture asks of each officer. */
export const officerFields = ['familyName', 'givenName', 'profession', 'address', 'nationality'] as const;
export type OfficerField = (typeof officerFields)[number];

/** What is still to be known of an officer before the list can be declared. */
export const missingFields = (known: Record<OfficerField, string>): OfficerField[] =>
  officerFields.filter((field) => known[field].trim() === '');
