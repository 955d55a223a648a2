import { type ClauseValues, defaultStatutes, withClauses } from '@etabli/membership/rules/statutes';
import { exclusionCodes } from './electorate.js';
import { type Counts, noCounts } from './kinds.js';
import { gradeSending } from './notice.js';
import { decide, type Outcome } from './outcome.js';
import { proxyReasons } from './proxies.js';
import { quorum } from './quorum.js';
import type { Roll } from './roll.js';
import { sentencesIn } from './sentences.js';

const [fr, en] = [sentencesIn('fr'), sentencesIn('en')];
const heads = (electors: number) => ({ electors, voices: electors });
const roll: Roll = {
  at: new Date('2026-03-14T17:30:00Z'),
  registered: heads(60),
  present: heads(31),
  remote: heads(0),
  represented: heads(12),
  early: [],
  advance: heads(0),
  inRoom: heads(43),
  holders: [
    {
      memberId: 'all',
      mode: 'present',
      own: 31,
      mandates: [{ proxyId: 'p', giverId: 'g', voices: 12 }],
      voices: 43,
    },
  ],
  proxies: [],
};
const outcome = (
  counts: Partial<Counts>,
  values: Partial<ClauseValues> = {},
  method: 'hands' | 'secret' = 'hands',
) =>
  decide({
    statutes: withClauses(defaultStatutes, values, { 'quorum.ago': 'art. 12' }),
    kind: 'ordinary',
    call: 'first',
    roll,
    votes: { method, counts: { ...noCounts(), ...counts } },
  });
const spaced = (text: string) => text.replace(/[\u00a0\u202f]/g, ' ');
const line = (result: Outcome) => spaced(`${fr.votes(result)} ${fr.proclamation(result)}`);

describe('result lines', () => {
  test('as minutes carry them', () => {
    expect(line(outcome({ for: 36, against: 3, abstention: 4 }))).toBe(
      'Voix : 43 (31 présentes, 12 représentées). Pour : 36 ; contre : 3 ; abstentions : 4 ; blancs : 0 ; nuls : 0. ' +
        'Suffrages exprimés : 39. Majorité requise : 20. La résolution est adoptée.',
    );
  });

  test.each<[Partial<Counts>, string]>([
    [{ for: 43 }, 'La résolution est adoptée à l’unanimité.'],
    [{ for: 40, abstention: 3 }, 'La résolution est adoptée à l’unanimité des suffrages exprimés.'],
    [{ for: 10, against: 20 }, 'La résolution est rejetée.'],
    [{ for: 10, against: 10 }, 'La résolution est rejetée, les voix étant égales.'],
  ])('%p', (counts, expected) => {
    expect(fr.proclamation(outcome(counts))).toBe(expected);
  });

  test('who took no part and another base are said', () => {
    const wide = { 'maj.ago.rule': 'absolute' as const, 'maj.ago.base': 'present-represented' as const };
    expect(line(outcome({ for: 22, against: 10 }, wide))).toContain(
      'N’ont pas pris part au vote : 11. Suffrages exprimés : 32. Voix présentes ou représentées : 43. Majorité requise : 22.',
    );
  });

  test('on screens, in short', () => {
    const result = outcome({ for: 36, against: 3, abstention: 4 });
    expect(spaced(fr.verdict(result))).toBe(
      'Adoptée : 36 pour, 3 contre, 4 abstentions. Suffrages exprimés : 39. Majorité requise : 20.',
    );
    expect(spaced(en.verdict(result))).toBe(
      'Adopted: 36 for, 3 against, 4 abstentions. Votes cast: 39. Majority required: 20.',
    );
  });

  test('French typography: a no-break space before the colon, a narrow one before the semicolon', () => {
    const votes = fr.votes(outcome({ for: 36 }));
    expect(votes).toContain('Pour\u00a0: 36\u202f; contre\u00a0: 0');
    expect(votes).not.toMatch(/ [:;]/);
  });

  test('without quorum, nothing is said of unanimity', () => {
    const quorumless = { 'quorum.ago': { num: 1, den: 1 } };
    expect(fr.verdict(outcome({ for: 43 }, quorumless))).toMatch(/^Pas de décision, faute de quorum\u00a0:/);
  });

  test('a casting vote barred by secrecy is explained', () => {
    expect(fr.majority(outcome({ for: 5, against: 5 }, { tie: 'casting' }, 'secret'))).toContain(
      'La voix prépondérante ne joue pas dans un vote secret.',
    );
  });
});

test('the quorum sentence gives every figure and its article', () => {
  const { quorum: q } = outcome({});
  expect(spaced(fr.quorum(q))).toBe(
    'Quorum atteint : 43 (31 présents, 12 représentés) ; il faut un quart des 60 électeurs, soit 15 (statuts, art. 12).',
  );
  const short = quorum(
    defaultStatutes,
    { kind: 'extraordinary', call: 'first' },
    { ...roll, present: heads(10), represented: heads(5) },
  );
  expect(spaced(fr.quorum(short))).toBe(
    'Quorum non atteint : 15 (10 présents, 5 représentés) ; il faut la moitié des 60 électeurs, soit 30. Il manque 15.',
  );
  expect(spaced(en.quorum(short))).toContain('15 missing');
});

test('a late sending says by how much, and what follows', () => {
  const late = gradeSending(defaultStatutes, '2026-03-14', '2026-03-01');
  expect(spaced(fr.notice(late))).toBe(
    'Envoi en retard de 2 jours : il faut 15 jours calendaires au moins, soit au plus tard le 27 février 2026. ' +
      'Les décisions pourraient être contestées : le retard est consigné.',
  );
});

test('every exclusion and every reason about a proxy has its sentence in both languages', () => {
  for (const sentences of [fr, en]) {
    const said = [
      ...exclusionCodes.map((code) => sentences.exclusion({ code, details: { on: '2026-03-14' } })),
      ...proxyReasons.map((reason) => sentences.proxy({ reason, limit: 2 })),
    ];
    expect(new Set(said).size).toBe(exclusionCodes.length + proxyReasons.length);
    expect(said.every((text) => text.endsWith('.') && !text.includes('undefined'))).toBe(true);
  }
});

describe('how a vote was held', () => {
  const counts = (yes: number, no: number) => ({ ...noCounts(), for: yes, against: no });
  const hybrid = (told: boolean) => ({
    method: 'secret' as const,
    channels: [
      { channel: 'online' as const, counts: told ? counts(12, 3) : null },
      { channel: 'paper' as const, counts: told ? counts(4, 1) : null },
    ],
  });

  test('names the channels, each with what it brought', () => {
    expect(fr.held(hybrid(true))).toMatch(
      /^Vote à bulletin secret, en ligne et sur papier\. En ligne, 12 pour, 3 contre\s; sur papier, 4 pour, 1 contre\.$/,
    );
    expect(en.held(hybrid(true))).toBe(
      'Vote by secret ballot, online and on paper. Online, 12 for, 3 against; on paper, 4 for, 1 against.',
    );
  });

  test('keeps the detail where it could reveal a vote', () => {
    expect(fr.held(hybrid(false))).toContain('cela pourrait révéler le vote de quelqu’un.');
  });

  test('says nothing of channels for hands, nor for outcomes of before there were any', () => {
    const hands = {
      method: 'hands' as const,
      channels: [{ channel: 'hands' as const, counts: counts(3, 1) }],
    };
    expect(fr.held(hands)).toBe('Vote à main levée.');
    expect(fr.held({ method: 'named' })).toBe('Vote nominal.');
  });
});
