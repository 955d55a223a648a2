import * as cast from './cast.js';
import { convocationMail } from './convocation-mail.js';

const url = 'https://etabli.exemple/assemblees/2026?jeton=a&b=c';

test('the mail says the essential by itself', () => {
  const { subject, text, html } = convocationMail(cast.convocation, { locale: 'fr', url });
  expect(subject).toBe('Convocation\u00a0: assemblée générale ordinaire du samedi 14 mars 2026');
  for (const words of [
    'samedi 14 mars 2026 à 18\u00a0h\u00a030',
    'salle des machines',
    '3. Approbation des comptes 2025 (vote)',
    '6. Questions diverses (information)',
    'Lire l’ordre du jour et répondre\u00a0:\nhttps://etabli.exemple/assemblees/2026?jeton=a&b=c',
    'convocation complète est jointe',
  ]) {
    expect(text).toContain(words);
  }
  expect(html).toContain('<html lang="fr">');
  expect(html).toContain('jeton=a&amp;b=c"');
});

test('it is whole in English', () => {
  const { subject, text } = convocationMail(cast.convocation, { locale: 'en', url });
  expect(subject).toMatch(/^Notice: ordinary general assembly of Saturday,? 14 March 2026$/);
  expect(text).toContain('Dear Éléonore de La Rochefoucauld-Montbel,');
  expect(text).toContain('You receive this message because you are a member of L’Usine Vivante.');
});

test('numbers of the agenda that do not follow one another are written out', () => {
  const agenda = cast.agenda.map((point) => ({ ...point, number: `A${point.number}` }));
  const { text } = convocationMail({ ...cast.convocation, agenda }, { locale: 'fr', url });
  expect(text).toContain('- A3 Approbation des comptes 2025 (vote)');
});
