import { Refusal } from '@etabli/kernel';
import fc from 'fast-check';
import { type DocumentSource, demandSource } from './documents.js';

const refusal = (source: DocumentSource): { code: string; field: string | undefined } | null => {
  try {
    demandSource(source, 'documents.0');
    return null;
  } catch (error) {
    const { code, field } = error as Refusal;
    return { code, field };
  }
};

test.each<[DocumentSource, string | null]>([
  [{ fileId: 'f' }, null],
  [{ fileId: 'f', url: null }, null],
  [{ url: 'https://exemple.fr/four' }, null],
  [{ url: 'HTTP://exemple.fr' }, null],
  [{}, 'commission-document.one'],
  [{ fileId: null, url: '' }, 'commission-document.one'],
  [{ fileId: 'f', url: 'https://exemple.fr' }, 'commission-document.one'],
  [{ url: 'exemple.fr' }, 'commission-document.address'],
  [{ url: 'javascript:alert(1)' }, 'commission-document.address'],
  [{ url: 'https://exemple.fr/a b' }, 'commission-document.address'],
])('%p is a document, or refused with %p', (source, code) => {
  expect(refusal(source)).toEqual(code && { code, field: 'documents.0.url' });
});

test('no address is taken that is not one of a page', () => {
  fc.assert(
    fc.property(fc.string(), (url) => {
      const taken = refusal({ url }) === null;
      expect(taken).toBe(/^https?:\/\/\S+$/i.test(url));
    }),
  );
});
