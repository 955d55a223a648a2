import fc from 'fast-check';
import { en } from '../messages.en.js';
import { fr } from '../messages.fr.js';
import { type CaptureContext, type Captured, capture } from './capture.js';
import { type Rhythm, rhythmProblem, rhythmWords } from './recurrence.js';

/** A Wednesday. */
const today = '2026-03-11';
const context: CaptureContext = {
  today,
  commissions: [
    { id: 'tech', name: 'Technique' },
    { id: 'com', name: 'Communication' },
    { id: 'com-in', name: 'Communication interne' },
    { id: 'fete', name: 'Fêtes & marché' },
  ],
  people: [
    { id: 'louise', name: 'Louise Dupont' },
    { id: 'jean-m', name: 'Jean Martin' },
    { id: 'jean-r', name: 'Jean Roy' },
    { id: 'jeanne', name: 'Jeanne Petit' },
    { id: 'eleonore', name: 'Éléonore Noël' },
    { id: 'jean-marie', name: 'Jean-Marie Le Goff' },
  ],
  labels: ['Bâtiment', 'urgent'],
};

interface Expected {
  title: string;
  commission?: string;
  people?: string[];
  due?: string;
  minutes?: number;
  labels?: string[];
  rhythm?: Rhythm;
  problems?: string[];
}

const summary = (captured: Captured): Required<{ [K in keyof Expected]: Expected[K] | null }> => ({
  title: captured.title,
  commission: captured.commission?.id ?? null,
  people: captured.people.map(({ id }) => id),
  due: captured.dueOn,
  minutes: captured.minutes,
  labels: captured.labels,
  rhythm: captured.rhythm,
  problems: captured.problems.map(({ code }) => code.replace('capture.', '')),
});

const nothing = {
  commission: null,
  people: [],
  due: null,
  minutes: null,
  labels: [],
  rhythm: null,
  problems: [],
};

const understands = (cases: [string, Expected][]) =>
  test.each(cases)('%s', (line, expected) => {
    const captured = capture(line, context);
    expect(summary(captured)).toEqual({ ...nothing, ...expected });
    for (const { code } of captured.problems) {
      expect(Object.keys(fr)).toContain(code);
      expect(Object.keys(en)).toContain(code);
    }
  });

const week = (weekdays: number[], interval = 1): Rhythm => ({ every: 'week', interval, weekdays });
const nth = (order: 1 | 2 | 3 | 4 | -1, weekday: number, interval = 1): Rhythm => ({
  every: 'month',
  interval,
  nth: order,
  weekday,
});
const month = (day: number, interval = 1): Rhythm => ({ every: 'month', interval, day });

describe('a whole line', () => {
  understands([
    [
      'Réparer la porte @technique vendredi 2h',
      { title: 'Réparer la porte', commission: 'tech', due: '2026-03-13', minutes: 120 },
    ],
    [
      'Fix the door @technique Friday 2h #urgent',
      { title: 'Fix the door', commission: 'tech', due: '2026-03-13', minutes: 120, labels: ['urgent'] },
    ],
    [
      'Demain, @louise : appeler le chauffagiste (45 min)',
      { title: 'appeler le chauffagiste', people: ['louise'], due: '2026-03-12', minutes: 45 },
    ],
    [
      'Arroser les plantes @Louise @Éléonore chaque lundi #batiment',
      {
        title: 'Arroser les plantes',
        people: ['louise', 'eleonore'],
        due: '2026-03-16',
        rhythm: week([1]),
        labels: ['Bâtiment'],
      },
    ],
    [
      'Balayer (45 min, @louise) demain',
      { title: 'Balayer', people: ['louise'], due: '2026-03-12', minutes: 45 },
    ],
    ['Balayer (45 min, avec soin)', { title: 'Balayer (avec soin)', minutes: 45 }],
    ['Balayer (avec soin, 45 min)', { title: 'Balayer (avec soin)', minutes: 45 }],
    ['Balayer', { title: 'Balayer' }],
    ['  Balayer   la cour  ', { title: 'Balayer la cour' }],
    ['', { title: '', problems: ['title-missing'] }],
    [
      '@technique vendredi',
      { title: '', commission: 'tech', due: '2026-03-13', problems: ['title-missing'] },
    ],
  ]);
});

