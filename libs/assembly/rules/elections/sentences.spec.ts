import { readdirSync, readFileSync } from 'node:fs';
import { type ClauseValues, defaultStatutes, withClauses } from '@etabli/membership/rules/statutes';
import { blank, elect, grades, named, ranks, ticks } from '../../testing/ballots.js';
import { noCounts } from '../kinds.js';
import { nullReasons } from './ballots.js';
import { checkCodes } from './checks.js';
import { countElection } from './election.js';
import { en as refusalsEn } from './messages.en.js';
import { fr as refusalsFr } from './messages.fr.js';
import { electionSentencesIn } from './sentences.js';
import { assignTerms } from './terms.js';
import type { ElectionResult, NextStep } from './types.js';
import { joined, votesText } from './words.js';

const [fr, en] = [electionSentencesIn('fr'), electionSentencesIn('en')];
const people: Record<string, string> = {
  A: 'Ana',
  B: 'Bilal',
  C: 'Chloé',
  D: 'Denis',
  one: 'Ensemble',
  two: 'Demain',
};
const nameOf = (id: string): string => people[id] ?? id;
const spaced = (text: string): string => text.replace(/[\u00a0\u202f]/g, ' ');
const minutes = (result: ElectionResult): string[] => fr.minutes(result, nameOf).map(spaced);
const clause = { key: 'elect.tie' as const, article: 'art. 9', silent: false };
const statutes = (values: Partial<ClauseValues>) =>
  withClauses(defaultStatutes, values, { 'elect.method': 'art. 8', 'elect.tie': 'art. 9' });

test('relative majority, as the minutes carry it, with the end of each term', () => {
  const result = countElection(statutes({}), {
    seats: 2,
    candidates: named('ABC'),
    votes: { ballots: [ticks('AB', 20), ticks('BC', 11), ticks('ABC', 1), blank(2)], sheets: [] },
  });
  const seats = [
    { seatId: '1', remainderUntil: null },
    { seatId: '2', remainderUntil: '2027-03-13' },
  ];
  const { terms } = assignTerms(defaultStatutes, seats, result.elected, {
    startsOn: '2026-03-14',
    seed: null,
  });
  expect(fr.minutes(result, nameOf, terms).map(spaced)).toEqual([
    'Scrutin plurinominal à la majorité relative (statuts, art. 8), 2 sièges : les noms qui ont le plus de voix sont élus.',
    'Votants : 34 voix ; blancs : 2 ; nuls : 1 (plus de noms que de sièges, 1). Suffrages exprimés : 31.',
    'Ont obtenu : Bilal, 31 ; Ana, 20 ; Chloé, 11.',
    'Élu·es : Bilal (jusqu’au 13 mars 2029) et Ana (pour le reste du mandat, jusqu’au 13 mars 2027).',
  ]);
  expect(en.minutes(result, nameOf, terms).map(spaced).at(-1)).toBe(
    'Elected: Bilal (until 13 March 2029) and Ana (for the rest of the term, until 13 March 2027).',
  );
});

test('two rounds: the majority asked for, who goes through', () => {
  const ballots = [ticks('A', 5), ticks('B', 3), ticks('C', 2)];
  const lines = minutes(
    elect({ names: 'ABC', method: 'two-round', ballots }, { 'elect.method': 'two-round' }),
  );
  expect(lines[0]).toBe(
    'Scrutin à deux tours, premier tour, 1 siège : il faut la majorité absolue des suffrages exprimés, soit 6 sur 10.',
  );
  expect(lines.at(-1)).toBe(
    'Un second tour, à la majorité relative, est à tenir pour 1 siège entre Ana et Bilal.',
  );
  expect(lines.join(' ')).not.toContain('Élu');
});

test('a tie, how it was settled, and how to draw again', () => {
  const result = countElection(statutes({ 'elect.tie': 'lot' }), {
    seats: 1,
    candidates: named('AB'),
    votes: { ballots: [ticks('A', 3), ticks('B', 3)], sheets: [] },
    seed: 'le chat dort',
  });
  const lines = minutes(result);
  const winner = nameOf(result.elected[0]?.candidateId ?? '');
  expect(lines[3]).toBe(
    `Ana et Bilal sont à égalité pour 1 siège ; le sort décide (statuts, art. 9) : ${winner}.`,
  );
  expect(lines[4]).toMatch(/^Tirage au sort « last-seats » \(etabli-lot-1\) à partir de « le chat dort » : /);
});

