import { type Actor, can } from '@etabli/access';
import { type SearchSource, SearchSources } from '@etabli/membership';
import { Inject, Injectable, type OnModuleInit } from '@nestjs/common';

const permission = 'assembly.read';

/** Drafts do not exist for those who do not prepare. */
const seen = (actor: Actor): string => (can(actor, 'assembly.prepare') ? 'true' : `a.state <> 'draft'`);

const DAY = `(a.starts_at at time zone o.time_zone)::date`;
const HOUSE = `join association o on o.id = a.association_id`;

const sources: SearchSource[] = [
  {
    kind: 'assembly',
    label: { fr: 'Assemblées', en: 'Assemblies' },
    permission,
    select: (actor) => `select a.id, null::uuid, a.title, a.place, '', ${DAY}, a.search_text
      from assembly a ${HOUSE} where ${seen(actor)}`,
    to: ({ id }) => `assemblees/${id}`,
  },
  {
    kind: 'resolution',
    label: { fr: 'Ordres du jour et résolutions', en: 'Agenda items and resolutions' },
    permission,
    select: (actor) => `select i.id, a.id, i.title, a.title, i.text, ${DAY}, i.search_text
      from agenda_item i join assembly a on a.association_id = i.association_id and a.id = i.assembly_id ${HOUSE}
      where i.withdrawn_at is null and ${seen(actor)}`,
    to: ({ parentId }) => `assemblees/${parentId}`,
  },
  {
    kind: 'minutes',
    label: { fr: 'Procès-verbaux', en: 'Minutes' },
    permission,
    // What they are called is among their words. Before they are signed and filed, minutes are for those who write them.
    select: () => `select m.id, a.id, a.title, '', words_of(m.prose) || ' ' || said.debates, ${DAY},
        fold('procès-verbal PV minutes ' || a.title) || ' ' || m.search_text || ' ' || fold(said.debates)
      from minutes m join assembly a on a.association_id = m.association_id and a.id = m.assembly_id
        and a.state = 'filed' ${HOUSE}
      cross join lateral (select coalesce(string_agg(i.debate, ' ' order by i.position), '') as debates from agenda_item i
        where i.association_id = a.association_id and i.assembly_id = a.id and i.withdrawn_at is null) said`,
    to: ({ parentId }) => `assemblees/${parentId}/proces-verbal`,
  },
];

/** What of assemblies is found: their agendas and texts, and the minutes once they are filed. Never who voted what. */
@Injectable()
export class AssemblyFinds implements OnModuleInit {
  constructor(@Inject(SearchSources) private readonly all: SearchSources) {}

  onModuleInit(): void {
    this.all.declare(...sources);
  }
}
