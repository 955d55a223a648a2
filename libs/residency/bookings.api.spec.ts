import { ask, sql } from '../../apps/api/testing/client.js';
import { asking, doing, refusal, term } from '../membership/testing/asking.js';
import { inDays } from '../membership/testing/village.js';
import { asked, BOOKED, type Booked, monday, priced, RoomHouse } from './testing/room-house.js';

let house: RoomHouse;
let elsewhere: RoomHouse;
beforeAll(async () => {
  house = await RoomHouse.opened();
  elsewhere = await RoomHouse.opened();
});

const people = () => house.places;
const uses = (personId: string) =>
  sql<{ label: string; cents: number }>(
    `select label, quantity * unit_cents as cents from service_use
     where person_id = $1 and withdrawn_at is null order by recorded_at`,
    [personId],
  );

describe('a room', () => {
  test('is booked by a member, for themselves, and everybody sees it', async () => {
    const room = await house.room('La verrière');
    const booked = await house.books(people().nour, room, 9, 11, { title: 'Chorale' });
    expect(booked).toMatchObject({ plan: 'member', cents: 0, stands: true });
    expect(Date.parse(booked.endsAt) - Date.parse(booked.startsAt)).toBe(2 * 3_600_000);
    expect(await house.day(room)).toMatchObject([{ id: booked.id, person: { displayName: 'Nour Haddad' } }]);
    const mine = await asking<Booked[]>(people().nour, 'myBookings', {}, 'id');
    expect(mine).toEqual([{ id: booked.id }]);
  });

  test('that is taken is refused with who has it and what is free instead', async () => {
    const room = await house.room('Le salon', { capacity: 8 });
    const other = await house.room('La mezzanine', { capacity: 7 });
    await house.books(people().nour, room, 9, 11);
    const refused = await house.refuses(people().max, room, 10, 12);
    expect(refused).toMatchObject({ code: 'booking.taken', field: 'from' });
    expect(refused.values).toMatchObject({ name: 'Nour Haddad', day: monday(), from: 540, to: 660 });
    expect(refused.values['times']).toEqual(['660-780', '690-810', '720-840']);
    expect((refused.values['insteadIds'] as string[])[0]).toBe(other);
    expect(refused.message).toContain('Ces heures sont à Nour Haddad');
    expect(refused.message).toContain('La mezzanine');
    await house.books(people().max, room, 11, 12);
  });

  test('is refused where it cannot be booked', async () => {
    const room = await house.room('La petite salle');
    const desk = await people().place();
    const { nour, odile } = people();
    const code = async (...what: Parameters<RoomHouse['refuses']>) => (await house.refuses(...what)).code;
    expect(await code(nour, desk, 9, 10)).toBe('booking.by-the-month');
    expect(await code(nour, room, 7, 9)).toBe('booking.closed');
    expect(await code(nour, room, 9, 9)).toBe('booking.ends-before-start');
    expect(await code(nour, room, 9.25, 10)).toBe('booking.step');
    expect(await code(nour, room, 9, 18)).toBe('booking.longest');
    expect(await code(nour, room, 9, 10, { day: inDays(-3) })).toBe('booking.past');
    expect(await code(nour, room, 9, 10, { day: monday(40) })).toBe('booking.too-far');
    expect(await code(nour, room, 9, 10, { personId: people().max.id })).toBe('booking.for-others');
    expect(await code(nour, room, 9, 10, { forHouse: true })).toBe('place.not-yours');
    expect(await code(odile, room, 9, 10, { isEvent: true })).toBe('input.required');
    expect(await code(elsewhere.places.nour, room, 9, 10)).toBe('not-found');
    expect(await code(nour, 'no-such-room', 9, 10)).toBe('not-found');
    const stranger = await people().village.welcome('Ida Passante', { member: false, role: 'auditor' });
    expect(await code(stranger, room, 9, 10)).toBe('access.denied');
  });

  test('is booked by who keeps places for anybody, at the price of whoever it is', async () => {
    const room = await house.room('La salle chère');
    await house.says(room);
    const guest = await people().village.welcome('Ida Visiteuse', { member: false, account: false });
    const theirs = await house.books(people().odile, room, 9, 11, { personId: guest.id });
    expect(theirs).toMatchObject({ plan: 'outside', cents: 5_000 });
    await people().give(await people().place(), people().ada);
    expect(await house.books(people().ada, room, 11, 12)).toMatchObject({ plan: 'resident', cents: 500 });
    expect(await house.books(people().odile, room, 12, 13, { forHouse: true })).toMatchObject({
      plan: 'house',
      cents: 0,
    });
    expect((await house.day(room)).map(({ cents }) => cents)).toEqual([null, null, null]);
  });
});

