import { Refusal } from '@etabli/kernel';
import { strToU8, zipSync } from 'fflate';
import { readTransfer } from './transfers.js';
import { filesIn } from './unpack.js';

const refused = (bytes: Uint8Array): string | null => {
  try {
    filesIn('export.zip', bytes);
    return null;
  } catch (error) {
    if (error instanceof Refusal) return error.code;
    throw error;
  }
};

describe('what was sent', () => {
  test.each([
    ['UTF-8', new TextEncoder().encode('Titre,Liste\nPoncer l’établi,Été')],
    ['UTF-8 with its mark', new TextEncoder().encode('\uFEFFTitre,Liste\nPoncer l’établi,Été')],
    ['UTF-16', new Uint8Array(Buffer.from('\uFEFFTitre,Liste\nPoncer l’établi,Été', 'utf16le'))],
    [
      'the old encoding of Windows',
      new Uint8Array(Buffer.from('Titre,Liste\nPoncer l\u0092\u00e9tabli,\u00c9t\u00e9', 'latin1')),
    ],
  ])('in %s is read', (_, bytes) => {
    const [list] =
      readTransfer(filesIn('jardin.csv', bytes), { timeZone: 'Europe/Paris' }).boards[0]?.lists ?? [];
    expect(list).toMatchObject({ name: 'Été', cards: [{ title: 'Poncer l’établi' }] });
  });

  test('as the archive of Vikunja is its projects', () => {
    const bytes = zipSync({
      VERSION: strToU8('v1.0.0'),
      'data.json': strToU8('[{"title": "Jardin", "tasks": [{"id": 1, "title": "Semer"}]}]'),
      'filters.json': strToU8('[]'),
      'files/12': strToU8('…'),
    });
    expect(filesIn('export.zip', bytes).map(({ name }) => name)).toEqual(['data.json']);
    expect(readTransfer(filesIn('export.zip', bytes), { timeZone: 'UTC' })).toMatchObject({
      format: 'vikunja',
      boards: [{ name: 'Jardin' }],
    });
  });

  test('as an archive of a board and its comments is both', () => {
    const bytes = zipSync({
      'board.json': strToU8('{}'),
      'comments/1.json': strToU8('{}'),
      'a.png': strToU8('x'),
    });
    expect(filesIn('planka.zip', bytes).map(({ name }) => name)).toEqual(['board.json', 'comments/1.json']);
  });

  test('is refused when it cannot be opened, holds nothing, or is too large', () => {
    const archive = zipSync({ 'data.json': strToU8('[]') });
    expect(refused(archive.slice(0, 30))).toBe('transfer.archive');
    expect(refused(zipSync({ 'photo.jpg': strToU8('x') }))).toBe('transfer.archive');
    expect(refused(new Uint8Array(50 * 1024 * 1024 + 1))).toBe('transfer.too-large');
  });
});
