import { mkdirSync, writeFileSync } from 'node:fs';
import { newStatutes, withClauses } from '@etabli/membership/rules/statutes/document';
import { inspect } from '@etabli/platform/pdf/inspect';
import type { PdfDocument } from '@etabli/platform/pdf/pdf';
import { TypstPdf } from '@etabli/platform/pdf/typst-pdf';
import { bound } from '../convocation/letters.typ.js';
import { statuteChangeText } from '../rules/statute-change.js';
import { attendanceDocument } from './attendance.js';
import * as cast from './cast.js';
import { type ConvocationFacts, convocationDocument } from './convocation.js';
import { extractDocument } from './extract.js';
import type { Making } from './facts.js';
import { minutesDocument } from './minutes.js';
import { proxiesDocument } from './proxies.js';
import { proxyFormDocument } from './proxy-form.js';
import { quorumIn, resolutionsIn } from './resolutions.js';

const pdf = new TypstPdf();
const fr: Making = { locale: 'fr', createdAt: new Date('2026-03-20T10:00:00Z') };
const en: Making = { ...fr, locale: 'en' };

/** Prints, keeps the file for eyes when PAPERS names a folder, and reads it back. */
async function print(name: string, document: PdfDocument) {
  const bytes = await pdf.render(document);
  if (process.env['PAPERS']) {
    mkdirSync(process.env['PAPERS'], { recursive: true });
    writeFileSync(`${process.env['PAPERS']}/${name}.pdf`, bytes);
  }
  return inspect(bytes);
}

const papers: [string, (making: Making) => PdfDocument][] = [
  ['convocation', (making) => convocationDocument(cast.convocation, making)],
  ['proxy', (making) => proxyFormDocument(cast.proxyForm, making)],
  ['attendance', (making) => attendanceDocument(cast.attendance(), making)],
  ['minutes', (making) => minutesDocument(cast.minutes(), making)],
  ['minutes50', (making) => minutesDocument(cast.minutes(50), making)],
  ['extract', (making) => extractDocument(cast.extract, making)],
];

describe.each(papers)('%s', (name, paper) => {
  test.each([fr, en])('is archivable, structured, and says its language', async (making) => {
    const document = paper(making);
    const seen = await print(`${name}-${making.locale}`, document);
    expect(seen).toMatchObject({ lang: making.locale, marked: true, pdfa: '2A', title: document.title });
  });
});

const plain = (text: string): string => text.replace(/[\u00a0\u202f]/g, ' ');
const textOf = async (name: string, document: PdfDocument): Promise<string> =>
  plain((await print(name, document)).text);

/** The convocation under statutes that differ from the usual ones by some clauses. */
const underStatutes = (
  clauses: Parameters<typeof withClauses>[1],
  more: Partial<ConvocationFacts> = {},
): Promise<string> => {
  const terms = withClauses(newStatutes(), clauses).values;
  return textOf('convocation-clauses', convocationDocument({ ...cast.convocation, ...more, terms }, fr));
};

describe('letters bound to print', () => {
  const long = Array.from({ length: 14 }, (_, n) => ({
    number: String(n + 1),
    title: `Point ${n + 1}`,
    kind: 'vote' as const,
    text: `Résolution ${n + 1}. ${'L’assemblée générale, après en avoir délibéré, approuve. '.repeat(5)}`,
  }));
  const letter = convocationDocument(
    { ...cast.convocation, agenda: long, personalUrl: 'https://usine.exemple/a/clef', deskCode: '0EZMWWC1' },
    fr,
  );
  const bare = convocationDocument({ ...cast.convocation, agenda: [], attachments: [] }, fr);

  test('each begins on a sheet of its own; the back left blank says nothing', async () => {
    const { pages } = await print('letters', bound('Lettres', [bare, letter, letter]));
    const starts = pages.flatMap((page, at) => (page.includes('page 1 sur') ? [at] : []));
    expect(starts).toHaveLength(3);
    for (const at of starts) expect(at % 2).toBe(0);
    for (const page of pages) expect(page.trim() === '' || /page (\d) sur [1-9]/.test(page)).toBe(true);
    for (const [, number, total] of pages.join(' ').matchAll(/page (\d) sur (\d)/g)) {
      expect(Number(number)).toBeLessThanOrEqual(Number(total));
    }
  });

  test('a point keeps its title and its text on one page', async () => {
    const { pages } = await print('letter-long', letter);
    for (const { number } of long) {
      const on = (words: string) => pages.findIndex((page) => page.includes(words));
      expect(on(`Point ${number} (`)).toBe(on(`Résolution ${number}.`));
    }
  });
});

