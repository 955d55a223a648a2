import { defaultTemplates, placeholders } from '../contracts/templates/defaults.js';
import { filledClauses, unknownPlaceholders } from './clauses.js';
import { contractKinds } from './contracts.js';

test('names in braces take their values, and a clause with nothing to say is left out', () => {
  const clauses = [
    { title: 'Dépôt', text: 'Un dépôt de {depot}, rendu sous {restitution}.' },
    { title: 'Lieu', text: '{Place}, sans {motif}.' },
    { title: 'Tel quel', text: 'Rien à remplacer.' },
  ];
  expect(filledClauses(clauses, { place: 'Poste 4', depot: '', restitution: '' })).toEqual([
    { title: 'Lieu', text: 'Poste 4, sans —.' },
    { title: 'Tel quel', text: 'Rien à remplacer.' },
  ]);
});

test('what nobody knows is said once', () => {
  const clauses = [{ title: '{lieu}', text: '{place} {lieu} {dépot}' }];
  expect(unknownPlaceholders(clauses, placeholders)).toEqual(['lieu', 'dépot']);
});

test('the texts a house begins with know all they name', () => {
  for (const kind of contractKinds) {
    expect(unknownPlaceholders(defaultTemplates[kind].clauses, placeholders)).toEqual([]);
  }
});
