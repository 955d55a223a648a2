import { type IsoDate, plainDate } from '@etabli/kernel';
import type { AgendaValues } from '../rules/agenda.js';
import type { AgendaTemplateInput } from './assemblies.inputs.js';

/**
 * What the draft resolutions say: as given, or else the civil year before the assembly and the year it is held in. Dues are set
 * for each category of members, where there are several.
 */
export function templateValues(
  day: IsoDate,
  given: AgendaTemplateInput | null | undefined,
  categories: string[],
): AgendaValues {
  const { year } = plainDate(day);
  return {
    ...given,
    year: given?.year?.trim() || String(year - 1),
    closedOn: given?.closedOn ?? `${year - 1}-12-31`,
    nextYear: given?.nextYear?.trim() || String(year),
    changes: given?.changes ?? [],
    fees: categories.length > 1 ? categories.map((category) => ({ category, cents: null })) : [],
  };
}
