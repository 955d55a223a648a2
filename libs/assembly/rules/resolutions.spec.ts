import { draftKeys, draftResolution, resolutionDrafts } from './resolutions.js';

const spaced = (text: string) => text.replace(/[\u00a0\u202f]/g, ' ');

describe('the library of draft resolutions', () => {
  test.each(draftKeys)('%s has a title and a decision of the assembly, in both languages', (key) => {
    expect(draftResolution(key, {}, 'fr').title).not.toBe('');
    expect(draftResolution(key, {}, 'fr').text).toMatch(/^L’assemblée générale/);
    expect(draftResolution(key, {}, 'en').text).toMatch(/^The general assembly/);
  });

  test.each(draftKeys.filter((key) => resolutionDrafts[key].fields.length > 0))(
    '%s shows a blank for what is not filled in',
    (key) => {
      const { title, text } = draftResolution(key, {}, 'fr');
      expect(`${title} ${text}`).toContain('…');
    },
  );

  test('the accounts, with their figures', () => {
    const answers = { year: '2025', closedOn: '2025-12-31', resultCents: -123_456 };
    const { title, text } = draftResolution('accounts', answers, 'fr');
    expect(title).toBe('Approbation des comptes 2025');
    expect(spaced(text)).toContain('clos le 31 décembre 2025, faisant apparaître un déficit de 1 234,56 €');
  });

  test('dues by category, an amount not known yet left blank', () => {
    const fees = [
      { category: 'Actifs', cents: 2_000 },
      { category: 'Structures', cents: null },
    ];
    const said = (locale: 'fr' | 'en') =>
      spaced(draftResolution('fees', { year: '2027', fees }, locale).text);
    expect(said('fr')).toBe(
      'L’assemblée générale fixe ainsi la cotisation pour 2027 : Actifs, 20,00 € ; Structures, … €.',
    );
    expect(said('en')).toContain('Actifs, €20.00; Structures, ');
    expect(spaced(draftResolution('fees', { year: '2027' }, 'fr').text)).toMatch(/2027 : … €\.$/);
  });

  test('a change of the statutes, the old text and the new one', () => {
    const { text } = draftResolution(
      'statutes',
      { article: '12', before: 'deux pouvoirs', after: 'trois pouvoirs' },
      'fr',
    );
    expect(spaced(text)).toContain('Ancien texte : « deux pouvoirs »\n\nNouveau texte : « trois pouvoirs »');
    expect(resolutionDrafts.statutes.decision).toBe('extraordinary');
  });

  test('an authorisation with its limit, a co-optation with its name', () => {
    const loan = draftResolution('authorisation', { purpose: 'emprunter', amountCents: 4_500_000 }, 'fr');
    expect(spaced(loan.text)).toContain('à emprunter, dans la limite de 45 000,00 €');
    expect(draftResolution('co-optation', { person: 'Zélie Navette' }, 'en').title).toContain(
      'Zélie Navette',
    );
  });
});
