import { Inject, Injectable, type OnModuleInit } from '@nestjs/common';
import { type SearchSource, SearchSources } from './sources.js';

/** People by name and town; what only some may see of them is not looked through. */
const people: SearchSource = {
  kind: 'person',
  label: { fr: 'Personnes', en: 'People' },
  permission: 'members.directory',
  select: () => `select p.id, null::uuid, p.display_name, p.city, '', null::date,
      fold(p.display_name || ' ' || p.city) from person p where p.erased_at is null`,
  to: ({ id }) => `membres/${id}`,
};

@Injectable()
export class PeopleFinds implements OnModuleInit {
  constructor(@Inject(SearchSources) private readonly sources: SearchSources) {}

  onModuleInit(): void {
    this.sources.declare(people);
  }
}