describe('whom a mention names', () => {
  understands([
    ['Porte @TECH', { title: 'Porte', commission: 'tech' }],
    ['Affiches @communication', { title: 'Affiches', commission: 'com' }],
    ['Affiches @communication interne', { title: 'Affiches', commission: 'com-in' }],
    ['Affiches @com', { title: 'Affiches @com', problems: ['mention-ambiguous'] }],
    ['Buvette @fetes', { title: 'Buvette', commission: 'fete' }],
    ['Buvette @marche', { title: 'Buvette', commission: 'fete' }],
    ['Clés @eleonore', { title: 'Clés', people: ['eleonore'] }],
    ['Clés @dupont', { title: 'Clés', people: ['louise'] }],
    ['Clés @louise dupont demain', { title: 'Clés', people: ['louise'], due: '2026-03-12' }],
    ['Clés @louise.dupont.', { title: 'Clés', people: ['louise'] }],
    ['Clés @jean', { title: 'Clés @jean', problems: ['mention-ambiguous'] }],
    ['Clés @jean martin', { title: 'Clés', people: ['jean-m'] }],
    ['Clés @jean-marie', { title: 'Clés', people: ['jean-marie'] }],
    ['Clés @jeanne', { title: 'Clés', people: ['jeanne'] }],
    ['Clés @inconnu', { title: 'Clés @inconnu', problems: ['mention-unknown'] }],
    ['Clés @louise et @louise', { title: 'Clés et', people: ['louise'] }],
    [
      'Porte @tech @fetes',
      { title: 'Porte @tech @fetes', problems: ['several-commissions', 'several-commissions'] },
    ],
    ['Écrire à contact@technique.org', { title: 'Écrire à contact@technique.org' }],
  ]);

  test('is asked when several are called so', () => {
    const [problem] = capture('Clés @jean', context).problems;
    expect(problem).toMatchObject({ from: 5, to: 10, details: { text: '@jean' } });
    expect(problem?.candidates.map(({ id }) => id)).toEqual(['jean-m', 'jean-r', 'jean-marie']);
  });
});

describe('a day, seen from Wednesday 11 March 2026', () => {
  understands([
    ['Balayer aujourd’hui', { title: 'Balayer', due: today }],
    ["Balayer pour aujourd'hui", { title: 'Balayer', due: today }],
    ['Balayer demain', { title: 'Balayer', due: '2026-03-12' }],
    ['Balayer après-demain', { title: 'Balayer', due: '2026-03-13' }],
    ['Balayer mercredi', { title: 'Balayer', due: '2026-03-18' }],
    ['Balayer ce mercredi', { title: 'Balayer', due: today }],
    ['Balayer avant lundi', { title: 'Balayer', due: '2026-03-16' }],
    ['Balayer lundi prochain', { title: 'Balayer', due: '2026-03-16' }],
    ['Balayer vendredi prochain', { title: 'Balayer', due: '2026-03-20' }],
    ['Balayer le 14 mars', { title: 'Balayer', due: '2026-03-14' }],
    ['Balayer avant le 1er août', { title: 'Balayer', due: '2026-08-01' }],
    ['Balayer le 1 fevrier', { title: 'Balayer', due: '2027-02-01' }],
    ['Balayer samedi 14 mars', { title: 'Balayer', due: '2026-03-14' }],
    ['Balayer le samedi 14 mars 2026', { title: 'Balayer', due: '2026-03-14' }],
    ['Balayer vendredi 14 mars', { title: 'Balayer vendredi 14 mars', problems: ['weekday-differs'] }],
    ['Balayer 14/03', { title: 'Balayer', due: '2026-03-14' }],
    ['Balayer le 14/03/27', { title: 'Balayer', due: '2027-03-14' }],
    ['Balayer 2026-04-02', { title: 'Balayer', due: '2026-04-02' }],
    ['Balayer le 31/02', { title: 'Balayer le 31/02', problems: ['day-unknown'] }],
    ['Balayer le 29 février', { title: 'Balayer', due: '2028-02-29' }],
    ['Balayer le 29 février 2027', { title: 'Balayer le 29 février 2027', problems: ['day-unknown'] }],
    ['Balayer dans 3 jours', { title: 'Balayer', due: '2026-03-14' }],
    ['Balayer dans une semaine', { title: 'Balayer', due: '2026-03-18' }],
    ['Balayer d’ici deux mois', { title: 'Balayer', due: '2026-05-11' }],
    ['Balayer la semaine prochaine', { title: 'Balayer', due: '2026-03-16' }],
    ['Balayer à la fin du mois', { title: 'Balayer', due: '2026-03-31' }],
    ['Sweep today', { title: 'Sweep', due: today }],
    ['Sweep by tomorrow', { title: 'Sweep', due: '2026-03-12' }],
    ['Sweep the day after tomorrow', { title: 'Sweep', due: '2026-03-13' }],
    ['Sweep on Friday', { title: 'Sweep', due: '2026-03-13' }],
    ['Sweep next Monday', { title: 'Sweep', due: '2026-03-16' }],
    ['Sweep March 14', { title: 'Sweep', due: '2026-03-14' }],
    ['Sweep before the 2nd of April', { title: 'Sweep', due: '2026-04-02' }],
    ['Sweep on Saturday, March 14th, 2026', { title: 'Sweep', due: '2026-03-14' }],
    ['Sweep in 3 days', { title: 'Sweep', due: '2026-03-14' }],
    ['Sweep within two weeks', { title: 'Sweep', due: '2026-03-25' }],
    ['Sweep next week', { title: 'Sweep', due: '2026-03-16' }],
    ['Sweep at the end of the month', { title: 'Sweep', due: '2026-03-31' }],
  ]);
});

