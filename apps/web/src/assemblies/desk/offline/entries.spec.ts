import type { RollEntryFragment } from '../../../gql/assemblies.js';
import { type KeptEntry, withEntries } from './entries.js';

const line = (personId: string, changes: Partial<RollEntryFragment> = {}): RollEntryFragment => ({
  ...{ personId, name: personId, exercisedById: personId, exercisedByName: personId, college: null },
  memberNumber: null,
  listed: true,
  votes: true,
  voices: 1,
  voicesInHand: 0,
  presence: null,
  arrivedAt: null,
  leftAt: null,
  desk: null,
  reasons: [],
  representedById: null,
  representedByName: null,
  votedInAdvance: false,
  carries: [],
  ...changes,
});
const entry = (
  kind: KeptEntry['kind'],
  personId: string,
  saidAt = '18:40',
  refused: string | null = null,
) => ({
  ...{ kind, personId, name: personId, saidAt, refused },
  mode: 'present' as const,
  desk: 'Accueil B',
});

test('what is kept here shows at once on the roll', () => {
  const roll = [line('ada', { representedById: 'driss', representedByName: 'driss' }), line('bakary')];
  expect(withEntries(roll, [entry('arrived', 'ada')])).toEqual([
    line('ada', { presence: 'present', arrivedAt: '18:40', desk: 'Accueil B' }),
    line('bakary'),
  ]);
});

test('in the order it happened; coming twice keeps the first time', () => {
  const evening = [entry('arrived', 'ada'), entry('arrived', 'ada', '18:50'), entry('left', 'ada', '19:10')];
  const [ada] = withEntries([line('ada')], evening.slice(0, 2));
  expect(ada).toMatchObject({ presence: 'present', arrivedAt: '18:40' });
  expect(withEntries([line('ada')], evening)[0]).toMatchObject({ presence: null, leftAt: '19:10' });
});

test('an organisation comes with who votes for it; a guest comes after the others', () => {
  const roll = [line('mairie', { exercisedById: 'lou' }), line('lou')];
  const [mairie, lou, guest] = withEntries(roll, [entry('arrived', 'lou'), entry('arrived', 'zoé')]);
  expect([mairie?.presence, lou?.presence]).toEqual(['present', 'present']);
  expect(guest).toMatchObject({ name: 'zoé', listed: false, votes: false, presence: 'present' });
});

test('what the house refused, and papers, move nobody', () => {
  const kept = [entry('arrived', 'ada', '18:40', 'La séance est levée.'), entry('proxy', 'ada')];
  expect(withEntries([line('ada')], kept)).toEqual([line('ada')]);
});
