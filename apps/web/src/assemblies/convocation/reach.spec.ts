import { reachOf } from './reach.js';

const nadia = { details: { email: 'nadia@exemple.fr' }, representative: null };
const paul = { details: { email: null }, representative: null };
const workshop = { details: { email: null }, representative: nadia };

test('by e-mail for who has an address, or whose representative has one; on paper for the others', () => {
  expect(reachOf([nadia, paul, workshop], ['email', 'post'])).toEqual({ byMail: 2, onPaper: 1 });
});

test('on paper for everybody when the statutes put paper first, or know no e-mail', () => {
  expect(reachOf([nadia, paul], ['post', 'email'])).toEqual({ byMail: 0, onPaper: 2 });
  expect(reachOf([nadia, paul], ['hand'])).toEqual({ byMail: 0, onPaper: 2 });
});

test('posting up reaches nobody in particular: what comes next counts', () => {
  expect(reachOf([nadia, paul], ['posting', 'email'])).toEqual({ byMail: 1, onPaper: 1 });
});
