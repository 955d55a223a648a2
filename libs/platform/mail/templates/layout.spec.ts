import fc from 'fast-check';
import { type MailContent, mailLayout } from './layout.js';

const mail = (over: Partial<MailContent> = {}): MailContent => ({
  lang: 'fr',
  title: 'Bienvenue à L’Usine Vivante',
  preheader: 'Votre lien de connexion, valable une heure',
  blocks: [
    { kind: 'paragraph', text: 'Bonjour Ada,\n\nVoici votre lien.' },
    { kind: 'heading', text: 'Ordre du jour' },
    { kind: 'list', ordered: true, items: ['Rapport moral', 'Comptes'] },
    { kind: 'facts', rows: [{ label: 'Lieu', value: 'Crest' }] },
    { kind: 'notice', text: 'À faire avant le 1er mars.' },
    { kind: 'code', text: '381 204' },
  ],
  action: { label: 'Me connecter', url: 'https://etabli.example/entrer?jeton=a&suite=%2F' },
  after: [{ kind: 'paragraph', text: 'Ce lien ne sert qu’une fois.', tone: 'quiet' }],
  footer: ['L’Usine Vivante, 24 avenue Adrien-Fayolle, 26400 Crest'],
  ...over,
});

/** The document a mail client would build, reduced to what a script or a reader can reach. */
const elementsOf = (html: string): string[] => Array.from(html.matchAll(/<\/?([a-z0-9]+)/g), ([tag]) => tag);

test('both forms say the same things in the same order', () => {
  const { html, text } = mailLayout(mail());
  const said = [
    'Bienvenue',
    'Bonjour Ada',
    'Voici votre',
    'Ordre du jour',
    'Rapport moral',
    'Comptes',
    'Lieu',
    'Crest',
  ];
  said.push('À faire', '381 204', 'Me connecter', 'Ce lien ne sert', 'Adrien-Fayolle');
  for (const form of [html.slice(html.indexOf('<h1')), text]) {
    const places = said.map((words) => form.indexOf(words));
    expect(places.every((place) => place >= 0)).toBe(true);
    expect([...places].sort((a, b) => a - b)).toEqual(places);
  }
});

test('the plain text reads well by itself', () => {
  expect(mailLayout(mail()).text).toBe(
    [
      'Bienvenue à L’Usine Vivante',
      '',
      'Bonjour Ada,',
      '',
      'Voici votre lien.',
      '',
      'Ordre du jour',
      '-------------',
      '',
      '1. Rapport moral',
      '2. Comptes',
      '',
      'Lieu\u00a0: Crest',
      '',
      '! À faire avant le 1er mars.',
      '',
      '381 204',
      '',
      'Me connecter\u00a0:',
      'https://etabli.example/entrer?jeton=a&suite=%2F',
      '',
      'Ce lien ne sert qu’une fois.',
      '',
      '-- ',
      'L’Usine Vivante, 24 avenue Adrien-Fayolle, 26400 Crest',
      '',
    ].join('\n'),
  );
});

test('the HTML says its language, its preheader, and how it looks in the dark', () => {
  const { html } = mailLayout(mail({ lang: 'en' }));
  expect(html).toMatch(/^<!doctype html>\n<html lang="en">/);
  expect(html.indexOf('Votre lien de connexion')).toBeLessThan(html.indexOf('<h1'));
  expect(html).toContain('<meta name="color-scheme" content="light dark">');
  expect(html).toContain('prefers-color-scheme: dark');
  expect(html).toContain('href="https://etabli.example/entrer?jeton=a&amp;suite=%2F"');
});

test('there is at most one main action, and only to the web', () => {
  expect(mailLayout(mail()).html.match(/<a /g)).toHaveLength(1);
  expect(mailLayout(mail({ action: null })).html).not.toContain('<a ');
  for (const url of ['javascript:alert(1)', 'data:text/html,x', '/entrer', ' ']) {
    expect(() => mailLayout(mail({ action: { label: 'x', url } }))).toThrow(RangeError);
  }
});

test('choices are links in one form, addresses in the other; links about the mail come last', () => {
  const { html, text } = mailLayout(
    mail({
      blocks: [
        {
          kind: 'choices',
          text: 'Réparer la porte',
          detail: 'pour vendredi',
          choices: [{ label: 'C’est fait', url: 'https://etabli.example/r?token=a' }],
        },
      ],
      action: null,
      footerLinks: [{ label: 'Ne plus le recevoir', url: 'https://etabli.example/stop' }],
    }),
  );
  expect(html).toContain('href="https://etabli.example/r?token=a"');
  expect(text).toContain(
    '* Réparer la porte\n  pour vendredi\n  C’est fait\u00a0: https://etabli.example/r?token=a',
  );
  expect(text.trimEnd().split('\n').at(-1)).toBe('Ne plus le recevoir\u00a0: https://etabli.example/stop');
  for (const url of ['javascript:alert(1)', '/r']) {
    const choices = [{ label: 'x', url }];
    expect(() => mailLayout(mail({ blocks: [{ kind: 'choices', text: '', detail: '', choices }] }))).toThrow(
      RangeError,
    );
    expect(() => mailLayout(mail({ footerLinks: choices }))).toThrow(RangeError);
  }
});

describe('nothing that people write becomes markup', () => {
  const saying = (words: string): MailContent =>
    mail({
      title: words,
      preheader: words,
      footer: [words],
      action: { label: words, url: `https://etabli.example/?q=${words}` },
      blocks: [
        { kind: 'paragraph', text: words },
        { kind: 'heading', text: words },
        { kind: 'list', items: [words] },
        { kind: 'facts', rows: [{ label: words, value: words }] },
        { kind: 'notice', text: words },
        { kind: 'code', text: words },
        {
          kind: 'choices',
          text: words,
          detail: words,
          choices: [{ label: words, url: `https://etabli.example/?q=${words}` }],
        },
      ],
      footerLinks: [{ label: words, url: `https://etabli.example/?q=${words}` }],
    });
  const calm = elementsOf(mailLayout(saying('calme')).html);

  test.each([
    '<script>alert(1)</script>',
    '"><img src=x onerror=alert(1)>',
    "' onclick='x",
    '</td><h1>',
    '&lt;b&gt;',
    '<!--',
  ])('%p', (words) => {
    const { html } = mailLayout(saying(words));
    expect(elementsOf(html)).toEqual(calm);
    expect(html).not.toContain(words);
  });

  test('whatever it is', () => {
    fc.assert(
      fc.property(fc.string({ minLength: 1, unit: 'grapheme' }), (words) => {
        fc.pre(!words.includes('\n'));
        const { html } = mailLayout(saying(words));
        expect(elementsOf(html)).toEqual(calm);
        const attributes = html.match(/="[^"]*"/g) ?? [];
        expect(attributes.length).toBe((html.match(/"/g) ?? []).length / 2);
      }),
    );
  });
});