describe('what it costs', () => {
  test('waits for the call of its month, after the free hours, and goes when it is given up in time', async () => {
    const { village, odile } = people();
    const payer = await village.welcome('Lou Payante');
    const room = await house.room('La salle payante');
    await house.says(room);
    const quota = { residentMinutes: 240, memberMinutes: 90, outsideMinutes: 0 };
    await doing(odile, 'sayBookingQuota', { input: quota }, 'BookingQuota { memberMinutes }');
    const shows = 'plan minutes freeMinutes leftMinutes cents';
    expect(await asking(payer, 'bookingOffer', { input: asked(room, 9, 11) }, shows)).toEqual({
      ...{ plan: 'member', minutes: 120, freeMinutes: 90, leftMinutes: 90, cents: 500 },
    });
    const first = await house.books(payer, room, 9, 11);
    expect(first).toMatchObject({ freeMinutes: 90, cents: 500 });
    const second = await house.books(payer, room, 11, 12);
    expect(second).toMatchObject({ freeMinutes: 0, cents: 1_000 });
    expect((await uses(payer.id)).map(({ cents }) => cents)).toEqual([500, 1_000]);
    expect((await uses(payer.id))[0]?.label).toContain('La salle payante, lundi');
    expect(await house.cancels(payer, first.id)).toMatchObject([{ stands: false, cents: 0, freeMinutes: 0 }]);
    expect((await uses(payer.id)).map(({ cents }) => cents)).toEqual([1_000]);
    expect(await house.restores(payer, [first.id])).toMatchObject([
      { stands: true, freeMinutes: 90, cents: 500 },
    ]);
    expect((await refusal(payer, 'restoreBookings', { ids: [first.id] })).code).toBe('booking.stands');
  });

  test('stays when it is given up too late, unless the house gives it up; and its hours are free again', async () => {
    const { village, odile, max } = people();
    const payer = await village.welcome('Ali Tardif');
    const room = await house.room('La salle du jour même');
    await house.says(room, { freeUntil: 700 });
    const late = await house.books(payer, room, 14, 16);
    await sql(`alter table booking disable trigger all`);
    await sql(`update booking set recorded_at = now() - interval '1 day' where id = $1`, [late.id]);
    await sql(`alter table booking enable trigger all`);
    expect(await house.cancels(payer, late.id)).toMatchObject([{ stands: false, cents: 500 }]);
    expect(await uses(payer.id)).toHaveLength(1);
    expect((await refusal(payer, 'cancelBooking', { id: late.id })).code).toBe('booking.cancelled-already');
    const taken = await house.books(max, room, 14, 15);
    expect((await refusal(payer, 'restoreBookings', { ids: [late.id] })).code).toBe('booking.taken');
    await house.cancels(odile, taken.id);
    expect(await house.restores(payer, [late.id])).toMatchObject([{ stands: true, cents: 500 }]);
    expect(await house.cancels(odile, late.id)).toMatchObject([{ stands: false, cents: 0 }]);
    expect(await uses(payer.id)).toEqual([]);
  });

  test('is given up by its person or who keeps places, and by nobody else', async () => {
    const room = await house.room('La salle de Nour');
    const { id, viewerCan } = await house.books(people().nour, room, 9, 10);
    expect(viewerCan).toContainEqual({ action: 'cancel', allowed: true });
    expect((await refusal(people().max, 'cancelBooking', { id })).code).toBe('booking.not-yours');
    expect((await refusal(elsewhere.places.odile, 'cancelBooking', { id })).code).toBe('not-found');
    const [seen] = await asking<Booked[]>(
      people().nour,
      'myBookings',
      { limit: 1 },
      'viewerCan { action allowed }',
    );
    expect(seen?.viewerCan).toContainEqual({ action: 'cancel', allowed: true });
  });
});

describe('the rules of a room', () => {
  test('are said by who keeps places, and hold from then on', async () => {
    const room = await house.room('La salle du dimanche');
    const { odile, nour } = people();
    const openings = [{ weekday: 1, from: 600, to: 660 }];
    await house.says(room, { openings, step: 15, longest: 60 });
    expect((await house.refuses(nour, room, 9, 10)).code).toBe('booking.closed');
    await house.books(nour, room, 10.25, 10.75);
    const say = (how: object) => refusal(odile, 'sayRoomRules', { placeId: room, input: priced({ ...how }) });
    expect((await say({ openings: [] })).code).toBe('booking-rules.never-open');
    expect(await say({ step: 7 })).toMatchObject({ code: 'booking-rules.step', field: 'step' });
    expect((await refusal(nour, 'sayRoomRules', { placeId: room, input: priced() })).code).toBe(
      'access.denied',
    );
    const desk = await people().place();
    expect((await refusal(odile, 'sayRoomRules', { placeId: desk, input: priced() })).code).toBe(
      'booking.by-the-month',
    );
    const rules = await asking<{ roomRules: object }>(
      nour,
      'place',
      { id: room },
      'roomRules { step longest }',
    );
    expect(rules.roomRules).toEqual({ step: 15, longest: 60 });
    const many = `bookings(from: "${inDays(0)}", days: 5000) { id }`;
    expect(await asking(nour, 'place', { id: room }, many)).toMatchObject({ bookings: [{}] });
  });
});

