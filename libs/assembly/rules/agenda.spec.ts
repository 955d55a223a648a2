import { defaultStatutes, withClauses } from '@etabli/membership/rules/statutes';
import { en } from './agenda.en.js';
import { fr } from './agenda.fr.js';
import { type AgendaValues, agendaTemplate, mayVoteOn, type Subject, subjects } from './agenda.js';

const values: AgendaValues = { year: '2025', closedOn: '2025-12-31', resultCents: 123_456, nextYear: '2026' };
const spaced = (text: string | undefined) => text?.replace(/[\u00a0\u202f]/g, ' ');
const subjectsOf = (nature: Parameters<typeof agendaTemplate>[0], more: Partial<AgendaValues> = {}) =>
  agendaTemplate(nature, { ...values, ...more }, 'fr').map(({ subject }) => subject);

describe('templates', () => {
  test('an ordinary assembly hears, approves, discharges, allocates, sets and empowers', () => {
    const ordinary: Subject[] = [
      'moral-report',
      'activity-report',
      'financial-report',
      'accounts',
      'discharge',
      'result',
      'fees',
      'budget',
      'any-other-business',
      'powers',
    ];
    expect(subjectsOf('ordinary')).toEqual(ordinary);
    expect(subjectsOf('ordinary', { seats: 4 })).toEqual([
      ...ordinary.slice(0, 8),
      'election',
      ...ordinary.slice(8),
    ]);
  });

  test('an extraordinary assembly has one item per article changed, old and new text in its resolution', () => {
    const changes = [
      { article: '3', before: 'Lyon', after: 'Romans' },
      { article: '9', before: 'un tiers', after: 'un quart' },
    ];
    const drafted = agendaTemplate('extraordinary', { ...values, changes }, 'fr');
    expect(drafted.map(({ subject, decision }) => [subject, decision])).toEqual([
      ['statutes', 'extraordinary'],
      ['statutes', 'extraordinary'],
      ['any-other-business', 'extraordinary'],
      ['powers', 'extraordinary'],
    ]);
    expect(spaced(drafted[1]?.resolution?.text)).toContain(
      'Ancien texte : « un tiers »\n\nNouveau texte : « un quart »',
    );
  });

  test('a mixed assembly keeps its two parts apart and closes once', () => {
    const mixed = agendaTemplate('mixed', { ...values, liquidator: 'Ida Morel' }, 'fr');
    expect(mixed.filter(({ decision }) => decision === 'ordinary')).toHaveLength(8);
    expect(mixed.at(-3)).toMatchObject({ subject: 'dissolution', decision: 'extraordinary' });
    expect(mixed.filter(({ subject }) => subject === 'powers')).toHaveLength(1);
  });

  test('the accounts resolution reads as a court would want it', () => {
    const accounts = agendaTemplate('ordinary', values, 'fr').find(({ subject }) => subject === 'accounts');
    expect(spaced(accounts?.resolution?.text)).toBe(
      'L’assemblée générale, après lecture du rapport financier et en avoir délibéré, approuve les comptes de ' +
        'l’exercice clos le 31 décembre 2025, faisant apparaître un excédent de 1 234,56 €.',
    );
  });

  test('votes have a resolution, information has none, in both languages, for every subject', () => {
    for (const locale of ['fr', 'en'] as const) {
      for (const item of agendaTemplate('mixed', { ...values, seats: 2, liquidator: 'Ida Morel' }, locale)) {
        expect(item.resolution !== null).toBe(item.kind === 'vote');
      }
    }
    for (const subject of subjects) {
      const [french, english] = [fr, en].map((words) => words[subject]({ ...values, index: 0 }));
      expect(french?.title).not.toBe('');
      expect(english?.title).not.toBe('');
      expect(french?.resolution === null).toBe(english?.resolution === null);
    }
  });

  test('a deficit, a balance and an unknown result are said as such', () => {
    const said = (resultCents: number | null) =>
      spaced(fr.accounts({ ...values, resultCents, index: 0 }).resolution ?? '');
    expect(said(-500)).toContain('un déficit de 5,00 €');
    expect(said(0)).toContain('un résultat à l’équilibre');
    expect(said(null)).toContain('un résultat de … €');
  });
});

describe('what may be voted (agenda.binding, agenda.misc_votes)', () => {
  const vote = { subject: 'other' as const, kind: 'vote' as const, onAgendaAsSent: true };
  test.each([
    ['on the agenda as sent', {}, vote, { allowed: true, warning: null }],
    [
      'added in the room',
      {},
      { ...vote, onAgendaAsSent: false },
      { allowed: false, reason: 'not-on-agenda' },
    ],
    [
      'added where the agenda does not bind',
      { 'agenda.binding': false },
      { ...vote, onAgendaAsSent: false },
      { allowed: true, warning: 'off-agenda' },
    ],
    [
      'information',
      {},
      { ...vote, kind: 'information' as const },
      { allowed: false, reason: 'information-only' },
    ],
    [
      'any other business',
      {},
      { ...vote, subject: 'any-other-business' as const },
      { allowed: false, reason: 'misc-votes-barred' },
    ],
    [
      'an election under any other business',
      {},
      { ...vote, subject: 'election' as const, underOtherBusiness: true },
      { allowed: false, reason: 'misc-votes-barred' },
    ],
    [
      'where the statutes allow it',
      { 'agenda.misc_votes': 'always' as const },
      { ...vote, underOtherBusiness: true },
      { allowed: true, warning: 'misc-vote-contestable' },
    ],
    [
      'revoking an officer is always open',
      {},
      { ...vote, subject: 'revocation' as const, onAgendaAsSent: false },
      { allowed: true, warning: 'revocation-off-agenda' },
    ],
  ])('%s', (_, values, item, expected) => {
    expect(mayVoteOn(withClauses(defaultStatutes, values), item)).toEqual(expected);
  });
});
