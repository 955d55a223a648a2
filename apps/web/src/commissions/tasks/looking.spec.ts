import fc from 'fast-check';
import { countOf, everything, type Looking, listPage, readLooking, writeLooking } from './looking.js';

const lookings: fc.Arbitrary<Looking> = fc.record({
  view: fc.constantFrom('board', 'list', 'calendar'),
  search: fc.string(),
  who: fc.constantFrom('', 'mine', 'free'),
  due: fc.constantFrom('', 'late', 'week', 'none'),
  label: fc.constantFrom('', 'l1'),
  stage: fc.constantFrom('', 's1'),
});

describe('how tasks are looked at', () => {
  test('is in the address, whole, beside what others wrote there', () => {
    fc.assert(
      fc.property(lookings, (looking) => {
        const written = writeLooking(new URLSearchParams('tache=t1'), looking);
        expect(readLooking(new URLSearchParams(written.toString()))).toEqual(looking);
        expect(written.get('tache')).toBe('t1');
      }),
    );
  });

  test('is as usual where the address says nothing, or nothing known', () => {
    expect(readLooking(new URLSearchParams('vue=nuage&qui=nous'))).toEqual(everything);
    expect(writeLooking(new URLSearchParams(), everything).toString()).toBe('');
  });

  test('asks the API for as much, and counts what narrows', () => {
    const looking: Looking = { ...everything, who: 'free', due: 'late', stage: 's1', search: 'vis' };
    expect(countOf(looking)).toBe(2);
    expect(listPage('c1', looking, 50)).toEqual({
      limit: 50,
      offset: 50,
      search: 'vis',
      sort: 'place',
      filter: { commissionId: 'c1', stageId: 's1', free: true, due: 'late' },
    });
  });
});
