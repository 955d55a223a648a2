import { ratio, table } from './measure.ts';

const listing = {
  scenario: 'b',
  name: 'liste',
  value: 12,
  unit: 'ms',
  floor: { name: 'pg', value: 4 },
  statements: 5,
};
const ballots = {
  scenario: 'a',
  name: 'bulletins',
  value: 200,
  unit: '/s',
  floor: { name: 'pg', value: 500 },
};

describe('measures of npm run bench', () => {
  it('compares a time with its floor: how many times longer', () => {
    expect(ratio(listing)).toBe(3);
  });

  it('compares a rate with its floor: how many times fewer', () => {
    expect(ratio(ballots)).toBe(2.5);
  });

  it('compares nothing without a floor', () => {
    expect(ratio({ scenario: 'e', name: 'page', value: 90, unit: 'ko' })).toBeNull();
  });

  it('says of what does not exist that it is not built', () => {
    const page = { scenario: 'e', name: 'page', value: null, unit: 'ko' };
    expect(ratio(page)).toBeNull();
    expect(table([page])).toContain('non construite');
  });

  it('prints one aligned line per measure', () => {
    const lines = table([ballots, listing]).split('\n');
    expect(lines).toHaveLength(3);
    expect(lines[1]).toContain('200 /s');
    expect(lines[1]).toContain('2,50 ×');
    expect(lines[2]).toContain('12,0 ms');
    expect(lines[2]).toMatch(/5$/);
  });
});