describe('the convocation says what the statutes give each member', () => {
  test('identity, date, place, agenda, conveners, documents', async () => {
    const text = await textOf('convocation', convocationDocument(cast.convocation, fr));
    for (const words of [
      'L’Usine Vivante 24 avenue Adrien-Fayolle, 26400 Crest · RNA W261001234 · SIRET 812 345 678 00019',
      'Crest, le 24 février 2026',
      'le samedi 14 mars 2026 à 18 h 30',
      'Approbation des comptes 2025 (vote)',
      'Questions diverses (information)',
      'un résultat de 1 234,56 €',
      'Solène Marchand coprésidente',
      'Formulaire de pouvoir',
      'auprès de la secrétaire, secretariat@usine.exemple, le 10 mars 2026 au plus tard',
    ]) {
      expect(text).toContain(words);
    }
  });

  test.each([
    [{ 'elig.dues': 'none' as const }, 'même si leur cotisation n’est pas réglée'],
    [{ 'elig.seniority_days': 30 }, 'membre depuis au moins 30 jours'],
    [{ 'quorum.ago': null }, 'Aucun quorum n’est exigé.'],
    [{ 'quorum.ago': { num: 1, den: 3 } }, 'si au moins un tiers des membres'],
    [{ 'maj.ago.rule': 'absolute' as const }, 'à la majorité absolue des suffrages exprimés'],
    [{ 'proxy.allowed': false }, 'Les statuts ne permettent pas de voter par pouvoir.'],
    [{ 'proxy.max': 1 }, 'Une même personne porte un pouvoir au plus.'],
    [{ 'proxy.limit': 'share' as const }, 'porte au plus un dixième des voix'],
    [{ 'proxy.deadline_days': 2 }, 'nous parvenir le jeudi 12 mars 2026 au plus tard'],
    [{ 'agenda.add': 'one-member' as const }, 'Tout membre peut faire inscrire un point'],
  ])('%j', async (clauses, sentence) => {
    expect(await underStatutes(clauses)).toContain(sentence);
  });

  test('a point can no longer be added once the deadline is past', async () => {
    const late = { sent: { from: 'Crest', on: '2026-03-07' } };
    expect(await underStatutes({}, late)).not.toContain('Ajouter un point');
    expect(await underStatutes({ 'agenda.add': 'nobody' })).not.toContain('Ajouter un point');
  });

  test('each half of a mixed assembly has its quorum and its majority', async () => {
    const assembly = { ...cast.assembly, nature: 'mixed' as const };
    const text = await underStatutes({}, { assembly });
    expect(text).toContain('Pour la partie ordinaire, l’assemblée délibère valablement si au moins un quart');
    expect(text).toContain(
      'Pour la partie extraordinaire, l’assemblée délibère valablement si au moins la moitié',
    );
    expect(text).toContain('à la majorité des deux tiers');
  });

  test('a second call says so, and follows its own quorum', async () => {
    const assembly = { ...cast.assembly, call: 'second' as const };
    const text = await underStatutes({ 'second.quorum': null }, { assembly, secondMeetingAt: null });
    expect(text).toContain('Seconde convocation');
    expect(text).toContain('Aucun quorum n’est exigé.');
  });
});

describe('the proxy form', () => {
  test('leaves to the pen what is not known, and fits on one page', async () => {
    const { pages, text } = await print('proxy', proxyFormDocument(cast.proxyForm, fr));
    expect(pages).toHaveLength(1);
    expect(plain(text)).toContain('Je soussigné·e Éléonore de La Rochefoucauld-Montbel');
    expect(plain(text)).toContain('« Bon pour pouvoir »');
    const resolutions = Array.from({ length: 10 }, (_, n) => ({ number: `${n}`, title: `Point ${n}` }));
    const busy = proxyFormDocument({ ...cast.proxyForm, resolutions }, fr);
    expect((await print('proxy-ten', busy)).pages).toHaveLength(1);
  });

  test('prints what was decided once filed', async () => {
    const filed = {
      at: new Date('2026-03-13T08:05:00Z'),
      accepted: false,
      reason: 'porteur déjà au plafond',
    };
    const facts = {
      ...cast.proxyForm,
      holder: 'Ada Œuvrard',
      substituteAllowed: false,
      resolutions: [],
      filed,
    };
    const text = await textOf('proxy-filed', proxyFormDocument(facts, fr));
    expect(text).toContain('donne pouvoir à Ada Œuvrard');
    expect(text).toContain('vendredi 13 mars 2026 à 9 h 05');
    expect(text).toContain('porteur déjà au plafond');
    expect(text).not.toContain('empêchée');
    expect(text).not.toContain('Consignes de vote');
  });
});

