import type { Area, Room } from './area.js';
import { isIn, onPhone, roomsFor } from './rooms.js';

const room = (path: string, order: number, rest: Partial<Room> = {}): Room => ({
  path,
  order,
  label: { fr: path, en: path },
  icon: () => null,
  ...rest,
});
const area = (...rooms: Room[]): Area => ({ routes: [], rooms });

test('a viewer sees the rooms their permissions open, in order whatever the area', () => {
  const areas = [
    area(room('membres', 3, { permissions: ['members.read', 'members.directory'] })),
    area(room('', 1), room('statuts', 2, { permissions: ['statutes.write'] })),
  ];
  const seen = roomsFor(areas, { permissions: ['members.directory'] }).map(({ path }) => path);
  expect(seen).toEqual(['', 'membres']);
});

test('five rooms fit on a phone; with six, the fifth door holds the rest', () => {
  const rooms = ['a', 'b', 'c', 'd', 'e', 'f'].map((path, order) => room(path, order));
  expect(onPhone(rooms.slice(0, 5)).more).toEqual([]);
  expect(onPhone(rooms).bar.map(({ path }) => path)).toEqual(['a', 'b', 'c', 'd']);
  expect(onPhone(rooms).more.map(({ path }) => path)).toEqual(['e', 'f']);
});

test('a room found by search only takes no door', () => {
  expect(onPhone([room('a', 1), room('b', 2, { hidden: true })]).bar).toHaveLength(1);
});

test('one is in a room on its pages, on those below, and on those it says are its own', () => {
  const place = room('lieu', 1, { also: ['contrats'] });
  expect(['/lieu', '/lieu/porte', '/contrats/12'].map((at) => isIn(place, at))).toEqual([true, true, true]);
  expect(['', '/lieux', '/membres/lieu'].map((at) => isIn(place, at))).toEqual([false, false, false]);
  expect(['', '/', '/lieu'].map((at) => isIn(room('', 0), at))).toEqual([true, true, false]);
});
