import { inspect } from '@etabli/platform/pdf/inspect';
import { TypstPdf } from '@etabli/platform/pdf/typst-pdf';
import { citizenEngagement } from '../rules/citizen-engagement.js';
import { type CertificateFacts, certificate } from './certificate.js';

const facts: CertificateFacts = {
  letterhead: { name: 'Le Village', lines: ['Crest'] },
  ...{
    city: 'Crest',
    volunteer: 'Zoé Lambert',
    from: '2026-01-01',
    to: '2026-12-31',
    signedOn: '2027-01-10',
  },
  lines: [
    { name: 'Technique', minutes: 90 },
    { name: null, minutes: 30 },
  ],
  engagement: citizenEngagement(2026, 200 * 60, { declaredOn: '2015-04-10', inPublicInterest: true }),
};
const createdAt = new Date('2027-01-10T10:00:00Z');

test.each(['fr', 'en'] as const)('in %s it says who gave what, and prints', async (locale) => {
  const paper = certificate(facts, { locale, createdAt });
  const { text, lang, pdfa } = await inspect(await new TypstPdf().render(paper));
  for (const said of ['Zoé Lambert', 'Technique', '240']) expect(text).toContain(said);
  expect({ lang, pdfa }).toEqual({ lang, pdfa: '2A' });
  expect(lang).toContain(locale);
});

test('what is missing for training rights is listed; who held no charge reads nothing of it', () => {
  const young = citizenEngagement(2026, 60, { declaredOn: '2026-03-01', inPublicInterest: null });
  const kinds = (engagement: CertificateFacts['engagement']) =>
    certificate({ ...facts, engagement }, { locale: 'fr', createdAt }).data.blocks.map(({ kind }) => kind);
  expect(kinds(young)).toContain('list');
  expect(kinds(citizenEngagement(2026, 0, { declaredOn: null, inPublicInterest: null }))).not.toContain(
    'heading',
  );
});
