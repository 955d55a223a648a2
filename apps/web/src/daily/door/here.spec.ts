import type { Deed } from '../../app/client/device.js';
import { hereNow } from './here.js';

const now = new Date('2026-11-26T14:00:00Z');
const press = (at: string, how: { refused?: string; personId?: string } = {}) =>
  ({
    ...{ operation: 'CheckIn', refused: how.refused ?? null },
    variables: { input: { id: 'x', at, ...(how.personId ? { personId: how.personId } : {}) } },
  }) as unknown as Deed;
const known = { id: 'a', onDay: '2026-11-26', half: 1, at: '2026-11-26T13:10:00Z' };

test('the house knows who came this half-day, and not who came in the morning', () => {
  expect(hereNow(known, [], 'Europe/Paris', now)).toEqual({ id: 'a', at: known.at });
  expect(hereNow({ ...known, half: 0 }, [], 'Europe/Paris', now)).toBeNull();
  expect(hereNow(null, [], 'Europe/Paris', now)).toBeNull();
});

test('what was pressed without network counts until it is refused', () => {
  const at = '2026-11-26T12:30:00Z';
  expect(hereNow(null, [press(at)], 'Europe/Paris', now)).toEqual({ id: null, at });
  expect(hereNow(null, [press('2026-11-26T09:30:00Z')], 'Europe/Paris', now)).toBeNull();
  expect(hereNow(null, [press(at, { refused: 'Non.' })], 'Europe/Paris', now)).toBeNull();
  expect(hereNow(null, [press(at, { personId: 'max' })], 'Europe/Paris', now)).toBeNull();
});