test.each<[string, ElectionResult['ties'][number]['settledBy'], string]>([
  ['not settled', null, 'Ana et Bilal sont à égalité pour 2 sièges (statuts, art. 9).'],
  ['elder', 'elder', 'l’âge le plus élevé l’emporte (statuts, art. 9) : Ana.'],
  ['younger', 'younger', 'l’âge le moins élevé l’emporte (statuts, art. 9) : Ana.'],
  ['earlier stage', 'earlier-stage', 'l’étape précédente où leurs voix différaient décide'],
])('a tie, %s', (_, settledBy, expected) => {
  const passed = settledBy ? ['A'] : [];
  const tie = {
    over: 'last-seats',
    stage: null,
    names: ['A', 'B'],
    places: 2,
    settledBy,
    passed,
    draw: null,
  } as const;
  expect(spaced(fr.tie({ ...tie, names: ['A', 'B'], by: 'statutes', clause }, nameOf))).toContain(expected);
  expect(spaced(fr.tie({ ...tie, names: ['A', 'B'], by: 'assembly', clause }, nameOf))).toContain(
    '(décision de l’assemblée)',
  );
});

test('a lone candidate nobody wants', () => {
  const result = elect({ names: 'A', ballots: [{ voices: 3, kind: 'answers', answers: { A: 'against' } }] });
  expect(minutes(result)).toEqual([
    'Scrutin plurinominal à la majorité relative, 1 siège : pas plus de noms que de sièges, chacun est élu si les voix pour dépassent les voix contre.',
    'Votants : 3 voix ; blancs : 0 ; nuls : 0. Suffrages exprimés : 3.',
    'Ont obtenu : Ana, 0 pour, 3 contre.',
    'Personne n’est élu·e.',
    '1 siège reste vacant.',
  ]);
});

test('majority judgment: the grades of each, and where two of them part', () => {
  const ballots = [grades({ A: 4, B: 4 }, 3), grades({ A: 5, B: 3 }, 1), grades({ A: 5 }, 1)];
  const result = elect(
    { names: 'AB', method: 'majority-judgment', ballots },
    { 'elect.judgment_blank': 'lowest' },
  );
  expect(minutes(result)).toContain(
    'Bilal : mention médiane « très bien » (« excellent » 0, « très bien » 3, « bien » 1, « passable » 0, « insuffisant » 0, « à rejeter » 1 ; sans mention 1).',
  );
  expect(minutes(result)).toContain(
    'Ana devance Bilal : après retrait de 1 mention médiane sur 5, la médiane est « très bien » contre « bien ».',
  );
  const short = elect({ names: 'AB', method: 'majority-judgment', grades: 3, ballots: [grades({ A: 2 })] });
  expect(minutes(short)[2]).toContain('Ana : mention médiane « 3/3 »');
});

test('Schulze: every duel and the ranking', () => {
  const lines = minutes(
    elect({ names: 'ABC', method: 'schulze', ballots: [ranks('A BC', 2), ranks('B A C')] }),
  );
  expect(lines).toContain('Duels : Ana 2, Bilal 1 ; Ana 3, Chloé 0 ; Bilal 1, Chloé 0.');
  expect(lines).toContain('Classement : Ana, puis Bilal, puis Chloé.');
});

test('transferable vote: every stage, with five decimals where there are some', () => {
  const ballots = [ranks('A B', 5), ranks('A C', 2), ranks('B'), ranks('C', 2), ranks('D C', 2)];
  const lines = minutes(elect({ names: 'ABCD', method: 'stv', seats: 2, ballots }));
  expect(lines.slice(2, 7)).toEqual([
    'Quota : 5 voix.',
    'Étape 1, premiers choix : Ana 7 ; Chloé 2 ; Denis 2 ; Bilal 1 ; sans choix suivant 0. Quota atteint : Ana.',
    'Étape 2, report : Ana, dont les 2 voix en trop passent au choix suivant : Ana 5 ; Chloé 2,57142 ; Bilal 2,42855 ; Denis 2 ; sans choix suivant 0.',
    'Étape 3, élimination : Denis, dont les voix passent au choix suivant : Ana 5 ; Chloé 4,57142 ; Bilal 2,42855 ; Denis 0 ; sans choix suivant 0.',
    'Étape 4, élimination : Bilal, dont les voix passent au choix suivant : Ana 5 ; Chloé 4,57142 ; Bilal 0 ; Denis 0 ; sans choix suivant 2,42855. Derniers sièges : Chloé.',
  ]);
});

