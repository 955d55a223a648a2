import { type Answering, People, QuestionSources } from '@etabli/membership';
import { currentActor, Db } from '@etabli/platform';
import { Inject, Injectable, type OnModuleInit } from '@nestjs/common';
import { askedOf } from '../../rules/bookings/hours.js';
import { askedRoom } from '../../rules/bookings/question.js';
import { hoursWords } from '../../rules/bookings/words.js';
import { BookingReads } from '../reads.service.js';
import { en } from './words.en.js';
import { fr } from './words.fr.js';

const NAMED = `select id, name from place
  where kind in ('meeting_room', 'machine') and search_text like '%' || fold($1) || '%'
  order by fold(name) <> fold($1), closes_on is not null, length(name), id limit 1`;

/** « Qui a réservé la verrière mardi ? » */
@Injectable()
export class BookingsQuestions implements OnModuleInit {
  constructor(
    @Inject(Db) private readonly db: Db,
    @Inject(BookingReads) private readonly reads: BookingReads,
    @Inject(People) private readonly people: People,
    @Inject(QuestionSources) private readonly sources: QuestionSources,
  ) {}

  onModuleInit(): void {
    this.sources.declare(
      [],
      [
        {
          ...{ id: 'who-has-room', subject: 'words', permission: 'places.read' },
          sentence: { fr: fr.whoHas, en: en.whoHas },
          answer: (words) => this.whoHas(words),
        },
      ],
    );
  }

  private async whoHas(said: string): Promise<Answering> {
    const { locale } = currentActor();
    const words = { fr, en }[locale];
    const { room: name, day: on } = askedRoom(said, this.reads.today());
    const room = await this.db.row<{ id: string; name: string }>(NAMED, [name.replace(/[\\%_]/g, '\\$&')]);
    if (!room) return { sentence: words.unknown({ words: name }), items: [] };
    const bookings = await this.reads.ofRoom(room.id, { from: on, to: on });
    const people = await Promise.all(bookings.map(({ personId }) => this.people.byId(personId)));
    const names = people.map((person) => person?.displayName ?? '');
    const who = new Intl.ListFormat(locale).format([...new Set(names)]);
    return {
      sentence: who ? words.has({ room: room.name, who, on }) : words.nobody({ room: room.name, on }),
      items: bookings.map(({ startsAt, endsAt, title }, index) => ({
        label: [names[index], title].filter(Boolean).join(' · '),
        detail: hoursWords(askedOf({ start: startsAt, end: endsAt }, this.reads.zone()), locale),
        to: `reservations/salles/${room.id}?jour=${on}`,
      })),
    };
  }
}
