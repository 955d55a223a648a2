import type { Association } from '@etabli/membership';
import type { AgendaItem } from '../agenda/agenda.entities.js';
import type { AgendaPoint, AssemblyFacts } from '../documents/facts.js';
import type { Assembly } from './assemblies.entities.js';

/** What the papers of an assembly say about it. */
export function assemblyFacts(assembly: Assembly, association: Association): AssemblyFacts {
  const { nature, call, startsAt, place, remoteLink, remoteConditions } = assembly;
  const { name, street, postcode, city, rna, siret, timeZone } = association;
  const seat = [street, `${postcode} ${city}`.trim()].filter(Boolean).join(', ');
  const remote = remoteLink || remoteConditions ? { link: remoteLink, conditions: remoteConditions } : null;
  return { association: { name, seat, rna, siret }, nature, call, startsAt, timeZone, place, remote };
}

/** The agenda as papers print it; the half that decides is only named where there are two. */
export const agendaPoints = (
  items: AgendaItem[],
  { nature }: Pick<Assembly, 'nature'>,
  elections: readonly string[] = [],
): AgendaPoint[] =>
  items
    .filter(({ withdrawnAt }) => withdrawnAt === null)
    .map(({ id, position, title, kind, part, text }) => ({
      number: String(position),
      title,
      kind,
      part: nature === 'mixed' ? part : null,
      elects: elections.includes(id),
      text: text || null,
    }));
