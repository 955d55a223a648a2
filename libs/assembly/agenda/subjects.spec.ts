import { isAboutPersons, isRevocation } from './subjects.js';

test.each([
  ['Élection à l’organe dirigeant', true, false],
  ['Révocation d’un mandat', true, true],
  ['Renouvellement du conseil d’administration', true, false],
  ['Ratification d’une cooptation', true, false],
  ['Election of the board', true, false],
  ['Approbation des comptes 2025', false, false],
  ['Renouvellement de la convention avec la mairie', false, false],
  ['Budget prévisionnel 2026', false, false],
  ['Sélection des candidatures', false, false],
])('« %s » is about people: %s; takes a mandate away: %s', (title, persons, revocation) => {
  expect([isAboutPersons(title), isRevocation(title)]).toEqual([persons, revocation]);
});