test('election without candidate: names, objections, the vote', () => {
  const result = countElection(statutes({ 'elect.method': 'without-candidate' }), {
    method: 'without-candidate',
    circle: {
      nominations: [
        { candidateId: 'A', voices: 5 },
        { candidateId: 'B', voices: 3 },
      ],
      changed: null,
      proposals: [
        {
          candidateId: 'B',
          rounds: [{ objections: 2 }, { objections: 1 }],
          fallback: { ...noCounts(), for: 6, against: 2 },
          accepts: true,
        },
      ],
      closed: false,
    },
  });
  expect(minutes(result)).toEqual([
    'Élection sans candidat (statuts, art. 8), 1 siège : on est élu quand personne ne garde d’objection, ou après 2 tours à la majorité des trois quarts.',
    'Noms donnés : Ana, 5 ; Bilal, 3.',
    'Proposition : Bilal (sans être la personne la plus nommée : les raisons ont pesé) ; tour 1, 2 objections ; tour 2, 1 objection ; vote, 6 pour, 2 contre, 0 abstention, il en fallait 6 ; élection acceptée.',
    'Élu·e : Bilal.',
  ]);
});

test('everything that may be asked, warned of, checked or null has its sentence in both languages', () => {
  const steps: NextStep[] = [
    { ask: 'second-round', candidates: ['A', 'B'], seats: 1 },
    { ask: 'second-ballot', candidates: ['A', 'B'], seats: 1 },
    { ask: 'birth-dates', candidates: ['A'] },
    { ask: 'seed', candidates: ['A', 'B'] },
    { ask: 'proposal', candidates: [] },
    { ask: 'proposal', candidates: ['A'] },
    { ask: 'acceptance', candidates: ['A'] },
    { ask: 'consent', candidates: ['A'], round: 2 },
    { ask: 'fallback-vote', candidates: ['A'] },
  ];
  for (const sentences of [fr, en]) {
    const said = [
      ...steps.map((step) => sentences.next(step, nameOf)),
      sentences.warning({ code: 'method-not-of-statutes', statutes: 'stv' }),
      sentences.warning({ code: 'no-valid-ballot' }),
      sentences.warning({ code: 'ballots-shortened', voices: 2 }),
      sentences.warning({ code: 'seats-vacant', seats: 2 }),
      sentences.warning({ code: 'fewer-candidates-than-seats', candidates: 1, seats: 2 }),
      ...checkCodes.map((code) =>
        sentences.check(
          {
            code,
            severity: 'warning',
            candidateId: 'A',
            details: { on: '2026-03-14', college: 'Amis' },
            clause,
          },
          nameOf,
        ),
      ),
    ];
    expect(new Set(said).size).toBe(said.length);
    expect(said.filter((text) => !/[.?]$/.test(text) || /undefined|NaN|\.\./.test(text))).toEqual([]);
    expect(new Set(nullReasons.map(sentences.nullReason)).size).toBe(nullReasons.length);
  }
});

test('French typography reaches every line', () => {
  const lines = fr.minutes(elect({ names: 'AB', ballots: [ticks('A', 2), ticks('B', 2)] }), nameOf);
  expect(lines.join(' ')).toContain('Votants\u00a0: 4');
  expect(lines.join(' ')).not.toMatch(/ [:;?]/);
});

test('figures and lists of names', () => {
  expect(votesText(1_854_544, 'fr')).toBe('18,54544');
  expect(votesText(100_001, 'en')).toBe('1.00001');
  expect(votesText(1_900_000, 'en')).toBe('19');
  expect([joined([], 'et'), joined(['A'], 'et'), joined(['A', 'B', 'C'], 'et')]).toEqual([
    '',
    'A',
    'A, B et C',
  ]);
});

test('every refusal of these rules is worded in both languages', () => {
  const files = readdirSync(__dirname).filter((file) => /^[a-z-]+\.ts$/.test(file));
  const source = files.map((file) => readFileSync(`${__dirname}/${file}`, 'utf8')).join('\n');
  const codes = new Set([...source.matchAll(/'(election\.[a-z-]+)'/g)].map(([, code]) => code));
  expect([...codes].sort()).toEqual(Object.keys(refusalsFr).sort());
  expect(Object.keys(refusalsEn).sort()).toEqual(Object.keys(refusalsFr).sort());
});
