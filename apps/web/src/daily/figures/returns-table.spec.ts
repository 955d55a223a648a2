import { byKind, csvOfPlaces, type PlaceReturn, workedReturn } from './returns-table.js';

const place = (how: Partial<PlaceReturn> = {}): PlaceReturn => ({
  ...{
    id: 'a',
    name: 'Poste 1',
    kind: 'desk',
    areaHundredths: 600,
    availableArea: 18_000,
    occupiedArea: 9_000,
  },
  ...{ emptyDays: 15, bookedHours: null, askedCents: 21_000 },
  ...how,
});

test('a place has its share, and what a hundred square metres of it bring a day', () => {
  expect(workedReturn(place())).toEqual({ occupancy: 50, bySquareMetre: 11_667 });
  expect(workedReturn(place({ askedCents: null }))).toEqual({ occupancy: 50, bySquareMetre: null });
  expect(workedReturn(place({ availableArea: 0, occupiedArea: 0 }))).toEqual({
    occupancy: 0,
    bySquareMetre: null,
  });
});

test('kinds are counted together, in their order; those that are not there are left out', () => {
  const places = [
    place(),
    place({ id: 'b', occupiedArea: 18_000 }),
    place({ id: 'c', kind: 'meeting_room', bookedHours: 7 }),
  ];
  expect(byKind(places, ['meeting_room', 'office', 'desk'])).toEqual([
    { kind: 'meeting_room', rooms: true, hours: 7, occupancy: 50, bySquareMetre: 11_667 },
    { kind: 'desk', rooms: false, hours: 0, occupancy: 75, bySquareMetre: 11_667 },
  ]);
});

test('the table opens in a French spreadsheet, whatever a place is called', () => {
  const rows = csvOfPlaces(
    [place(), place({ name: 'Salle « A ; B »', bookedHours: 12, askedCents: null })],
    ['Place'],
    () => 'Poste',
  );
  expect(rows).toBe(
    '\uFEFFPlace\r\nPoste 1;Poste;6,00;180,00;90,00;50;15;;210,00;116,67\r\n' +
      '"Salle « A ; B »";Poste;6,00;180,00;90,00;;15;12;;\r\n',
  );
});
