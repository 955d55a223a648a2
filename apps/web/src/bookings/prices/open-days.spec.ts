import { openDays, openingsOf } from './open-days.js';

test('openings are shown by weekday and said again as they were', () => {
  const openings = [
    { weekday: 1, from: 480, to: 720 },
    { weekday: 1, from: 780, to: 1080 },
    { weekday: 6, from: 0, to: 1440 },
  ];
  expect(openDays(openings).map(({ open }) => open)).toEqual([true, false, false, false, false, true, false]);
  expect(openDays(openings)[5]).toMatchObject({ from: '00:00', to: '23:59' });
  expect(openingsOf(openDays(openings))).toEqual(openings);
});
