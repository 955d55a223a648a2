import type { IsoDate } from '@etabli/kernel';
import { type Answering, QuestionSources } from '@etabli/membership';
import { currentActor, Db } from '@etabli/platform';
import { Inject, Injectable, type OnModuleInit } from '@nestjs/common';
import { askedPlace } from '../../rules/questions.js';
import { weekWords } from '../../rules/week.js';
import { PlaceReads } from '../reads.service.js';
import { en } from './words.en.js';
import { fr } from './words.fr.js';

/** The place whose name is nearest to what was said; one open on these days before one that is not. */
const NAMED = `select id, name from place where search_text like '%' || fold($1) || '%'
  order by fold(name) <> fold($1), days_of(opens_on, closes_on) && days_of($2, $3) desc, length(name), id limit 1`;

const THERE = `select p.id, p.display_name as name, o.starts_on::text as "from", o.ends_on::text as "to", o.week
  from occupancy o join person p on p.association_id = o.association_id and p.id = o.person_id
  where o.place_id = $1 and o.in_force && days_of($2, $3) order by o.starts_on, p.sort_name`;

interface There {
  id: string;
  name: string;
  from: IsoDate;
  to: IsoDate | null;
  week: number;
}

/** « Qui est au poste 14 en mars ? » */
@Injectable()
export class PlacesQuestions implements OnModuleInit {
  constructor(
    @Inject(Db) private readonly db: Db,
    @Inject(PlaceReads) private readonly reads: PlaceReads,
    @Inject(QuestionSources) private readonly sources: QuestionSources,
  ) {}

  onModuleInit(): void {
    this.sources.declare(
      [],
      [
        {
          ...{ id: 'who-is-at', subject: 'words', permission: 'places.read' },
          sentence: { fr: fr.whoIsAt, en: en.whoIsAt },
          prompt: { fr: fr.which, en: en.which },
          answer: (words) => this.whoIsAt(words),
        },
      ],
    );
  }

  private async whoIsAt(said: string): Promise<Answering> {
    const { locale } = currentActor();
    const words = { fr, en }[locale];
    const { place: name, from, to } = askedPlace(said, this.reads.today());
    const like = name.replace(/[\\%_]/g, '\\$&');
    const place = await this.db.row<{ id: string; name: string }>(NAMED, [like, from, to]);
    if (!place) return { sentence: words.unknown({ words: name }), items: [] };
    const people = await this.db.query<There>(THERE, [place.id, from, to]);
    const who = new Intl.ListFormat(locale).format(people.map((one) => one.name));
    const page = `lieu/places/${place.id}`;
    return {
      sentence:
        people.length > 0
          ? words.at({ place: place.name, who })
          : words.atNobody({ place: place.name, from, to }),
      items: people.map((one) => ({
        label: one.name,
        detail: words.stay({ from: one.from, to: one.to, week: weekWords(one.week, locale) }),
        to: page,
      })),
    };
  }
}