describe('the attendance sheet', () => {
  test('of 120 electors repeats its headers and names everyone once', async () => {
    const { pages, tags } = await print('attendance', attendanceDocument(cast.attendance(120), fr));
    const listing = pages.filter((page) => page.includes('Etchegoyen'));
    for (const page of listing) expect(page).toContain('Porte les pouvoirs de');
    expect(tags).toMatchObject({ TH: 9, TD: 120 * 9 });
  });

  test('to sign at the door has no count', async () => {
    const rows = cast.electors(10).map((row) => ({ ...row, presence: null, proxies: [], arrivedAt: null }));
    const blank = { ...cast.attendance(12), rows, totals: null, certifiedBy: [] };
    const text = await textOf('attendance-blank', attendanceDocument(blank, fr));
    expect(text).toContain('Signature');
    for (const absent of ['Décompte', 'sur place', 'connexion', 'Certifiée'])
      expect(text).not.toContain(absent);
  });

  test('says the college of each, once where it bears the name of a category, and who voted in advance', async () => {
    const [first, second, third] = cast.electors(3);
    const rows = [
      { ...first, category: 'résident·e', college: 'Usagers' },
      { ...second, category: 'Salariées', college: 'Salariées', presence: 'advance' as const },
      { ...third, category: 'invité·e', college: null },
    ] as ReturnType<typeof cast.electors>;
    const text = await textOf('attendance-colleges', attendanceDocument({ ...cast.attendance(3), rows }, fr));
    expect(text).toContain('Catégorie, collège');
    expect(text).toContain('a voté par avance');
    expect([text.match(/Usagers/g), text.match(/Salariées/g)]).toEqual([['Usagers'], ['Salariées']]);
  });

  test('states the quorum and the proxies annexed', async () => {
    const text = await textOf('attendance', attendanceDocument(cast.attendance(120), fr));
    expect(text).toContain('Décompte à 18 h 35');
    expect(text).toContain('30 (un quart), 80 comptés : quorum atteint');
    expect(text).toContain('20 pouvoirs sont annexés à cette feuille.');
  });

  test('of an assembly without proxies or quorum says that there are none', async () => {
    const { totals, ...facts } = cast.attendance(12);
    const quorums = (totals?.quorums ?? []).map((quorum) => ({ ...quorum, required: 1, share: null }));
    const none = { ...facts, rows: [], totals: totals && { ...totals, quorums } };
    const text = await textOf('attendance-none', attendanceDocument(none, fr));
    expect(text).toContain('Aucun pouvoir n’est annexé');
    expect(text).toContain('Quorum exigé aucun');
  });

  test('of a mixed assembly states both quorums', async () => {
    const { totals, ...facts } = cast.attendance(12);
    const share = { num: 1, den: 2 };
    const half = { kind: 'extraordinary' as const, required: 6, share, counted: 5, reached: false };
    const mixed = { ...facts, totals: totals && { ...totals, quorums: [...totals.quorums, half] } };
    const text = await textOf('attendance-mixed', attendanceDocument(mixed, fr));
    expect(text).toContain('Quorum exigé, partie ordinaire 3 (un quart)');
    expect(text).toContain(
      'Quorum exigé, partie extraordinaire 6 (la moitié), 5 comptés : quorum non atteint',
    );
  });
});

test('the list of proxies says that there are none', async () => {
  const { assembly, certifiedBy } = cast.attendance(12);
  const text = await textOf('proxies-none', proxiesDocument({ assembly, certifiedBy, proxies: [] }, fr));
  expect(text).toContain('Aucun pouvoir n’a été remis.');
  expect(text).not.toContain('Donné par');
});

