import fc from 'fast-check';
import { momentOfSitting } from './afterwards.js';

const timeZone = 'Europe/Paris';
const evening = {
  openedAt: new Date('2026-03-14T17:30:20Z'),
  closedAt: new Date('2026-03-14T20:10:40Z'),
  timeZone,
};
const late = { ...evening, closedAt: new Date('2026-03-15T00:15:00Z') };

describe('the moment of what was forgotten', () => {
  test.each([
    ['during the sitting', '19:05', evening, '2026-03-14T18:05:00.000Z'],
    ['the minute of the opening', '18:30', evening, '2026-03-14T17:30:20.000Z'],
    ['the minute of the closing', '21:10', evening, '2026-03-14T20:10:00.000Z'],
    ['before the opening', '18:29', evening, undefined],
    ['after the closing', '21:11', evening, undefined],
    ['after midnight, the next day', '00:40', late, '2026-03-14T23:40:00.000Z'],
    ['in the night, once it is closed', '01:16', late, undefined],
  ])('%s', (_, time, sitting, expected) => {
    expect(momentOfSitting(time, sitting)?.toISOString()).toBe(expected);
  });

  test('is always of the sitting', () => {
    const minute = fc.nat(1439).map((all) => {
      const [hours, minutes] = [Math.floor(all / 60), all % 60].map((part) => String(part).padStart(2, '0'));
      return `${hours}:${minutes}`;
    });
    fc.assert(
      fc.property(minute, (time) => {
        const moment = momentOfSitting(time, late);
        expect(moment === null || (moment >= late.openedAt && moment <= late.closedAt)).toBe(true);
      }),
    );
  });
});
