import { beginnings, ends, freeOn, type RoomHours, withChosen } from './free.js';

const PARIS = 'Europe/Paris';
const monday = '2026-11-30';
const room: RoomHours = {
  opensOn: '2020-01-01',
  closesOn: null,
  roomRules: { openings: [{ weekday: 1, from: 480, to: 720 }], step: 30, longest: 120 },
  bookings: [{ startsAt: '2026-11-30T08:00:00Z', endsAt: '2026-11-30T08:45:00Z' }],
  heldHours: [],
};

test('what is free comes in whole steps, from now on, while the room exists', () => {
  const early = new Date('2026-11-29T10:00:00Z');
  expect(freeOn(room, monday, PARIS, early)).toEqual([
    { day: monday, from: 480, to: 540 },
    { day: monday, from: 600, to: 720 },
  ]);
  expect(freeOn(room, monday, PARIS, new Date('2026-11-30T09:40:00Z'))).toEqual([
    { day: monday, from: 630, to: 720 },
  ]);
  expect(freeOn({ ...room, closesOn: '2026-11-29' }, monday, PARIS, early)).toEqual([]);
  const held = { ...room, heldHours: [{ start: '2026-11-29T23:00:00Z', end: '2026-11-30T12:00:00Z' }] };
  expect(freeOn(held, monday, PARIS, early)).toEqual([]);
});

test('beginnings and ends stay within what is free', () => {
  const free = [
    { day: monday, from: 480, to: 540 },
    { day: monday, from: 600, to: 780 },
  ];
  expect(beginnings(free, 30)).toEqual([480, 510, 600, 630, 660, 690, 720, 750]);
  expect(ends(free, 510, 30, 120)).toEqual([540]);
  expect(ends(free, 600, 30, 120)).toEqual([630, 660, 690, 720]);
  expect(ends(free, 550, 30, 120)).toEqual([]);
});

test('what was chosen stays a choice when somebody takes it meanwhile', () => {
  expect(withChosen([480, 540], 540)).toEqual([480, 540]);
  expect(withChosen([480, 600], 540)).toEqual([480, 540, 600]);
  expect(withChosen([], 540)).toEqual([540]);
});