describe('rooms that merge', () => {
  const merge = (placeIds: string[], name: string) => ({
    input: { placeIds, name, startsOn: monday(3), lastDay: monday(4) },
  });

  test('are booked as the whole while they are one, and never both', async () => {
    const [left, right] = [await house.room('Aile gauche'), await house.room('Aile droite')];
    const { odile, nour, max } = people();
    const before = await house.books(nour, left, 9, 10, { day: monday(3) });
    expect((await refusal(odile, 'mergePlaces', merge([left, right], 'Les deux ailes'))).code).toBe(
      'place.booked',
    );
    await house.cancels(nour, before.id);
    const made = await doing<{ into: { id: string }[] }>(
      odile,
      'mergePlaces',
      merge([left, right], 'Les deux ailes'),
      'Composition { into { id } }',
    );
    const whole = made.into[0]?.id as string;
    const refused = await house.refuses(max, left, 9, 10, { day: monday(3) });
    expect(refused.code).toBe('booking.held');
    expect(refused.message).toContain('réunie');
    await house.books(max, whole, 9, 10, { day: monday(4) });
    expect((await house.refuses(max, whole, 9, 10, { day: monday(5) })).code).toBe('booking.place-closed');
    expect((await refusal(odile, 'closePlace', { id: whole, lastDay: monday(3) })).code).toBe('place.booked');
  });

  test('one that was allocated on a half-day is refused on that half-day alone', async () => {
    const room = await house.room('Salle prêtée');
    await sql(`update place set kind = 'office' where id = $1`, [room]);
    await people().give(room, people().ada, { week: 1, startsOn: monday(1) });
    await sql(`update place set kind = 'meeting_room' where id = $1`, [room]);
    expect((await house.refuses(people().max, room, 12, 14)).code).toBe('booking.held');
    await house.books(people().max, room, 13, 14);
    const shows = `heldHours(from: "${monday()}") { start end }`;
    const { heldHours } = await asking<{ heldHours: object[] }>(people().max, 'place', { id: room }, shows);
    expect(heldHours).toHaveLength(1);
  });
});

describe('asked for by many at once', () => {
  const query = `mutation ($input: BookingInput!) { answer: bookRoom(input: $input) {
    __typename ... on Refusal { code message details } ... on Booking { id } } }`;
  interface Answer {
    answer: { __typename: string; code?: string; message?: string; details?: Record<string, unknown> };
  }

  test('through the API, one of 200 has the hours and all the others are told by whom they are taken', async () => {
    const room = await house.room('La salle que tous veulent', { capacity: 12 });
    const other = await house.room('La salle que nul ne voit', { capacity: 12 });
    const { nour, max, ada } = people();
    const answers = await Promise.all(
      Array.from({ length: 200 }, (_, index) => {
        const who = [nour, max, ada][index % 3] as typeof nour;
        const [from, to] = index % 2 === 0 ? [9, 11] : [10, 12];
        return ask<Answer>(query, { input: asked(room, from as number, to as number) }, who);
      }),
    );
    const won = answers.filter(({ answer }) => answer.__typename === 'Booking');
    expect(won).toHaveLength(1);
    const lost = answers.filter(({ answer }) => answer.__typename === 'Refusal');
    expect(lost).toHaveLength(199);
    expect(new Set(lost.map(({ answer }) => answer.code))).toEqual(new Set(['booking.taken']));
    const [kept] = await house.day(room);
    for (const { answer } of lost) {
      expect(answer.details).toMatchObject({ name: kept?.person.displayName });
      expect(answer.details?.['insteadIds']).toContain(other);
    }
  }, 120_000);

  test('one person’s free hours are never given twice, however many rooms they ask for at once', async () => {
    const greedy = await people().village.welcome('Gil Pressé');
    const rooms = await Promise.all([1, 2, 3, 4, 5, 6].map((number) => house.room(`Cabine ${number}`)));
    for (const room of rooms) await house.says(room);
    await Promise.all(rooms.map((room) => house.books(greedy, room, 9, 10)));
    const [row] = await sql<{ free: number; cents: number }>(
      'select sum(free_minutes)::int as free, sum(cents)::int as cents from booking_now where person_id = $1',
      [greedy.id],
    );
    expect(row).toEqual({ free: 90, cents: 4_500 });
  });

  test('the log and the hours are out of reach of the application, and say the same', async () => {
    const rights = await sql<{ table: string; rights: string }>(
      `select table_name as table, string_agg(privilege_type, ' ' order by privilege_type) as rights
       from information_schema.role_table_grants where grantee = 'etabli_app'
         and table_name in ('booking', 'booking_step', 'booking_slot', 'booking_rules') group by 1 order by 1`,
    );
    expect(rights).toEqual([
      { table: 'booking', rights: 'INSERT SELECT' },
      { table: 'booking_rules', rights: 'INSERT SELECT' },
      { table: 'booking_slot', rights: 'SELECT' },
      { table: 'booking_step', rights: 'INSERT SELECT' },
    ]);
    const [apart] = await sql<{ count: number }>(
      `select count(*)::int as count from booking_now b full join booking_slot k
         on k.association_id = b.association_id and k.id = b.id
       where coalesce(b.stands, false) <> (k.id is not null)
         or k.period <> tstzrange(b.starts_at, b.ends_at) and b.stands`,
    );
    expect(apart?.count).toBe(0);
  });
});

