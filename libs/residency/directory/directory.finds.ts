import { type SearchSource, SearchSources } from '@etabli/membership';
import { Inject, Injectable, type OnModuleInit } from '@nestjs/common';
import { LISTED } from './directory.sql.js';

const source: SearchSource = {
  kind: 'directory-card',
  label: { fr: 'Annuaire des savoir-faire', en: 'Directory of skills' },
  permission: 'places.people',
  select: () =>
    `select d.id, null::uuid, w.display_name, d.trade, concat_ws(' · ', array_to_string(d.skills, ', '), d.offers, d.seeks),
       null::date, fold(concat_ws(' ', w.display_name, d.trade, array_to_string(d.skills, ' '), d.offers, d.seeks))
     ${LISTED}`,
  to: ({ title }) => `lieu/annuaire?q=${encodeURIComponent(title)}`,
};

/** What those of the directory know, offer and seek is found by the search. */
@Injectable()
export class DirectoryFinds implements OnModuleInit {
  constructor(@Inject(SearchSources) private readonly all: SearchSources) {}

  onModuleInit(): void {
    this.all.declare(source);
  }
}
