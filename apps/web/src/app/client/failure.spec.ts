import { CombinedGraphQLErrors } from '@apollo/client/errors';
import { failureOf } from './failure.js';

const answered = (message: string, extensions: Record<string, unknown>) =>
  new CombinedGraphQLErrors({ errors: [{ message, extensions }] });

test.each([
  [
    answered('Réservé au bureau.', { code: 'REFUSED', refusal: 'access.denied' }),
    { kind: 'refused', code: 'access.denied', message: 'Réservé au bureau.' },
  ],
  [answered('…', { code: 'REFUSED', refusal: 'sign-in.required' }), { kind: 'signed-out' }],
  [answered('internal error 42', { code: 'INTERNAL', id: '42' }), { kind: 'broken', id: '42' }],
  [answered('?', {}), { kind: 'broken', id: null }],
  [new TypeError('Failed to fetch'), { kind: 'offline' }],
  [new TypeError('Failed to fetch dynamically imported module: /a.js'), { kind: 'update' }],
  [new Error('Unable to preload CSS for /a.css'), { kind: 'update' }],
  [new Error('anything else'), { kind: 'broken', id: null }],
])('%s', (error, expected) => {
  expect(failureOf(error)).toEqual(expected);
});

test('without network, a page whose code was never kept here is not told as broken', () => {
  Object.defineProperty(navigator, 'onLine', { value: false, configurable: true });
  expect(failureOf(new Error('Unable to preload CSS for /a.css'))).toEqual({ kind: 'offline' });
  expect(failureOf(new TypeError('Failed to fetch dynamically imported module: /a.js'))).toEqual({
    kind: 'offline',
  });
  Reflect.deleteProperty(navigator, 'onLine');
});
