import { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler';
import type { Block, Paper } from './blocks.js';
import { inspect } from './inspect.js';
import { PAPER } from './layout.typ.js';
import { type PdfDocument, PdfFailure } from './pdf.js';
import { pictured } from './pictures.js';
import { TypstPdf } from './typst-pdf.js';

const pdf = new TypstPdf();

const paper = (blocks: Block[], more: Partial<Paper> = {}): PdfDocument => ({
  template: PAPER,
  data: {
    letterhead: {
      name: 'L’Usine Vivante',
      lines: ['24 avenue Adrien-Fayolle, 26400 Crest', 'RNA W261001234'],
    },
    blocks,
    ...more,
  } satisfies Paper,
  lang: 'fr',
  title: 'Relevé de décisions',
  author: 'L’Usine Vivante',
  createdAt: new Date('2026-03-14T20:05:00Z'),
});

const paragraph = (text: string): Block => ({ kind: 'paragraph', text });

const EVERY_KIND: Block[] = [
  { kind: 'heading', text: 'Décisions' },
  { kind: 'heading', text: 'Budget', level: 2 },
  paragraph('Premier alinéa.\n\nSecond alinéa.'),
  { kind: 'list', items: ['un', 'deux'] },
  { kind: 'numbered', items: [{ number: '1', title: 'Rapport', note: 'vote', text: 'Texte du projet' }] },
  { kind: 'facts', rows: [{ label: 'Lieu', value: 'Crest' }] },
  {
    kind: 'table',
    columns: [
      { header: 'Nom', share: 1 },
      { header: 'Voix', align: 'end' },
    ],
    rows: [['Ada', '2']],
  },
  { kind: 'resolution', title: 'Résolution n° 1', text: 'Approuve.', votes: 'Pour : 3', outcome: 'Adoptée.' },
  { kind: 'event', time: '18 h 40', text: 'Arrivée de Léo' },
  { kind: 'form', fields: [{ label: 'Je soussigné·e', value: 'Ada' }, { label: 'donne pouvoir à' }] },
  { kind: 'choices', legend: 'Valable pour la suite', options: ['oui', 'non'] },
  { kind: 'closing', lines: ['Ada\nprésidente'] },
  { kind: 'signatures', people: [{ capacity: 'La présidente', name: 'Ada' }] },
  { kind: 'frame', title: 'Réservé au bureau', blocks: [paragraph('Reçu le')] },
  { kind: 'beside', columns: [[paragraph('À gauche')], [paragraph('À droite')]] },
];

describe('a printed paper', () => {
  test('is an archivable PDF that says its title and language and carries its structure', async () => {
    const seen = await inspect(await pdf.render(paper(EVERY_KIND)));
    expect(seen).toMatchObject({ lang: 'fr', title: 'Relevé de décisions', marked: true, pdfa: '2A' });
    expect(seen.tags).toMatchObject({ Document: 1, Title: 1, H1: 1, H2: 1, TH: 2, TD: 2, THead: 1, LI: 2 });
    expect(seen.text).toContain('page 1 sur 1');
    for (const words of [
      'Second alinéa.',
      'Texte du projet',
      'Arrivée de Léo',
      'Reçu le',
      'À gauche',
      'À droite',
    ]) {
      expect(seen.text).toContain(words);
    }
  });

  test('carries its number on every page and its name from the second on', async () => {
    const long = Array.from({ length: 120 }, (_, n) => paragraph(`Alinéa ${n + 1}`));
    const { pages } = await inspect(await pdf.render(paper(long)));
    expect(pages.length).toBeGreaterThan(2);
    pages.forEach((page, index) => {
      expect(page).toContain(`page ${index + 1} sur ${pages.length}`);
      expect(page.includes('· Relevé de décisions')).toBe(index > 0);
    });
  });

  test('keeps a note with the table it is about, whose sums stand out', async () => {
    const columns = [{ header: 'Poste', share: 1 }, { header: 'Montant' }];
    const table: Block = {
      kind: 'table',
      columns,
      rows: [
        ['a', 'b'],
        ['Total', 'c'],
      ],
      strong: [1],
    };
    const note: Block = { kind: 'paragraph', text: 'La note du tableau', tone: 'quiet', withNext: true };
    for (let lines = 20; lines < 48; lines += 1) {
      const filling: Block[] = Array.from({ length: lines }, (_, at) => paragraph(`Ligne ${at}`));
      const { pages } = await inspect(await pdf.render(paper([...filling, note, table])));
      const holding = (text: string) => pages.findIndex((page) => page.includes(text));
      expect(holding('La note du tableau')).toBe(holding('Montant'));
    }
  });

  test('what says where and when it is signed is on the page of the signatures', async () => {
    const people = [{ name: 'Ada Bobine', capacity: 'présidence' }];
    const after = (lines: number): Block[] => [
      ...Array.from({ length: lines }, (_, n) => paragraph(`Alinéa ${n + 1}`)),
      paragraph('Fait à Crest.'),
      { kind: 'signatures', people },
    ];
    for (let lines = 20; lines < 36; lines++) {
      const { pages } = await inspect(await pdf.render(paper(after(lines))));
      expect(pages.find((page) => page.includes('Ada Bobine'))).toContain('Fait à Crest.');
    }
  });

  test('repeats the header of a long table and never splits a row', async () => {
    const rows = Array.from({ length: 90 }, (_, n) => [`Membre ${n + 1}`, '1']);
    const columns = [{ header: 'Nom et prénom', share: 1 }, { header: 'Voix' }];
    const { pages, tags } = await inspect(await pdf.render(paper([{ kind: 'table', columns, rows }])));
    for (const page of pages) expect(page).toContain('Nom et prénom');
    expect(tags).toMatchObject({ TH: 2, TD: 180 });
  });

  test('meets what PDF/UA-1 asks beyond that, which the typesetter checks by itself', () => {
    const { template, ...source } = paper(EVERY_KIND);
    const inputs = { document: JSON.stringify({ ...source, attachments: [] }) };
    const bytes = NodeCompiler.create().pdf({ mainFileContent: template, inputs }, { pdfStandard: 'ua-1' });
    expect(bytes.subarray(0, 8).toString()).toBe('%PDF-1.7');
  });

  test('is the same bytes for the same data, and dated', async () => {
    const [first, second] = [await pdf.render(paper(EVERY_KIND)), await pdf.render(paper(EVERY_KIND))];
    expect(Buffer.from(first).equals(Buffer.from(second))).toBe(true);
    expect(Buffer.from(first).toString('latin1')).toContain('<xmp:CreateDate>2026-03-14T20:05:00');
  });
});

describe('what people write is only ever text', () => {
  test.each([
    '#panic()',
    '$x$',
    '@foo',
    '<b>',
    '*gras* _italique_ `code`',
    '= Titre',
    '"); panic("',
    '\\u{41} // commentaire /* fin */',
    '#import "/etc/passwd"',
    '#{ read("/etc/passwd") }',
    ']#[',
  ])('%p', async (words) => {
    const document = paper([
      paragraph(words),
      { kind: 'list', items: [words] },
      { kind: 'facts', rows: [{ label: words, value: words }] },
    ]);
    const { text, title, tags } = await inspect(
      await pdf.render({ ...document, title: words, author: words }),
    );
    expect(text.split(words)).toHaveLength(6);
    expect(title).toBe(words);
    expect(tags['H1']).toBeUndefined();
  });
});

describe('characters that PDF/A refuses', () => {
  test.each([
    ['中文 名', '□□ □'],
    ['Ada\u0000\u0007', 'Ada'],
    ['Ada \ue000', 'Ada □'],
    ['Ada \ud800', 'Ada □'],
  ])('%j is printed %j', async (written, printed) => {
    const { text } = await inspect(await pdf.render(paper([paragraph(`[${written}]`)])));
    expect(text).toContain(`[${printed}`);
  });

  test('names of many languages are printed whole', async () => {
    const names = 'Zoë Çelik, Łukasz Őrsi, Ştefan Nuțu, Lê Thị Ánh, Мария, Ελένη';
    const { text } = await inspect(await pdf.render(paper([paragraph(names)])));
    expect(text).toContain(names);
  });
});

describe('a photograph', () => {
  // A white point, 1 by 1: the smallest PNG there is.
  const content = Buffer.from(
    'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAAAAAA6fptVAAAACklEQVR4nGP4DwABAQEAsTj2FAAAAABJRU5ErkJggg==',
    'base64',
  );
  const shown = { content, width: 1, height: 1, alt: 'Des tuiles neuves', caption: 'Le toit, en mai' };

  test('is printed with its caption, and says what it shows to who does not see it', async () => {
    const { blocks, pictures } = pictured([shown, { ...shown, caption: '' }]);
    const bytes = await pdf.render({ ...paper(blocks), pictures });
    const seen = await inspect(bytes);
    expect(seen).toMatchObject({
      marked: true,
      pdfa: '2A',
      text: expect.stringContaining('Le toit, en mai'),
    });
    expect(seen.tags).toMatchObject({ Figure: 2 });
  });

  test('that is none fails, and leaves nothing for the next paper', async () => {
    const { blocks, pictures } = pictured([{ ...shown, content: Buffer.from('pas une image') }]);
    await expect(pdf.render({ ...paper(blocks), pictures })).rejects.toThrow(PdfFailure);
    await expect(pdf.render(paper(blocks))).rejects.toThrow(PdfFailure);
    expect((await inspect(await pdf.render(paper([paragraph('Suite')])))).text).toContain('Suite');
  });
});

test('attachments travel inside a PDF/A-3a', async () => {
  const content = Buffer.from('{"pour":36}');
  const file = { name: 'decompte.json', mimeType: 'application/json', description: 'Décompte', content };
  const bytes = await pdf.render({ ...paper([paragraph('Voir le décompte')]), attachments: [file] });
  expect((await inspect(bytes)).pdfa).toBe('3A');
  expect(Buffer.from(bytes).toString('latin1')).toContain('(decompte.json)');
  expect((await inspect(await pdf.render(paper([])))).pdfa).toBe('2A');
});

test('a template that does not compile says why', async () => {
  const failure = await pdf.render({ ...paper([]), template: '#inconnue' }).catch((error: unknown) => error);
  expect(failure).toBeInstanceOf(PdfFailure);
  expect((failure as PdfFailure).diagnostics).toEqual(['unknown variable: inconnue']);
});
