import { plainDate } from '@etabli/kernel';
import { monthsOf } from '@etabli/residency/rules/figures';
import { asking, refusedQuestion, term, type Voice } from '../../../libs/membership/testing/asking.js';
import { inDays, today, type Village } from '../../../libs/membership/testing/village.js';
import { PlaceHouse } from '../../../libs/residency/testing/place-house.js';
import { monday, RoomHouse } from '../../../libs/residency/testing/room-house.js';
import { WaitingHouse } from '../../../libs/residency/testing/waiting-house.js';
import { Landlord } from '../../../libs/treasury/testing/landlord.js';

interface Returned {
  places: {
    name: string;
    occupiedArea: number;
    emptyDays: number;
    bookedHours: number | null;
    askedCents: number | null;
  }[];
  waits: object[];
  people: number;
  arrivals: number;
  departures: number;
  relets: number;
  emptyBefore: number | null;
}
const FIELDS = `places { name occupiedArea emptyDays bookedHours askedCents }
  waits { kind offered daysToOffer housed daysToPlace signed daysToContract }
  people arrivals departures relets emptyBefore`;
const over = (who: Voice, from: string, to: string) =>
  asking<Returned>(who, 'placeReturns', { from, to }, FIELDS);
const keeperOf = async (village: Village) =>
  new Landlord(village, await village.welcome('Sami Trésor', { role: 'treasurer' }));

test('a place has what it held and what was asked for it, by who may see money', async () => {
  const house = await PlaceHouse.opened();
  const landlord = await keeperOf(house.village);
  const next = plainDate(today()).with({ day: 1 }).add({ months: 1 }).toString();
  const [{ end }] = monthsOf(next, next) as [{ start: string; end: string }];
  const days = Number(end.slice(8));
  const had = await house.place({ name: 'Poste tenu', areaHundredths: 1_000, priceCents: 20_000 });
  await house.place({ name: 'Poste vide', areaHundredths: 500 });
  await house.give(had, house.nour, { startsOn: inDays(-40) });
  await landlord.calls(next);
  const { places, people } = await over(house.claire, next, next);
  expect(places).toEqual([
    { name: 'Poste tenu', occupiedArea: 1_000 * days, emptyDays: 0, bookedHours: null, askedCents: 20_000 },
    { name: 'Poste vide', occupiedArea: 0, emptyDays: days, bookedHours: null, askedCents: 0 },
  ]);
  expect(people).toBe(1);
  const { places: seen } = await over(house.max, next, next);
  expect(seen.map(({ askedCents }) => askedCents)).toEqual([null, null]);
  const elsewhere = await PlaceHouse.opened();
  expect((await over(elsewhere.claire, next, next)).places).toEqual([]);
});

test('place by place comes to what the months asked for, however it was asked', async () => {
  const house = await RoomHouse.opened();
  const landlord = await keeperOf(house.places.village);
  const { nour, max, claire } = house.places;
  const next = plainDate(today()).with({ day: 1 }).add({ months: 1 }).toString();
  const [{ start, end }] = monthsOf(next, next) as [{ start: string; end: string }];
  const had = await house.places.place({ name: 'Poste tenu', priceCents: 20_000 });
  await house.places.give(had, nour, { startsOn: inDays(-40) });
  const room = await house.room('Salle');
  await house.says(room, { memberCents: 1_000, residentCents: 1_000, countsFree: false });
  await house.books(nour, room, 9, 12);
  await landlord.calls(next);
  const asks = (who: { id: string }, cents: number) =>
    landlord.till.asks(who, cents, end, { kind: term('occupancy_fee'), coversFrom: start, coversTo: end });
  const { id } = await asks(nour, 5_000);
  await asks(max, 3_000);
  await landlord.till.reduces(id, 'credit_note', { amountCents: 1_000 });
  const { places, elsewhereCents } = await asking<Returned & { elsewhereCents: number }>(
    claire,
    'placeReturns',
    { from: next, to: next },
    'places { name askedCents } elsewhereCents',
  );
  expect(places.find(({ name }) => name === 'Poste tenu')).toMatchObject({ askedCents: 24_000 });
  expect(elsewhereCents).toBe(3_000);
  const { months } = await asking<{ months: { askedCents: number }[] }>(
    claire,
    'placeFigures',
    { from: next, to: next },
    'months { askedCents }',
  );
  expect(months).toEqual([{ askedCents: 27_000 }]);
});

test('a room has its hours, its days and what they bring', async () => {
  const house = await RoomHouse.opened();
  await keeperOf(house.places.village);
  const room = await house.room('Salle');
  await house.says(room, { memberCents: 1_000, countsFree: false });
  await house.books(house.places.max, room, 9, 12);
  const month = monday();
  const { places } = await over(house.places.claire, month, month);
  expect(places).toMatchObject([{ name: 'Salle', occupiedArea: 0, bookedHours: 3, askedCents: 3_000 }]);
  const days = Number((monthsOf(month, month)[0]?.end ?? '').slice(8));
  expect(places[0]?.emptyDays).toBe(days - 1);
});

test('between two, a place stays empty so many days; who left is counted', async () => {
  const house = await PlaceHouse.opened();
  const place = await house.place();
  const [from, to] = [inDays(-60), today()];
  await house.give(place, house.nour, { startsOn: inDays(-200), lastDay: inDays(-50) });
  await house.give(place, house.max, { startsOn: inDays(-40) });
  const { people, arrivals, departures, relets, emptyBefore } = await over(house.claire, from, to);
  expect({ people, arrivals, departures, relets, emptyBefore }).toEqual({
    ...{ people: 1, arrivals: 1, departures: 1, relets: 1, emptyBefore: 9 },
  });
});

test('waiting is counted from the application to the offer, to the place', async () => {
  const house = await WaitingHouse.opened();
  const place = await house.places.place();
  const lea = await house.applies('Léa Roche');
  await house.appliedDaysAgo(lea, 30);
  const offer = await house.offers(place);
  const { waits } = await over(house.places.claire, today(), today());
  expect(waits).toEqual([
    {
      kind: 'desk',
      offered: 1,
      daysToOffer: 30,
      housed: 0,
      daysToPlace: null,
      signed: 0,
      daysToContract: null,
    },
  ]);
  await house.does(lea, 'answerOffer', { offerId: offer.id, takes: true });
  const { waits: then } = await over(house.places.claire, today(), today());
  expect(then).toMatchObject([{ offered: 1, housed: 1, daysToPlace: 30, signed: 0 }]);
  expect((await over(house.places.claire, '2020-01-01', '2020-02-01')).waits).toEqual([]);
});

test('the months follow one another, and are not a century', async () => {
  const house = await PlaceHouse.opened();
  const bad = (from: string, to: string) =>
    refusedQuestion(house.claire, 'placeReturns', { from, to }, 'people');
  expect(await bad('2026-02-01', '2026-01-01')).toBe('figures.months');
  expect(await bad('2020-01-01', '2026-01-01')).toBe('figures.months');
});
