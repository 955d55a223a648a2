import fc from 'fast-check';
import { DIGITS, readDeskCode, recognise, shortCode, writtenCode } from './desk-code.js';

const digits = (length: number) =>
  fc.array(fc.constantFrom(...DIGITS), { minLength: length, maxLength: length }).map((all) => all.join(''));

test.each([
  ['scanned whole', 'ETABLI-7K2M-Q4XR-90TB', { assembly: '7K2M', person: 'Q4XR90TB' }],
  ['typed in short', 'q4xr 90tb', { assembly: null, person: 'Q4XR90TB' }],
  ['letters taken for digits', 'Q4XR-9OTB', { assembly: null, person: 'Q4XR90TB' }],
  ['an address', 'https://exemple.fr/menu', null],
  ['a letter missing', 'Q4XR-90T', null],
  ['a letter that is in no code', 'Q4XR-90TU', null],
  ['nothing', '', null],
])('%s', (_, text, expected) => {
  expect(readDeskCode(text)).toEqual(expected);
});

test('what is written is read, whole or in short', () => {
  fc.assert(
    fc.property(digits(4), digits(8), (assembly, person) => {
      const code = writtenCode({ assembly, person });
      expect(readDeskCode(code)).toEqual({ assembly, person });
      expect(readDeskCode(shortCode(code).toLowerCase())).toEqual({ assembly: null, person });
    }),
  );
});

test('only codes of this assembly are recognised', () => {
  const codes = [
    { personId: 'ada', code: 'ETABLI-7K2M-Q4XR-90TB' },
    { personId: 'basile', code: 'ETABLI-7K2M-AAAA-BBBB' },
  ];
  expect(recognise('ETABLI-7K2M-AAAA-BBBB', codes)).toEqual({ personId: 'basile' });
  expect(recognise('q4xr90tb', codes)).toEqual({ personId: 'ada' });
  expect(recognise('ETABLI-0000-AAAA-BBBB', codes)).toEqual({ unknown: 'foreign' });
  expect(recognise('ETABLI-7K2M-CCCC-DDDD', codes)).toEqual({ unknown: 'nobody' });
  expect(recognise('bonjour', codes)).toEqual({ unknown: 'unreadable' });
});
