import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { unexpected } from './expect.js';
import { playScenario } from './play.js';
import { problemSentence } from './problems.js';

const root = join(__dirname, '../../..');
const head = `title: Essai
day: 2026-03-14
members: { Ana: { office: chair }, Bob: }
items: { budget: Budget }
`;

/** What is wrong with a story, as it is told. */
const wrong = (text: string, locale: 'fr' | 'en' = 'fr') =>
  playScenario(text).problems.map((problem) => problemSentence(problem, locale));

describe('a file that cannot be played says why, and where', () => {
  test.each<[string, string, string[]]>([
    ['not YAML', 'title: [', ['Ligne 1 : ce n’est pas du YAML']],
    ['missing keys', 'title: Essai', ['Ligne 1 : il manque « day »', 'Ligne 1 : il manque « members »']],
    ['an unknown key', `${head}natur: mixed`, ['Ligne 5 : « natur » n’est pas connu ici']],
    [
      'an unknown clause',
      `${head}statutes: { quorum.agos: 1/4 }`,
      ['Ligne 5 : « quorum.agos » n’est pas une clause'],
    ],
    [
      'a clause out of range',
      `${head}statutes:\n  quorum.ago: 5/4`,
      ['Ligne 6 : les statuts ne tiennent pas'],
    ],
    [
      'clauses that contradict one another',
      `${head}statutes:\n  ballot.mode: secret\n  tie: casting`,
      ['Ligne 6 : les statuts ne tiennent pas'],
    ],
    [
      'an unknown category',
      'title: T\nday: 2026-03-14\nmembers: { Ana: { category: amis } }',
      ['Ligne 3 : la catégorie « amis »'],
    ],
    [
      'an unknown college',
      'title: T\nday: 2026-03-14\nmembers: { Ana: { college: amis } }',
      ['Ligne 3 : le collège « amis »'],
    ],
    [
      'a member twice',
      'title: T\nday: 2026-03-14\nmembers:\n  Ana 1..2:\n  Ana 2:',
      ['Ligne 5 : « Ana 2 » est deux fois'],
    ],
    [
      'a day that does not exist',
      'title: T\nday: 2026-02-30\nmembers: { Ana: }',
      ['Ligne 2 : « 2026-02-30 » n’est pas une date'],
    ],
    [
      'an unknown member',
      `${head}events:\n  - { at: 18:30, arrives: [Ana, Eve] }`,
      ['Ligne 6 : « Eve » n’est pas dans la liste'],
    ],
    [
      'an unknown item',
      `${head}events:\n  - { at: 18:30, calls: four }`,
      ['Ligne 6 : « four » n’est pas un point'],
    ],
    [
      'a time that is none',
      `${head}events:\n  - { at: 25:30, arrives: Ana }`,
      ['Ligne 6 : « 25:30 » n’est pas une heure'],
    ],
    [
      'two things at once',
      `${head}events:\n  - { at: 18:30, arrives: Ana, leaves: Bob }`,
      ['Ligne 6 : un événement dit une heure'],
    ],
    [
      'events out of order',
      `${head}events:\n  - { at: 18:30, arrives: Ana }\n  - { at: 18:20, arrives: Bob }`,
      ['Ligne 7 : cet événement vient après celui de 18 h 30'],
    ],
    [
      'someone there twice',
      `${head}events:\n  - { at: 18:20, arrives: Ana }\n  - { at: 18:30, arrives: Ana }`,
      ['Ligne 7 : « Ana » est déjà là'],
    ],
    [
      'someone who leaves without having come',
      `${head}events:\n  - { at: 18:20, leaves: Ana }`,
      ['Ligne 6 : « Ana » n’est pas là'],
    ],
    [
      'a proxy that was not given',
      `${head}events:\n  - { at: 18:20, withdraws: Ana }`,
      ['Ligne 6 : « Ana » n’a pas donné de pouvoir'],
    ],
    [
      'a ballot while no vote is open',
      `${head}events:\n  - { at: 19:00, ballots: { Ana: for } }`,
      ['Ligne 6 : aucun vote n’est ouvert'],
    ],
    [
      'a vote after closing',
      `${head}events:
  - { at: 18:20, arrives: [Ana, Bob] }
  - { at: 19:00, vote: { item: budget, hands: { for: 2 } } }
  - { at: 19:05, ballots: { Ana: for } }`,
      ['Ligne 8 : le vote sur « budget » est clos'],
    ],
    [
      'a vote once the sitting is closed',
      `${head}closes: 20:00
events:
  - { at: 18:20, arrives: [Ana, Bob] }
  - { at: 20:10, vote: { item: budget, hands: { for: 2 } } }`,
      ['Ligne 8 : la séance est levée à 20 h'],
    ],
    [
      'a vote before the opening',
      `${head}events:\n  - { at: 18:00, vote: { item: budget, hands: { for: 0 } } }`,
      ['Ligne 6 : la séance n’ouvre qu’à 18 h 30'],
    ],
    [
      'an item decided twice',
      `${head}events:
  - { at: 18:20, arrives: [Ana, Bob] }
  - { at: 19:00, vote: { item: budget, hands: { for: 2 } } }
  - { at: 19:10, vote: { item: budget, hands: { for: 1, against: 1 } } }`,
      ['Ligne 8 : « budget » est déjà décidé'],
    ],
    [
      'ballots where hands are counted',
      `${head}events:
  - { at: 18:20, arrives: [Ana, Bob] }
  - { at: 19:00, opens: { item: budget, method: hands } }
  - { at: 19:01, ballots: { Ana: for } }
  - { at: 19:02, closes: budget }`,
      ['Ligne 8 : ce vote se compte', 'Ligne 9 : ce vote se clôt sans'],
    ],
  ])('%s', (_, text, sentences) => {
    const found = wrong(text).map((sentence) => sentence.replace(/[\u202f\u00a0]/g, ' '));
    expect(found).toHaveLength(sentences.length);
    for (const [index, sentence] of sentences.entries()) expect(found[index]).toContain(sentence);
  });

  test('in English too', () => {
    expect(wrong(`${head}natur: mixed`, 'en')[0]).toContain('Line 5: “natur” is not known here.');
  });
});

test('JSON is as good as YAML', () => {
  const { played } = playScenario(
    JSON.stringify({
      title: 'Essai',
      day: '2026-03-14',
      members: { Ana: { office: 'chair' } },
      items: { budget: 'Budget' },
      events: [
        { at: '18:20', arrives: ['Ana'] },
        { at: '19:00', vote: { item: 'budget', named: { Ana: 'for' } } },
      ],
    }),
  );
  expect(played?.results[0]?.outcome.verdict).toBe('adopted');
});

test('what is expected and does not come out is told', () => {
  const { played } = playScenario(`${head}events:
  - { at: 18:20, arrives: Ana }
expect: { electors: 3, warnings: [late-notice], results: { budget: adopted }, minutes: [Bravo] }`);
  expect(played && unexpected(played)).toEqual([
    'electors: 3 ≠ 2',
    'results.budget: "adopted" ≠ none',
    'warnings: ["late-notice"] ≠ ["item-left"]',
    'minutes: Bravo',
  ]);
});

test('the example of the documentation plays as it says', () => {
  const page = readFileSync(join(root, 'docs/scenarios.md'), 'utf8');
  const [, example = ''] = /```yaml\n([\s\S]*?)```/.exec(page) ?? [];
  const { played, problems } = playScenario(example);
  expect(problems).toEqual([]);
  expect(played && unexpected(played)).toEqual([]);
});
