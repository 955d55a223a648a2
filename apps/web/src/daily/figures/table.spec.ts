import { csvOf, type Month, worked } from './table.js';

const month: Month = {
  ...{
    month: '2026-06-01',
    availableArea: 300_050,
    occupiedArea: 150_025,
    people: 20,
    arrivals: 2,
    departures: 1,
  },
  ...{ askedCents: 450_000, passHalfDays: 12 },
};

test('a month has its share, its turnover and what a hundred square metres bring a day', () => {
  expect(worked(month)).toMatchObject({ occupancy: 50, turnover: 5, bySquareMetre: 14_998 });
  expect(worked({ ...month, askedCents: null })).toMatchObject({ bySquareMetre: null });
});

test('the table opens in a French spreadsheet', () => {
  expect(csvOf([month, { ...month, month: '2026-07-01', askedCents: null }], ['Mois', 'm²'])).toBe(
    '\uFEFFMois;m²\r\n2026-06;3000,50;1500,25;50;20;2;1;5;12;4500,00\r\n2026-07;3000,50;1500,25;50;20;2;1;5;12;\r\n',
  );
});
