import { type SearchSource, SearchSources } from '@etabli/membership';
import { Inject, Injectable, type OnModuleInit } from '@nestjs/common';

const trainings: SearchSource = {
  kind: 'training',
  label: { fr: 'Formations aux machines', en: 'Machine trainings' },
  permission: 'places.read',
  select: () =>
    `select t.id, null::uuid, t.name,
       coalesce((select string_agg(p.name, ', ' order by p.name) from training_place n
         join place p on p.association_id = n.association_id and p.id = n.place_id
         where n.association_id = t.association_id and n.training_id = t.id and n.removed_at is null), ''),
       t.how, null::date, fold(t.name || ' ' || t.how) from training t`,
  to: ({ id }) => `reservations/formations/${id}`,
};

/** What is open to all, by its title: found with the room where it takes place. */
const events: SearchSource = {
  kind: 'event',
  label: { fr: 'Événements du lieu', en: 'Events' },
  permission: 'places.read',
  select: () =>
    `select b.id, b.place_id, b.title, p.name, ''::text, (b.starts_at at time zone a.time_zone)::date, fold(b.title)
     from booking_now b
     join association a on a.id = b.association_id
     join place p on p.association_id = b.association_id and p.id = b.place_id
     where b.is_event and b.stands`,
  to: ({ parentId }) => `reservations/salles/${parentId}`,
};

/** Trainings and events are found by their names. */
@Injectable()
export class BookingsFinds implements OnModuleInit {
  constructor(@Inject(SearchSources) private readonly all: SearchSources) {}

  onModuleInit(): void {
    this.all.declare(trainings, events);
  }
}
