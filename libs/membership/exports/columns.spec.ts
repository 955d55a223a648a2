import { readHeading } from '../imports/headers.js';
import { columnsFor, selectOf, sources } from './columns.js';

test.each(Object.entries(sources))(
  'the heading of %s is understood by the import, in both languages',
  (_, source) => {
    expect(readHeading(source.fr)?.target).toBe(readHeading(source.en)?.target);
    expect(readHeading(source.fr)?.target).not.toBe('ignore');
  },
);

test('columns come in the order asked for; one that does not exist is named', () => {
  const own = [{ key: 'taille', label: 'Taille', kind: 'choice' }];
  expect(columnsFor(['custom:taille', 'shoe', 'email'], own, 'fr')).toEqual([
    { key: 'custom:taille', label: 'Taille', type: 'text' },
    'shoe',
    { key: 'email', label: 'Adresse e-mail', type: undefined },
  ]);
});

test('keys of own fields never enter the statement', () => {
  const { select, values } = selectOf([{ key: `custom:x' --`, label: '' }], 'current_date', 3);
  expect([select, values]).toEqual(['p.custom -> $3::text as c0', [`x' --`]]);
});