describe('a day that belongs to the title, or that is not sure', () => {
  understands([
    ['Préparer la réunion de lundi', { title: 'Préparer la réunion de lundi' }],
    ['Préparer la réunion de lundi vendredi', { title: 'Préparer la réunion de lundi', due: '2026-03-13' }],
    ['Relire le compte rendu du 14 mars', { title: 'Relire le compte rendu du 14 mars' }],
    ['Louer la salle du 3 au 5 avril', { title: 'Louer la salle du 3 au 5 avril' }],
    ['Ouvrir de lundi à vendredi', { title: 'Ouvrir de lundi à vendredi' }],
    ['Prepare the Friday meeting', { title: 'Prepare the Friday meeting' }],
    ['Prepare Monday’s agenda', { title: 'Prepare Monday’s agenda' }],
    ['Envoyer la photo prise vendredi dernier', { title: 'Envoyer la photo prise vendredi dernier' }],
    ['Lire « Vendredi » et "demain"', { title: 'Lire « Vendredi » et "demain"' }],
    ['Lire https://exemple.org/2026-03-14/#note', { title: 'Lire https://exemple.org/2026-03-14/#note' }],
    ['Acheter 1/2 litre de peinture', { title: 'Acheter 1/2 litre de peinture' }],
    [
      'Vider la benne lundi ou mardi',
      { title: 'Vider la benne lundi ou mardi', problems: ['several-dates', 'several-dates'] },
    ],
    ['Vider la benne lundi, oui lundi', { title: 'Vider la benne, oui', due: '2026-03-16' }],
    ['We may 3D-print it', { title: 'We may 3D-print it' }],
  ]);
});

describe('how long it takes', () => {
  understands([
    ['Poncer 2h', { title: 'Poncer', minutes: 120 }],
    ['Poncer 1h30', { title: 'Poncer', minutes: 90 }],
    ['Poncer 1 h 30', { title: 'Poncer', minutes: 90 }],
    ['Poncer 45 min', { title: 'Poncer', minutes: 45 }],
    ['Poncer 90mn', { title: 'Poncer', minutes: 90 }],
    ['Poncer 1,5 h', { title: 'Poncer', minutes: 90 }],
    ['Poncer pendant deux heures', { title: 'Poncer', minutes: 120 }],
    ['Poncer une heure et demie', { title: 'Poncer', minutes: 90 }],
    ['Poncer une demi-heure', { title: 'Poncer', minutes: 30 }],
    ["Poncer un quart d'heure", { title: 'Poncer', minutes: 15 }],
    ['Sand for 2 hours', { title: 'Sand', minutes: 120 }],
    ['Sand 1.25 hours', { title: 'Sand', minutes: 75 }],
    ['Sand half an hour', { title: 'Sand', minutes: 30 }],
    ['Sand an hour and a half', { title: 'Sand', minutes: 90 }],
    ['Réunion vendredi 18h30', { title: 'Réunion 18h30', due: '2026-03-13', problems: ['hour-or-duration'] }],
    ['Réunion vendredi à 18h30', { title: 'Réunion à 18h30', due: '2026-03-13' }],
    ['Ouvrir de 9h à 12h', { title: 'Ouvrir de 9h à 12h' }],
    ['Call at 2h', { title: 'Call at 2h' }],
    ['Partir dans 2h', { title: 'Partir dans 2h' }],
    ['Poncer 10 heures', { title: 'Poncer', minutes: 600 }],
    ['Poncer 0h', { title: 'Poncer 0h' }],
    ['Poncer 1h75', { title: 'Poncer 1h75' }],
    ['Poncer 500h', { title: 'Poncer 500h' }],
    ['Poncer 2h ou 3h', { title: 'Poncer 2h ou 3h', problems: ['several-durations', 'several-durations'] }],
  ]);
});

