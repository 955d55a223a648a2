import { useQuery, useSubscription } from '@apollo/client/react';
import { Empty, Link, Page, Section } from '@etabli/ui';
import { Answered } from '../../app/answered.js';
import { useReadAgain } from '../../app/client/use-read-again.js';
import { useInside } from '../../app/viewer.js';
import { BookingNewsDocument, RoomsOfDayDocument, type RoomsOfDayQuery } from '../../gql/bookings.js';
import { PlaceTabs } from '../../places/tabs.js';
import style from '../bookings.module.css';
import { useBookingWords } from '../words.js';
import { DayBar } from './day-bar.js';
import { freeOn } from './free.js';
import { useDay } from './use-day.js';

type Room = RoomsOfDayQuery['rooms'][number];

/** Every room and machine on a day, with what is free: the first of the three presses that book. */
export function Component() {
  const { words } = useBookingWords();
  const { day, now, toDay } = useDay();
  const query = useQuery(RoomsOfDayDocument, { variables: { day }, fetchPolicy: 'cache-and-network' });
  const { data: news } = useSubscription(BookingNewsDocument);
  useReadAgain('RoomsOfDay', news?.bookingNews.steps ?? 0);
  return (
    <Page title={words.title} lead={words.lead}>
      <PlaceTabs at="reservations" />
      <DayBar day={day} now={now} stride={1} onDay={toDay} />
      <Answered query={query}>
        {({ rooms }) =>
          rooms.length === 0 ? (
            <Empty title={words.noRooms}>{words.noRoomsText}</Empty>
          ) : (
            <Groups rooms={rooms} day={day} />
          )
        }
      </Answered>
    </Page>
  );
}

function Groups({ rooms, day }: { rooms: readonly Room[]; day: string }) {
  const { words } = useBookingWords();
  return (['meeting_room', 'machine'] as const).map((kind) => {
    const some = rooms.filter((room) => room.kind === kind);
    return some.length === 0 ? null : (
      <Section key={kind} title={words[`kinds_${kind}`]}>
        <ul className={style.rooms}>
          {some.map((room) => (
            <OneRoom key={room.id} room={room} day={day} />
          ))}
        </ul>
      </Section>
    );
  });
}

function OneRoom({ room, day }: { room: Room; day: string }) {
  const { words, span, timeZone } = useBookingWords();
  const inside = useInside();
  const free = freeOn(room, day, timeZone, new Date());
  const asks = room.trainingsNeeded.map(({ name }) => name).join(', ');
  return (
    <li>
      <Link to={inside(`reservations/salles/${room.id}?jour=${day}`)} className={style.room}>
        <strong>{room.name}</strong>
        {room.kind === 'meeting_room' ? (
          <span className={style.soft}>{words.seats({ count: room.capacity })}</span>
        ) : null}
        {asks ? <span className={style.soft}>{words.asksFor({ training: asks })}</span> : null}
        <span className={style.free} data-none={free.length === 0 || undefined}>
          {free.length === 0 ? words.nothingFree : words.freeAt({ hours: free.map(span).join(', ') })}
        </span>
      </Link>
    </li>
  );
}
