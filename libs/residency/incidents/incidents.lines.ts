import type { IsoDate } from '@etabli/kernel';
import {
  type Answering,
  fewOfEach,
  linesOfFew,
  type MondayFact,
  type MondaySource,
  MondaySources,
  type OneOfMany,
  QuestionSources,
  type SearchSource,
  SearchSources,
} from '@etabli/membership';
import { Db, inViewersWords } from '@etabli/platform';
import { Inject, Injectable, type OnModuleInit } from '@nestjs/common';
import { incidentTitle } from '../rules/incidents.js';
import { en } from './words.en.js';
import { fr } from './words.fr.js';

/** What no commission has yet, and what is dangerous and not mended. */
const WAITING = `
  select case when i.dangerous then 'dangerous' else 'waiting' end as kind, i.id, i.what, p.name as place, i.recorded_at as at
  from place_incident_now i left join place p on p.association_id = i.association_id and p.id = i.place_id
  where i.state = 'waiting' or (i.dangerous and i.state in ('entrusted', 'in_hand'))`;

const REPORTED = `select i.what, p.name as place from place_incident_now i
  left join place p on p.association_id = i.association_id and p.id = i.place_id
  where i.state not in ('mended', 'dropped') order by i.dangerous desc, i.recorded_at desc, i.id`;

interface Waiting extends OneOfMany {
  id: string;
  kind: 'dangerous' | 'waiting';
  what: string;
  place: string | null;
}

const found: SearchSource = {
  kind: 'place-incident',
  label: { fr: 'Signalements', en: 'Reports' },
  permission: 'places.read',
  select: () =>
    `select i.id, null::uuid, i.what, coalesce(p.name, ''), '', i.recorded_at::date, fold(concat_ws(' ', i.what, p.name))
     from place_incident i left join place p on p.association_id = i.association_id and p.id = i.place_id
     where i.withdrawn_at is null`,
  to: ({ title }) => `lieu/signalements?tout=1&q=${encodeURIComponent(title.slice(0, 40))}`,
};

/** Reports that wait, on the page of Monday; all of them in the search. */
@Injectable()
export class IncidentsLines implements MondaySource, OnModuleInit {
  readonly name = 'place-incidents';

  constructor(
    @Inject(Db) private readonly db: Db,
    @Inject(MondaySources) private readonly monday: MondaySources,
    @Inject(SearchSources) private readonly search: SearchSources,
    @Inject(QuestionSources) private readonly questions: QuestionSources,
  ) {}

  onModuleInit(): void {
    this.monday.declare(this);
    this.search.declare(found);
    this.questions.declare(
      [],
      [
        {
          ...{ id: 'what-is-reported', subject: 'nothing', permission: 'places.read' },
          sentence: { fr: fr.whatIsBroken, en: en.whatIsBroken },
          answer: () => this.whatIsReported(),
        },
      ],
    );
  }

  async lines(today: IsoDate): Promise<MondayFact[]> {
    const rows = await this.db.query<Waiting>(fewOfEach(WAITING, 'at, id'));
    const words = inViewersWords({ fr, en });
    return linesOfFew(
      rows,
      ({ id, kind, what, place }) => ({
        key: `place-incident.${id}`,
        by: kind === 'dangerous' ? today : null,
        sentence: words[kind]({ what: incidentTitle(null, what), place }),
        action: { label: kind === 'waiting' ? words.entrust : words.see, to: 'lieu/signalements' },
      }),
      ({ kind }, count) => ({
        key: `place-incidents.${kind}.others`,
        by: kind === 'dangerous' ? today : null,
        sentence: words.more({ count }),
        action: { label: words.seeAll, to: 'lieu/signalements' },
      }),
    );
  }

  private async whatIsReported(): Promise<Answering> {
    const rows = await this.db.query<{ what: string; place: string | null }>(REPORTED);
    const words = inViewersWords({ fr, en });
    return {
      sentence: rows.length > 0 ? words.broken({ count: rows.length }) : words.nothingBroken,
      items: rows.map(({ what, place }) => ({
        label: incidentTitle(null, what),
        detail: place,
        to: 'lieu/signalements',
      })),
    };
  }
}