describe('a label', () => {
  understands([
    ['Balayer #URGENT #Urgent', { title: 'Balayer', labels: ['urgent'] }],
    ['Balayer #grand-ménage', { title: 'Balayer', labels: ['grand-ménage'] }],
    ['Voir le ticket #12', { title: 'Voir le ticket #12' }],
  ]);
});

describe('a rhythm', () => {
  understands([
    ['Ouvrir tous les jours', { title: 'Ouvrir', due: today, rhythm: { every: 'day', interval: 1 } }],
    ['Ouvrir un jour sur deux', { title: 'Ouvrir', due: today, rhythm: { every: 'day', interval: 2 } }],
    ['Réunion tous les premiers mercredis', { title: 'Réunion', due: '2026-04-01', rhythm: nth(1, 3) }],
    ['Réunion chaque dernier vendredi du mois', { title: 'Réunion', due: '2026-03-27', rhythm: nth(-1, 5) }],
    ['Réunion le 2e mardi de chaque mois', { title: 'Réunion', due: '2026-04-14', rhythm: nth(2, 2) }],
    ['Poubelles tous les lundis et jeudis', { title: 'Poubelles', due: '2026-03-12', rhythm: week([1, 4]) }],
    [
      'Poubelles les mardis, mercredis et samedis',
      { title: 'Poubelles', due: today, rhythm: week([2, 3, 6]) },
    ],
    ['Poubelles chaque semaine', { title: 'Poubelles', due: today, rhythm: week([3]) }],
    [
      'Poubelles chaque semaine à partir de vendredi',
      { title: 'Poubelles', due: '2026-03-13', rhythm: week([5]) },
    ],
    ['Poubelles un lundi sur deux', { title: 'Poubelles', due: '2026-03-23', rhythm: week([1], 2) }],
    [
      'Poubelles toutes les deux semaines le mardi',
      { title: 'Poubelles', due: '2026-03-24', rhythm: week([2], 2) },
    ],
    ['Loyer le 5 de chaque mois', { title: 'Loyer', due: '2026-04-05', rhythm: month(5) }],
    ['Loyer tous les mois, le dernier jour', { title: 'Loyer', due: '2026-03-31', rhythm: month(31) }],
    [
      'Loyer tous les 3 mois à partir du 30 mars',
      { title: 'Loyer', due: '2026-03-30', rhythm: month(30, 3) },
    ],
    [
      'Chaudière chaque 1er octobre',
      { title: 'Chaudière', due: '2026-10-01', rhythm: { every: 'year', interval: 1, month: 10, day: 1 } },
    ],
    [
      'Extincteurs tous les ans',
      { title: 'Extincteurs', due: today, rhythm: { every: 'year', interval: 1, month: 3, day: 11 } },
    ],
    ['Meet every first Wednesday', { title: 'Meet', due: '2026-04-01', rhythm: nth(1, 3) }],
    ['Meet every second Wednesday', { title: 'Meet every second Wednesday', problems: ['rhythm-unclear'] }],
    ['Meet every second Wednesday of the month', { title: 'Meet', due: today, rhythm: nth(2, 3) }],
    ['Meet every other Monday', { title: 'Meet', due: '2026-03-23', rhythm: week([1], 2) }],
    ['Meet on the last Friday of every month', { title: 'Meet', due: '2026-03-27', rhythm: nth(-1, 5) }],
    ['Bins on Mondays and Thursdays', { title: 'Bins', due: '2026-03-12', rhythm: week([1, 4]) }],
    ['Bins every 2 weeks on Tuesday', { title: 'Bins', due: '2026-03-24', rhythm: week([2], 2) }],
    ['Rent every 15th', { title: 'Rent', due: '2026-03-15', rhythm: month(15) }],
    ['Rent every month on the 31st', { title: 'Rent', due: '2026-03-31', rhythm: month(31) }],
    [
      'Boiler every year on October 1st',
      { title: 'Boiler', due: '2026-10-01', rhythm: { every: 'year', interval: 1, month: 10, day: 1 } },
    ],
    ['Balayer tous les 500 jours', { title: 'Balayer tous les 500 jours', problems: ['rhythm.interval'] }],
    [
      'Balayer chaque lundi, sinon chaque mardi',
      { title: 'Balayer chaque lundi, sinon chaque mardi', problems: ['several-rhythms', 'several-rhythms'] },
    ],
    ['Balayer tous les trucs', { title: 'Balayer tous les trucs' }],
  ]);

  const weekday = fc.integer({ min: 1, max: 7 });
  const interval = (max: number) => fc.integer({ min: 1, max });
  const rhythms: fc.Arbitrary<Rhythm> = fc
    .oneof(
      fc.record({ every: fc.constant('day' as const), interval: interval(366) }),
      fc.record({
        every: fc.constant('week' as const),
        interval: interval(52),
        weekdays: fc.uniqueArray(weekday, { minLength: 1, maxLength: 6 }).map((days) => days.sort()),
      }),
      fc.record({ every: fc.constant('month' as const), interval: interval(60), day: interval(31) }),
      fc.record({
        every: fc.constant('month' as const),
        interval: interval(60),
        nth: fc.constantFrom(1, 2, 3, 4, -1),
        weekday,
      }),
      fc.record({
        every: fc.constant('year' as const),
        interval: interval(10),
        month: interval(12),
        day: interval(31),
      }),
    )
    .filter((rhythm) => rhythmProblem(rhythm) === null);

  test('is understood as it is worded, in both languages', () => {
    fc.assert(
      fc.property(rhythms, fc.constantFrom('fr', 'en'), (rhythm, locale) => {
        const captured = capture(`Arroser ${rhythmWords(rhythm, locale)} @tech`, context);
        expect(captured).toMatchObject({ title: 'Arroser', rhythm, problems: [] });
      }),
      { numRuns: 500 },
    );
  });
});

