import { countOf, filterOf, readNarrowing, writeNarrowing } from './filters.js';

const read = (address: string) => readNarrowing(new URLSearchParams(address));

test('an address without filters lists the members of today, by name, and stays empty', () => {
  expect(filterOf(read(''))).toEqual({ membership: 'member' });
  expect(read('').sort).toBe('name');
  expect(writeNarrowing(read('')).toString()).toBe('');
});

test('every filter goes to the address and comes back', () => {
  const address =
    'q=lef%C3%A8vre&qui=former&categorie=c1&cotisation=owing&role=treasurer&etiquette=t1&sorte=person&tri=-since';
  expect(writeNarrowing(read(address)).toString()).toBe(address);
  expect(filterOf(read(address))).toEqual({
    membership: 'former',
    categoryId: 'c1',
    inGoodStanding: false,
    role: 'treasurer',
    tagId: 't1',
    kind: 'person',
  });
});

test('everybody is a choice, not the absence of one', () => {
  expect(filterOf(read('qui=all'))).toEqual({});
  expect(countOf(read('qui=all&q=nadia&tri=city'))).toBe(1);
});

test('a value an address has no right to is as if nobody had chosen', () => {
  expect(filterOf(read('qui=tous&cotisation=peut-etre&role=king&sorte=robot'))).toEqual({
    membership: 'member',
  });
});