describe('the minutes', () => {
  test('carry resolutions with their votes, the signatures, then the sheet annexed', async () => {
    const text = await textOf('minutes', minutesDocument(cast.minutes(), fr));
    const order = [
      'Procès-verbal de l’assemblée générale ordinaire du samedi 14 mars 2026',
      'Résolution n° 1 — Approbation du point 1',
      'Pour : 66 ; contre : 5 ; abstentions : 8 ; blancs : 1 ; nuls : 0.',
      'La résolution est adoptée.',
      '20 h 05 Départ de Gwenaëlle Bénévent',
      'Signatures',
      'Annexe : feuille de présence',
    ].map((words) => text.indexOf(words));
    expect(order.every((place) => place >= 0)).toBe(true);
    expect([...order].sort((a, b) => a - b)).toEqual(order);
  });

  test('take their title from what was composed, and print nothing for what was left empty', async () => {
    const title = "Procès-verbal de carence de l'assemblée générale ordinaire";
    const blocks = cast
      .minutesBlocks(0)
      .map((block) => (block.id === 'title' && block.kind === 'heading' ? { ...block, text: title } : block))
      .filter(({ kind }) => kind !== 'signatures');
    const document = minutesDocument({ assembly: cast.assembly, blocks, attendance: null }, fr);
    expect(document.title).toBe('Procès-verbal de carence de l’assemblée générale ordinaire');
    const text = await textOf('minutes-failure', document);
    for (const absent of ['Signatures', 'Annexe', 'Remarques']) expect(text).not.toContain(absent);
  });

  test('keep the numbers of the agenda, the figures of attendance, and a result that stands alone', async () => {
    const result = { id: 'r', kind: 'result' as const, votes: 'Pour : 3.', proclamation: 'Adoptée.' };
    const blocks = [...cast.minutesBlocks(1), result];
    const text = await textOf('minutes-one', minutesDocument({ ...cast.minutes(), blocks }, fr));
    for (const words of [
      '3 Approbation des comptes 2025',
      'Présents 60 60',
      '• Rapport moral',
      'Pour : 3. Adoptée.',
    ]) {
      expect(text).toContain(words);
    }
  });

  test('of fifty items keep each short resolution on one page', async () => {
    const { pages } = await print('minutes50', minutesDocument(cast.minutes(50), fr));
    for (let n = 1; n <= 50; n++) {
      const page = pages.find((words) => plain(words).includes(`Résolution n° ${n} —`)) ?? '';
      const rest = plain(page).split(`Résolution n° ${n} —`)[1];
      expect(rest).toContain('La résolution est adoptée.');
    }
  });
});

test('the extract holds only its resolutions, certified', async () => {
  const text = await textOf('extract', extractDocument(cast.extract, fr));
  expect(text).toContain('Extrait du procès-verbal de l’assemblée générale ordinaire');
  expect(text).toContain('Résolution n° 3 — Approbation des comptes 2025');
  expect(text).toContain('Pour extrait certifié conforme Fait à Crest, le 20 mars 2026.');
  expect(text).not.toContain('Résolution n° 1');
});

describe('a resolution that rewrites an article', () => {
  const title = 'Modification de l’article 12 des statuts';
  const decision = 'L’assemblée générale modifie l’article 12 des statuts.';
  const [before, after] = ['Nul ne peut détenir plus de deux pouvoirs.', 'Chacun en détient trois au plus.'];
  const text = statuteChangeText(decision, before, after, 'fr');
  const columns = `${decision} Ancien texte ${before} Nouveau texte ${after}`;

  test('prints both texts beside each other on the convocation', async () => {
    const agenda = [{ number: '1', title, kind: 'vote' as const, text }];
    const document = convocationDocument({ ...cast.convocation, agenda }, fr);
    expect(await textOf('convocation-statutes', document)).toContain(`${title} (vote) ${columns}`);
  });

  test('prints both texts in the minutes and on the extract, with the votes under them', async () => {
    const resolution = { id: 'r', kind: 'resolution' as const, title, text };
    const result = { id: 's', kind: 'result' as const, votes: 'Pour : 3.', proclamation: 'Adoptée.' };
    const minutes = minutesDocument({ ...cast.minutes(1), blocks: [resolution, result] }, fr);
    const extract = extractDocument(
      { ...cast.extract, resolutions: [{ title, text, votes: 'Pour : 3.' }] },
      fr,
    );
    expect(await textOf('minutes-statutes', minutes)).toContain(`${columns} Pour : 3. Adoptée.`);
    expect(await textOf('extract-statutes', extract)).toContain(`${columns} Pour : 3.`);
  });

  test('goes over as many pages as a whole new wording takes', async () => {
    const long = Array.from({ length: 60 }, (_, n) => `Article ${n + 1}. ${before} ${after}`).join('\n\n');
    const whole = { title, text: statuteChangeText(decision, long, long, 'fr') };
    const { pages } = await print(
      'extract-long',
      extractDocument({ ...cast.extract, resolutions: [whole] }, fr),
    );
    expect(pages.length).toBeGreaterThan(2);
    expect(plain(pages.join(' ')).match(/Article 60\./g)).toHaveLength(2);
  });
});

test('the extract takes resolutions and quorum from the minutes, word for word', () => {
  const blocks = cast.minutesBlocks(3);
  const [, second] = resolutionsIn(blocks);
  expect(second).toMatchObject({
    id: 'item-2-resolution',
    title: 'Résolution n° 2 — Approbation du point 2',
    outcome: 'La résolution est adoptée.',
  });
  expect(second?.votes).toContain('Pour : 66');
  expect(quorumIn(blocks)).toContain('soit 30');
});

test('a name that looks like markup is printed as it is written', async () => {
  const name = '#panic() $x$ @foo <b>*Ada*</b>';
  const giver = { name };
  expect(await textOf('proxy-strange', proxyFormDocument({ ...cast.proxyForm, giver }, fr))).toContain(name);
});