describe('hours that come back', () => {
  const weekly = (lastDay: string) => ({ rhythm: { every: 'week', interval: 1, weekdays: [1] }, lastDay });
  const series = `mutation ($input: BookingInput!, $repeat: RepeatInput!, $skip: Boolean!) {
    answer: bookSeries(input: $input, repeat: $repeat, skipTaken: $skip) {
      ... on Refusal { code message details } ... on ManyBookings { items { ${BOOKED.slice(10)} } } }`;
  const turns = `query ($input: RoomHoursInput!, $repeat: RepeatInput!) {
    answer: bookingTurns(input: $input, repeat: $repeat) { day problem } }`;
  interface Many {
    answer: { code?: string; items?: Booked[]; message?: string };
  }

  test('are shown day by day, then booked all or all but those taken, as one chooses', async () => {
    const room = await house.room('La salle du lundi');
    const { nour, max } = people();
    await house.books(max, room, 9, 10, { day: monday(3) });
    const repeat = weekly(monday(5));
    const shown = await ask<{ answer: { day: string; problem: string | null }[] }>(
      turns,
      { input: asked(room, 9, 11), repeat },
      nour,
    );
    expect(shown.answer.map(({ problem }) => problem === null)).toEqual([true, true, false, true, true]);
    expect(shown.answer[2]?.problem).toContain('Max Faure');
    const book = (skip: boolean) =>
      ask<Many>(series, { input: { ...asked(room, 9, 11), title: 'Atelier' }, repeat, skip }, nour);
    const refused = await book(false);
    expect(refused.answer.code).toBe('booking.series-taken');
    expect(await house.day(room)).toEqual([]);
    const { answer } = await book(true);
    expect(answer.items).toHaveLength(4);
    const hours = answer.items?.map(({ startsAt }) =>
      new Intl.DateTimeFormat('fr', { timeZone: 'Europe/Paris', hour: 'numeric' }).format(new Date(startsAt)),
    );
    expect(new Set(hours)).toEqual(new Set(['09 h']));
    const second = answer.items?.[1] as Booked;
    const gone = await house.cancels(nour, second.id, { following: true });
    expect(gone.map(({ stands }) => stands)).toEqual([false, false, false]);
    expect(await house.day(room)).toHaveLength(1);
    await house.restores(
      nour,
      gone.map(({ id }) => id),
    );
    expect(await house.day(room, monday(5))).toHaveLength(1);
  });

  test('are refused when they are none, too many, or no rhythm', async () => {
    const room = await house.room('La salle sans fin');
    const code = async (repeat: object) =>
      (await ask<Many>(series, { input: asked(room, 9, 11), repeat, skip: true }, people().nour)).answer.code;
    expect(await code(weekly(monday()))).toBe('booking.series-days');
    expect(await code({ rhythm: { every: 'day', interval: 1 }, lastDay: inDays(200) })).toBe(
      'booking.series-long',
    );
    expect(await code({ rhythm: { every: 'hour', interval: 1 }, lastDay: monday(5) })).toBe('rhythm.unknown');
    const night = { ...asked(room, 21, 22) };
    const { answer } = await ask<Many>(
      series,
      { input: night, repeat: weekly(monday(3)), skip: true },
      people().nour,
    );
    expect(answer.code).toBe('booking.series-none');
  });
});

test('a machine kind too is booked, and rooms are listed before machines', async () => {
  const machine = await house.room('La scie', { kind: term('machine') });
  await house.books(people().nour, machine, 9, 10);
  const rooms = await asking<{ kind: string }[]>(people().nour, 'rooms', { day: monday() }, 'kind');
  expect(rooms.at(-1)?.kind).toBe('machine');
  expect(rooms[0]?.kind).toBe('meeting_room');
});
