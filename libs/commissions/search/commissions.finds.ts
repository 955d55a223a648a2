import { type SearchSource, SearchSources } from '@etabli/membership';
import { Inject, Injectable, type OnModuleInit } from '@nestjs/common';

const permission = 'commissions.read';

/** The last columns of a select, where a commission gives the detail. */
const IN = `join commission c on c.association_id = t.association_id and c.id = t.commission_id`;

/** The day of a meeting where the house is. */
const DAY = `(m.starts_at at time zone o.time_zone)::date`;
const HOUSE = `join association o on o.id = m.association_id`;

const sources: SearchSource[] = [
  {
    kind: 'commission',
    label: { fr: 'Commissions', en: 'Commissions' },
    permission,
    select: () =>
      `select c.id, null::uuid, c.name, '', c.purpose, null::date, fold(c.name || ' ' || c.purpose) from commission c`,
    to: ({ id }) => `commissions/${id}`,
  },
  {
    kind: 'task',
    label: { fr: 'Tâches', en: 'Tasks' },
    permission,
    // Of drafts the database shows each their own and no other.
    select:
      () => `select t.id, c.id, t.title, c.name, t.description, coalesce(t.due_on, t.recorded_at::date), t.search_text
      from task t ${IN} where t.removed_at is null`,
    to: ({ id, parentId }) => `commissions/${parentId}?tache=${id}`,
  },
  {
    kind: 'mission',
    label: { fr: 'Missions', en: 'Missions' },
    permission,
    select: () =>
      `select t.id, c.id, t.title, c.name, t.purpose, t.recorded_at::date, t.search_text from mission t ${IN}`,
    to: ({ id }) => `missions/${id}`,
  },
  {
    kind: 'meeting',
    label: { fr: 'Réunions', en: 'Meetings' },
    permission,
    select: () => `select m.id, null::uuid, m.title, coalesce(c.name, ''), m.place, ${DAY}, m.search_text
      from meeting m ${HOUSE} left join commission c on c.association_id = m.association_id and c.id = m.commission_id
      where m.state <> 'cancelled'`,
    to: ({ id }) => `reunions/${id}`,
  },
  {
    kind: 'notes',
    label: { fr: 'Comptes rendus', en: 'Meeting notes' },
    permission,
    // What is still being written is for the meeting; what was published is for everyone.
    select: () => `select l.id, m.id, m.title, p.title, l.text, ${DAY}, l.search_text
      from meeting_line l
      join meeting m on m.association_id = l.association_id and m.id = l.meeting_id and m.state = 'published'
      ${HOUSE}
      join meeting_point p on p.association_id = l.association_id and p.id = l.point_id
      where l.removed_at is null`,
    to: ({ parentId }) => `reunions/${parentId}`,
  },
  {
    kind: 'document',
    label: { fr: 'Documents', en: 'Documents' },
    permission,
    select: () => `select t.id, c.id, t.name, c.name, coalesce(t.url, ''), t.recorded_at::date, fold(t.name)
      from commission_document t ${IN} where t.removed_at is null`,
    to: ({ parentId }) => `commissions/${parentId}`,
  },
  {
    kind: 'decision',
    label: { fr: 'Décisions', en: 'Decisions' },
    permission,
    select: () => `select d.id, d.meeting_id, d.what, coalesce(c.name, ''), d.why, d.decided_on, d.search_text
      from decision d left join commission c on c.association_id = d.association_id and c.id = d.commission_id`,
    to: ({ title }) => `decisions?mots=${encodeURIComponent(title.slice(0, 80))}`,
  },
];

/** What of commissions is found: all that its members read, and nobody’s drafts. */
@Injectable()
export class CommissionsFinds implements OnModuleInit {
  constructor(@Inject(SearchSources) private readonly all: SearchSources) {}

  onModuleInit(): void {
    this.all.declare(...sources);
  }
}
