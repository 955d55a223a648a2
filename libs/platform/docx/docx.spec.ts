import { strFromU8, unzipSync } from 'fflate';
import type { Block, Paper } from '../pdf/blocks.js';
import type { PaperDocument } from '../pdf/pdf.js';
import { toWord } from './docx.js';

const paper = (blocks: Block[], more: Partial<Paper> = {}): PaperDocument => ({
  template: '',
  data: { letterhead: { name: 'L’Usine Vivante', lines: ['Crest', 'RNA W261001234'] }, blocks, ...more },
  lang: 'fr',
  title: 'Procès-verbal',
  author: 'L’Usine Vivante',
  createdAt: new Date('2026-03-14T20:05:00Z'),
});

async function written(document: PaperDocument) {
  const files = unzipSync(await toWord(document));
  const part = (name: string) => strFromU8(files[name] ?? new Uint8Array());
  const body = part('word/document.xml');
  const text = [...body.matchAll(/<w:t[^>]*>([^<]*)<\/w:t>/g)].map(([, words]) => words).join(' ');
  return { body, text, styles: part('word/styles.xml'), core: part('docProps/core.xml') };
}

const EVERY_KIND: [Block, string[]][] = [
  [{ kind: 'heading', text: 'Décisions' }, ['Décisions']],
  [{ kind: 'paragraph', text: 'Un.\n\nDeux.', tone: 'strong' }, ['Un.', 'Deux.']],
  [{ kind: 'list', items: ['poivre', 'sel'] }, ['poivre', 'sel']],
  [
    { kind: 'numbered', items: [{ number: '1', title: 'Rapport', note: 'vote', text: 'Texte' }] },
    ['1. Rapport', '(vote)', 'Texte'],
  ],
  [{ kind: 'facts', rows: [{ label: 'Lieu', value: 'Crest' }] }, ['Lieu', 'Crest']],
  [
    {
      kind: 'table',
      columns: [
        { header: 'Nom', share: 1 },
        { header: 'Voix', align: 'end' },
      ],
      rows: [['Ada', '2']],
    },
    ['Nom', 'Voix', 'Ada', '2'],
  ],
  [
    {
      kind: 'resolution',
      title: 'Résolution n° 1',
      text: 'Approuve.',
      votes: 'Pour : 3',
      outcome: 'Adoptée.',
    },
    ['Résolution n° 1', 'Approuve.', 'Pour : 3', 'Adoptée.'],
  ],
  [
    { kind: 'numbered', items: [{ number: '1', title: 'Statuts', sides: [{ label: 'Avant', text: 'Un' }] }] },
    ['1. Statuts', 'Avant', 'Un'],
  ],
  [
    {
      kind: 'resolution',
      title: 'Statuts',
      text: 'Modifie.',
      sides: [
        { label: 'Avant', text: 'Un' },
        { label: 'Après', text: 'Deux' },
      ],
    },
    ['Modifie.', 'Avant', 'Un', 'Après', 'Deux'],
  ],
  [{ kind: 'event', time: '18 h 40', text: 'Léo arrive.' }, ['18 h 40', 'Léo arrive.']],
  [
    { kind: 'form', fields: [{ label: 'Je soussigné·e', value: 'Ada' }, { label: 'à' }] },
    ['Je soussigné·e', 'Ada'],
  ],
  [{ kind: 'choices', legend: 'Valable', options: ['oui', 'non'] }, ['Valable', '☐ oui', '☐ non']],
  [{ kind: 'closing', lines: ['Ada\nprésidente'] }, ['Ada', 'présidente']],
  [{ kind: 'signatures', people: [{ capacity: 'La présidente', name: 'Ada' }] }, ['La présidente', 'Ada']],
  [
    { kind: 'frame', title: 'Réservé', blocks: [{ kind: 'paragraph', text: 'Reçu le' }] },
    ['Réservé', 'Reçu le'],
  ],
  [
    {
      kind: 'beside',
      columns: [[{ kind: 'paragraph', text: 'Votre page' }], [{ kind: 'paragraph', text: 'À l’accueil' }]],
    },
    ['Votre page', 'À l’accueil'],
  ],
];

test.each(EVERY_KIND)('%o says all it holds', async (block, words) => {
  const { text } = await written(paper([block]));
  for (const word of words) expect(text).toContain(word);
});

test('headings, headers of tables and the language are real ones', async () => {
  const { body, styles } = await written(paper(EVERY_KIND.map(([block]) => block)));
  expect(body).toContain('w:val="Heading1"');
  expect(body).toContain('w:val="Title"');
  expect(body).toContain('<w:tblHeader/>');
  expect(styles).toContain('fr-FR');
});

test('who signs is not left alone on a page, and nothing sticks to the last row of a table', async () => {
  const { body } = await written(
    paper([
      { kind: 'facts', rows: [{ label: '1', value: 'Comptes' }] },
      { kind: 'paragraph', text: 'Procès-verbal signé.' },
      { kind: 'heading', text: 'Signatures' },
      { kind: 'signatures', people: [{ capacity: 'présidente', name: 'Ada' }] },
    ]),
  );
  expect(body).toMatch(/<w:p><w:pPr><w:keepNext\/><\/w:pPr>(?:(?!<\/w:p>).)*Procès-verbal signé\./);
  expect(body.match(/<\/w:tbl><w:p>/g)).toHaveLength(2);
});

test('no title is left alone at the foot of a page', async () => {
  const { body } = await written(
    paper([
      { kind: 'heading', text: 'Décisions' },
      { kind: 'heading', text: 'Comptes', level: 2 },
      { kind: 'numbered', items: [{ number: '1', title: 'Rapport', text: 'Texte' }] },
      { kind: 'numbered', items: [{ number: '2', title: 'Questions' }] },
      { kind: 'choices', legend: 'Je vote', options: ['Pour', 'Contre'] },
      { kind: 'frame', title: 'Pouvoir', blocks: [{ kind: 'paragraph', text: 'Je donne pouvoir.' }] },
    ]),
  );
  const keeps = (words: string): boolean =>
    body.split('</w:p>').some((piece) => piece.includes(words) && piece.includes('<w:keepNext/>'));
  expect(['Décisions', 'Comptes', 'Rapport', 'Je vote', 'Pouvoir'].filter((title) => !keeps(title))).toEqual(
    [],
  );
  expect(['Questions', 'Texte', 'Contre', 'Je donne pouvoir.'].filter(keeps)).toEqual([]);
});

test('French spaces come through, and what no file may hold is left out', async () => {
  const { text } = await written(
    paper([{ kind: 'paragraph', text: 'Pour\u202f: 1\u202f234,56\u00a0€\u0001\ud800' }]),
  );
  expect(text).toContain('Pour\u202f: 1\u202f234,56\u00a0€');
  expect(['\u0001', '\ud800'].filter((one) => text.includes(one))).toEqual([]);
});

test('who wrote it and what it is called are in its properties; a wide sheet lies down', async () => {
  const { core, body } = await written(paper([], { orientation: 'landscape', dateline: 'Crest, le 2 mars' }));
  expect(core).toContain('Procès-verbal');
  expect(core).toContain('L’Usine Vivante');
  expect(body).toContain('w:orient="landscape"');
});
