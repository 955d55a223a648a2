import { type IsoDate, plainDate } from '@etabli/kernel';

/** Hours of duty a year in all associations, and in one of them at least, in minutes. */
export const DUTY_MINUTES_IN_ALL = 200 * 60;
export const DUTY_MINUTES_IN_ONE = 100 * 60;

/** What the association says of itself, or null where it has not said. */
export interface EngagementHouse {
  declaredOn: IsoDate | null;
  /** Its object is one of those of article 200 of the tax code (or 238 bis): it has answered for itself. */
  inPublicInterest: boolean | null;
}

/** A condition that does not hold, or is not known to. */
export type MissingCondition =
  | 'house-date-unknown'
  | 'house-too-young'
  | 'house-object-unknown'
  | 'house-object'
  | 'not-in-charge'
  | 'hours-in-one'
  | 'hours-in-all';

export interface Engagement {
  year: number;
  /** Minutes given in the year on a governing body or supervising volunteers. */
  duty: number;
  missing: MissingCondition[];
  /** The volunteer declares between these days of the next year; the association’s valideur confirms until the last. */
  declareFrom: IsoDate;
  declareUntil: IsoDate;
  confirmUntil: IsoDate;
}

/**
 * What a year of duty brings toward the compte d’engagement citoyen: 240 € of training rights (720 € at most, said in
 * the documents) when every condition holds. `hours-in-all` alone may be met by hours given elsewhere.
 *
 * Source: Code du travail art. L. 5151-9, D. 5151-14: association declared one year or more (loi 2024-344), in the field
 * of CGI art. 200, volunteer on a governing body or supervising volunteers, 200 h in the year with 100 in one
 * association; declared 1 January–30 June, confirmed by 31 December.
 *
 * @param duty minutes validated in the year in such a charge
 */
export function citizenEngagement(year: number, duty: number, house: EngagementHouse): Engagement {
  const missing: MissingCondition[] = [
    ...ageOf(year, house.declaredOn),
    ...objectOf(house.inPublicInterest),
    ...hoursOf(duty),
  ];
  const next = year + 1;
  return {
    ...{ year, duty, missing },
    ...{ declareFrom: `${next}-01-01`, declareUntil: `${next}-06-30`, confirmUntil: `${next}-12-31` },
  };
}

/** At least one year old at the end of the year of duty. */
function ageOf(year: number, declaredOn: IsoDate | null): MissingCondition[] {
  if (declaredOn === null) return ['house-date-unknown'];
  return plainDate(declaredOn).add({ years: 1 }).toString() <= `${year}-12-31` ? [] : ['house-too-young'];
}

function objectOf(inPublicInterest: boolean | null): MissingCondition[] {
  if (inPublicInterest === null) return ['house-object-unknown'];
  return inPublicInterest ? [] : ['house-object'];
}

function hoursOf(duty: number): MissingCondition[] {
  if (duty === 0) return ['not-in-charge'];
  if (duty >= DUTY_MINUTES_IN_ALL) return [];
  return duty >= DUTY_MINUTES_IN_ONE ? ['hours-in-all'] : ['hours-in-one', 'hours-in-all'];
}
