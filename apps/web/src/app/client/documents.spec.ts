import { ViewerDocument } from '../../gql/app.js';
import { hashOf, trusted } from './documents.js';

test('a document is listed as it travels, with the type of every object, under the hash of that text', () => {
  const [entry] = Object.entries(trusted([ViewerDocument]));
  expect(entry?.[1]).toContain('__typename');
  expect(entry?.[0]).toMatch(/^[0-9a-f]{64}$/);
  expect(entry?.[0]).not.toBe(hashOf(ViewerDocument));
});