/** Lines made of everything that is understood, in any order, with noise between. */
const words = fc.constantFrom(
  ...[
    'Réparer',
    'la',
    'le',
    'porte',
    'de',
    'tous',
    'les',
    'chaque',
    'every',
    'on',
    'the',
    'a',
    '2',
    'un',
    'sur',
  ],
  ...[
    'lundi',
    'lundis',
    'vendredi prochain',
    'demain',
    '14 mars',
    '14',
    'mars',
    '31/02',
    'Friday',
    'next',
    'may',
  ],
  ...[
    '2h',
    '18h',
    '1',
    'h',
    '30',
    'min',
    'heures',
    'dans',
    'jours',
    'mois',
    'semaines',
    'premier',
    'du',
    'ou',
  ],
  ...[
    '@technique',
    '@jean',
    'martin',
    '@louise',
    '@',
    '@com',
    '#urgent',
    '#',
    '#12',
    'et',
    'and',
    'first',
    'second',
  ],
  ...[
    ',',
    ':',
    '-',
    '.',
    '(',
    ')',
    '(2h)',
    '«',
    '»',
    '"',
    'é',
    '😀',
    'e\u0301',
    'œuvre',
    '\t',
    '\u00a0',
    'İ',
  ],
);
const lines = fc
  .array(fc.tuple(words, fc.constantFrom(' ', '  ', '', ' ', ' ')), { maxLength: 14 })
  .map((parts) => parts.flat().join(''));

const dense = (text: string): string => text.replace(/\s+/g, '');

describe('any line', () => {
  test('claims nothing twice when words meet where something was taken out', () => {
    const { title, spans } = capture('every (2h)semaines', context);
    expect([title, spans]).toEqual([
      '',
      [
        { kind: 'rhythm', from: 0, to: 6 },
        { kind: 'duration', from: 6, to: 10 },
        { kind: 'rhythm', from: 10, to: 18 },
      ],
    ]);
  });

  test('loses no character: its title and what was understood are the line', () => {
    fc.assert(
      fc.property(fc.oneof(lines, fc.string({ unit: 'binary' })), (line) => {
        const { title, spans } = capture(line, context);
        let left = '';
        let end = 0;
        for (const { from, to } of spans) {
          expect(from).toBeGreaterThanOrEqual(end);
          expect(to).toBeGreaterThan(from);
          left += line.slice(end, from);
          end = to;
        }
        expect(dense(left + line.slice(end))).toBe(dense(title));
      }),
      { numRuns: 1000 },
    );
  });

  test('has a title in which nothing more is understood', () => {
    fc.assert(
      fc.property(lines, (line) => {
        const once = capture(line, context);
        const again = capture(once.title, context);
        expect(again.title).toBe(once.title);
        expect(again).toMatchObject({
          commission: null,
          people: [],
          dueOn: null,
          minutes: null,
          rhythm: null,
          spans: [],
        });
      }),
      { numRuns: 1000 },
    );
  });

  test('has problems only where the title still holds the words', () => {
    fc.assert(
      fc.property(lines, (line) => {
        const { problems, spans } = capture(line, context);
        for (const { code, from, to } of problems) {
          if (code === 'capture.title-missing') continue;
          expect(from).toBeLessThan(to);
          expect(to).toBeLessThanOrEqual(line.length);
          expect(spans.some((span) => span.from <= from && to <= span.to)).toBe(false);
        }
      }),
      { numRuns: 500 },
    );
  });
});
