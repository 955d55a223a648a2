import { inspect } from '@etabli/platform/pdf/inspect';
import { TypstPdf } from '@etabli/platform/pdf/typst-pdf';
import { epcPayload } from '../sepa/rules/epc-qr.js';
import { type DueFacts, duePaper, receiptPaper, reductionPaper } from './papers.js';

const making = { locale: 'fr' as const, createdAt: new Date('2026-11-27T10:00:00Z') };
const sent = {
  letterhead: {
    name: 'L’Usine Vivante',
    lines: ['24 avenue des Copeaux, 26400 Crest', 'SIRET 000 000 000 00000'],
  },
  addressee: ['Simon Courbassac', '3 rue du Rabot', '26400 Crest'],
  mentions: 'TVA non applicable, article 293 B du CGI',
};
const pay = {
  name: 'L’Usine Vivante',
  iban: 'FR76 3000 6000 0112 3456 7890 189',
  bic: 'AGRIFRPP',
  reference: 'RF45 BKCM TQ',
  payload: epcPayload({
    ...{ name: 'L’Usine Vivante', iban: 'FR7630006000011234567890189', bic: 'AGRIFRPP' },
    ...{ amountCents: 13_000, text: 'RF45BKCMTQ' },
  }),
};
const facts: DueFacts = {
  ...sent,
  ...{ kind: 'occupancy_fee', number: '2026-00042', label: 'Redevance de novembre' },
  ...{ calledOn: '2026-11-01', dueOn: '2026-11-15', covers: { from: '2026-11-01', to: '2026-11-30' } },
  ...{ amountCents: 18_000, wholeCents: null, settledCents: 4_000, remainingCents: 13_000, pay },
  details: [],
  taxes: [],
  reductions: [{ kind: 'credit_note', reason: 'deux jours sans chauffage', amountCents: 1_000 }],
};

const pdf = new TypstPdf();
const read = async (paper: ReturnType<typeof duePaper>) => inspect(await pdf.render(paper));

test('an invoice says who, what, when, what was taken off, what remains and how to pay it', async () => {
  const { text, pdfa, lang, title, marked, tags } = await read(duePaper(facts, making));
  expect({ pdfa, lang, title, marked }).toMatchObject({
    lang: 'fr',
    title: 'Facture 2026-00042',
    marked: true,
  });
  expect(tags).toMatchObject({ Table: 1 });
  for (const said of [
    ...[
      'Simon Courbassac',
      'SIRET 000',
      'Redevance de novembre',
      '180,00',
      'deux jours sans chauffage',
      '10,00',
    ],
    ...[
      '40,00',
      'Reste à payer',
      '130,00',
      'FR76 3000 6000 0112 3456 7890 189',
      'RF45 BKCM TQ',
      '293 B du CGI',
    ],
  ]) {
    expect(text.replace(/[\u00a0\u202f]/g, ' ')).toContain(said);
  }
});

test('a call to members is no invoice; once paid it asks for nothing', async () => {
  const paid = { ...facts, settledCents: 17_000, remainingCents: 0, pay: null };
  const { text, title } = await read(duePaper({ ...paid, kind: 'membership_fee' }, making));
  expect(title).toBe('Appel de cotisation 2026-00042');
  expect(text).toContain('Il ne reste rien à payer.');
  expect(text).not.toContain('IBAN');
});

test('a receipt says what was received, what it pays, and that it is no tax receipt', async () => {
  const { text } = await read(
    receiptPaper(
      {
        ...sent,
        ...{ number: '2026-11-10', name: 'Simon Courbassac', method: 'transfer', amountCents: 20_000 },
        ...{
          receivedOn: '2026-11-10',
          settles: [{ label: 'Redevance', amountCents: 18_000 }],
          creditCents: 2_000,
        },
      },
      making,
    ),
  );
  const plain = text.replace(/[\u00a0\u202f]/g, ' ');
  expect(plain).toContain('la somme de 200,00 €, le 10 novembre 2026, par virement');
  expect(plain).toContain('20,00 € à votre crédit');
  expect(plain).toContain('n’est pas un reçu fiscal');
});

test('a credit note names the invoice it is about, and why', async () => {
  const about = 'Facture 2026-00042, Redevance de novembre';
  const { text, title } = await read(
    reductionPaper(
      {
        ...sent,
        ...{ kind: 'credit_note', number: 'A2026-00003', onDate: '2026-11-20', amountCents: 1_000 },
        ...{ reason: 'deux jours sans chauffage', about, taxes: [] },
      },
      making,
    ),
  );
  expect(title).toBe('Avoir A2026-00003');
  expect(text).toContain(about);
  expect(text).toContain('deux jours sans chauffage');
});

test('an invoice of the month tells its lines, their days, and what the pool pays of them', async () => {
  const month = { from: '2026-11-16', to: '2026-11-30', quantity: null, unitCents: null };
  const details = [
    { ...month, label: 'Bureau 4', amountCents: 10_000, reliefCents: 500 },
    { ...month, label: 'Casier 7', amountCents: 400, reliefCents: 0 },
  ];
  const due = { ...facts, details, amountCents: 9_900, wholeCents: 20_800, reductions: [] };
  const { text } = await read(duePaper(due, making));
  for (const said of ['Bureau 4, du 16 novembre', '100,00', 'Casier 7', 'caisse de solidarité', '5,00']) {
    expect(text).toContain(said);
  }
  const prints = {
    ...month,
    label: 'Impressions',
    amountCents: 400,
    reliefCents: 0,
    quantity: 40,
    unitCents: 10,
  };
  const services = await read(duePaper({ ...facts, kind: 'service', details: [prints] }, making));
  expect(services.text).toContain('Impressions, 40 × 0,10');
});

test('an invoice with tax says each line without it, its rate and its tax, the sums by rate, and what the pool pays', async () => {
  const line = (
    label: string,
    rate: number | null,
    netCents: number,
    vatCents: number,
    fromPool = false,
  ) => ({
    ...{ label, rate, netCents, vatCents, fromPool },
  });
  const taxes = [
    line('Bureau 4', 2_000, 7_500, 1_500),
    line('Bureau 4', 2_000, 2_500, 500, true),
    line('Casier 7', null, 800, 0),
  ];
  const { text } = await read(duePaper({ ...facts, taxes, amountCents: 9_800, reductions: [] }, making));
  const plain = text.replace(/[\u00a0\u202f]/g, ' ');
  for (const said of ['20 %', '100,00 €', '20,00 €', '120,00 €', 'exonéré', 'TVA par taux']) {
    expect(plain).toContain(said);
  }
  for (const said of ['Total, toutes taxes comprises', '128,00 €', 'caisse de solidarité', '30,00 €']) {
    expect(plain).toContain(said);
  }
});
