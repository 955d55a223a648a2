import type { Deed } from '../app/client/device.js';
import { arrivalNow, clockNow, instantOf, staysTooLong } from './door.js';

const deed = (operation: string, input: object, refused: string | null = null) =>
  ({ operation, variables: { input }, refused }) as unknown as Deed;
const came = { id: 'a', at: '2026-11-26T09:00:00.000Z' };

test('what was pressed on this phone counts before the house knows of it', () => {
  const arrive = deed('ArriveAtDoor', came);
  const leave = deed('LeaveByDoor', { arrivalId: 'a', at: '2026-11-26T11:00:00.000Z' });
  expect(arrivalNow(null, [arrive])).toEqual(came);
  expect(arrivalNow(null, [arrive, leave])).toBeNull();
  expect(arrivalNow(came, [leave])).toBeNull();
  expect(arrivalNow(came, [deed('LeaveByDoor', { arrivalId: 'other' })])).toEqual(came);
  expect(arrivalNow(null, [deed('ArriveAtDoor', came, 'Non.')])).toBeNull();
});

test('after sixteen hours the departure was forgotten', () => {
  expect(staysTooLong(came, Date.parse('2026-11-27T01:00:00Z'))).toBe(false);
  expect(staysTooLong(came, Date.parse('2026-11-27T01:00:01Z'))).toBe(true);
});

test.each([
  ['2026-07-01', '18:30', '2026-07-01T16:30:00.000Z'],
  ['2026-12-01', '18:30', '2026-12-01T17:30:00.000Z'],
  ['2026-03-29', '03:30', '2026-03-29T01:30:00.000Z'],
  ['2026-10-25', '04:00', '2026-10-25T03:00:00.000Z'],
])('%s at %s in Paris is %s', (date, time, instant) => {
  const found = instantOf(date, time, 'Europe/Paris');
  expect(found.toISOString()).toBe(instant);
  expect(clockNow('Europe/Paris', found)).toBe(time);
});
