import { newId } from '@etabli/kernel';
import { newToken } from '../link-token.js';
import { withoutKeys } from './keys.js';

test('a personal link keeps its address and loses its key', () => {
  const url = 'https://exemple.fr/invitation/assemblee?token=';
  const mail = (key: string) => `<a href="${url}${key}">Répondre</a> Répondre : ${url}${key}\nAu revoir.`;
  expect(withoutKeys(mail(newToken(newId())))).toBe(mail('…'));
});

test('a mail without one stays as it is', () => {
  expect(withoutKeys('Le token de vote est au bureau.')).toBe('Le token de vote est au bureau.');
});
