import { useQuery } from '@apollo/client/react';
import { ButtonLink, Empty, Link, Page, Section } from '@etabli/ui';
import { Answered } from '../../app/answered.js';
import { useCan, useInside } from '../../app/viewer.js';
import { MyBookingsDocument, type MyBookingsQuery } from '../../gql/bookings.js';
import { Only } from '../../members/words/only.js';
import { PlaceTabs } from '../../places/tabs.js';
import style from '../bookings.module.css';
import { useBookingWords } from '../words.js';
import { bySeries } from './by-series.js';
import { CancelVerbs } from './cancel-verbs.js';

type Mine = MyBookingsQuery['myBookings'][number];

/** What I booked, the next ones first. */
export const Component = () => (
  <Only permission="bookings.book">
    <MyBookings />
  </Only>
);

function MyBookings() {
  const { words } = useBookingWords();
  const inside = useInside();
  const follows = useCan()('calendars.follow');
  const next = useQuery(MyBookingsDocument, { variables: { past: false }, fetchPolicy: 'cache-and-network' });
  const past = useQuery(MyBookingsDocument, { variables: { past: true } }).data?.myBookings ?? [];
  return (
    <Page
      title={words.mine}
      lead={words.mineLead}
      action={
        <ButtonLink weight="main" to={inside('reservations')}>
          {words.title}
        </ButtonLink>
      }
      width="reading"
    >
      <PlaceTabs at="reservations/miennes" />
      <Answered query={next}>
        {({ myBookings }) =>
          myBookings.length === 0 ? (
            <Empty title={words.noneMine}>{words.noneMineText}</Empty>
          ) : (
            <List bookings={myBookings} />
          )
        }
      </Answered>
      {past.length > 0 ? (
        <Section title={words.past}>
          <List bookings={past} />
        </Section>
      ) : null}
      {follows ? <Link to={inside('reservations/agendas')}>{words.follow}</Link> : null}
    </Page>
  );
}

const List = ({ bookings }: { bookings: readonly Mine[] }) => (
  <ul className={style.list}>
    {bySeries(bookings).map(([first, ...others]) => (
      <One key={first.id} booking={first} others={others} />
    ))}
  </ul>
);

function One({ booking, others = [] }: { booking: Mine; others?: readonly Mine[] }) {
  const { words, formats, asked, hours, length, holder } = useBookingWords();
  const inside = useInside();
  const when = asked(booking);
  const { cents, freeMinutes, stands, title, place } = booking;
  const last = others.at(-1);
  const stillDue = (owed: number) => words.stillDue({ amount: formats.money(owed) });
  return (
    <li className={style.mine} data-gone={!stands || undefined}>
      <div>
        <Link to={inside(`reservations/salles/${place.id}?jour=${when.day}`)}>{place.name}</Link>
        <div>{hours(when)}</div>
        <div className={style.soft}>
          {[
            stands ? '' : words.wasCancelled,
            title,
            booking.forHouse ? words.forThem({ who: holder(booking) }) : '',
            cents ? (stands ? formats.money : stillDue)(cents) : '',
            freeMinutes ? words.onFreeHours({ free: length(freeMinutes) }) : '',
          ]
            .filter(Boolean)
            .join(' · ')}
        </div>
      </div>
      <CancelVerbs booking={booking} others={others} />
      {last ? (
        <details className={style.others}>
          <summary>
            {words.others({
              count: others.length,
              last: formats.date(asked(last).day),
              isBefore: last.startsAt < booking.startsAt,
            })}
          </summary>
          <ul className={style.list}>
            {others.map((one) => (
              <One key={one.id} booking={one} />
            ))}
          </ul>
        </details>
      ) : null}
    </li>
  );
}
