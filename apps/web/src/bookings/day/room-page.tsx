import { useQuery, useSubscription } from '@apollo/client/react';
import type { Asked } from '@etabli/residency/rules/bookings/hours';
import { Link, Notice, Page, Row, useWide } from '@etabli/ui';
import { useState } from 'react';
import { useParams } from 'react-router';
import { Answered } from '../../app/answered.js';
import { mondayBefore } from '../../app/civil-today.js';
import { useReadAgain } from '../../app/client/use-read-again.js';
import { useCan, useInside } from '../../app/viewer.js';
import { BookingNewsDocument, RoomDaysDocument, type RoomDaysQuery } from '../../gql/bookings.js';
import style from '../bookings.module.css';
import { useBookingWords } from '../words.js';
import { BookDialog } from './book-dialog.js';
import { DayBar } from './day-bar.js';
import { DayList } from './day-list.js';
import { SeenDialog } from './seen-dialog.js';
import { useDay } from './use-day.js';
import { WeekGrid } from './week-grid.js';

export type Room = RoomDaysQuery['place'];
export type Booked = Room['bookings'][number];

/** One room: on a phone a day, on a wide screen a week; what is free is pressed to be booked. */
export function Component() {
  const { id = '' } = useParams();
  const wide = useWide();
  const { day } = useDay();
  const from = wide ? mondayBefore(day) : day;
  const variables = { id, from, days: wide ? 7 : 1, day };
  const query = useQuery(RoomDaysDocument, { variables, fetchPolicy: 'cache-and-network' });
  const { data: news } = useSubscription(BookingNewsDocument);
  useReadAgain('RoomDays', news?.bookingNews.steps ?? 0);
  const shown = { ...query, data: query.data ?? query.previousData };
  return (
    <Answered query={shown}>{({ place }) => <Known key={place.id} room={place} from={from} />}</Answered>
  );
}

function Known({ room, from }: { room: Room; from: string }) {
  const { words } = useBookingWords();
  const inside = useInside();
  const can = useCan();
  const wide = useWide();
  const { day, now, toDay } = useDay();
  const [asked, setAsked] = useState<Asked | null>(null);
  const [seen, setSeen] = useState<string | null>(null);
  const booking = room.bookings.find(({ id }) => id === seen);
  const book = can('bookings.book') ? setAsked : null;
  return (
    <Page
      title={room.name}
      lead={room.notes || words[`kind_${room.kind === 'machine' ? 'machine' : 'meeting_room'}`]}
      back={{ to: inside('reservations'), label: words.title }}
    >
      <Lacks room={room} />
      <DayBar day={day} now={now} stride={wide ? 7 : 1} onDay={toDay} />
      {wide ? (
        <WeekGrid room={room} from={from} onBook={book} onSee={({ id }) => setSeen(id)} />
      ) : (
        <DayList room={room} day={day} onBook={book} />
      )}
      <How room={room} />
      <Row>
        <Link to={inside('reservations/miennes')}>{words.mine}</Link>
        {can('calendars.follow') ? (
          <Link to={inside(`reservations/agendas?salle=${room.id}`)}>{words.follow}</Link>
        ) : null}
        {can('places.write') ? (
          <>
            <Link to={inside(`reservations/salles/${room.id}/regles`)}>{words.rules}</Link>
            <Link to={inside(`reservations/salles/${room.id}/importer`)}>{words.importAgenda}</Link>
          </>
        ) : null}
      </Row>
      {asked ? <BookDialog room={room} asked={asked} onClose={() => setAsked(null)} /> : null}
      {booking ? <SeenDialog booking={booking} onClose={() => setSeen(null)} /> : null}
    </Page>
  );
}

/** What is to be learnt before it is booked, and where. */
function Lacks({ room }: { room: Room }) {
  const { words } = useBookingWords();
  const inside = useInside();
  const [lacks] = room.viewerLacks;
  if (!lacks) return null;
  return (
    <Notice tone="waiting">
      <p>{words.lacks({ training: lacks.name })}</p>
      {lacks.how ? <p>{lacks.how}</p> : null}
      <Link to={inside(`reservations/formations/${lacks.id}`)}>{words.seeTraining}</Link>
    </Notice>
  );
}

function How({ room: { roomRules } }: { room: Room }) {
  const { words, formats, length } = useBookingWords();
  const { resident, member, outside } = roomRules.hourCents;
  const costs = resident + member + outside > 0;
  return (
    <p className={style.soft}>
      {costs
        ? words.prices({
            resident: formats.money(resident),
            member: formats.money(member),
            outside: formats.money(outside),
          })
        : words.costsNothing}{' '}
      {words.freeUntil({ hours: roomRules.freeUntil })} {words.longest({ length: length(roomRules.longest) })}
    </p>
  );
}
