import { type SearchSource, SearchSources } from '@etabli/membership';
import { Inject, Injectable, type OnModuleInit } from '@nestjs/common';

const source: SearchSource = {
  kind: 'place',
  label: { fr: 'Places', en: 'Places' },
  permission: 'places.read',
  select: () =>
    `select p.id, null::uuid, p.name, coalesce(b.name || ', ' || f.name, ''), p.notes, null::date, p.search_text
     from place p
     left join floor f on f.association_id = p.association_id and f.id = p.floor_id and f.removed_at is null
     left join building b on b.association_id = f.association_id and b.id = f.building_id`,
  to: ({ id }) => `lieu/places/${id}`,
};

/** Places are found by their names and what is said of them. */
@Injectable()
export class PlacesFinds implements OnModuleInit {
  constructor(@Inject(SearchSources) private readonly all: SearchSources) {}

  onModuleInit(): void {
    this.all.declare(source);
  }
}
