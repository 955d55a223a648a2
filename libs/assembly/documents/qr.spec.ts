import { squaresPath } from '@etabli/kernel';
import { qrSquares } from './qr.js';

const rows = qrSquares('ETABLI-7K2M-Q4XR-90TB');

test('the code of a person is a small square with a quiet border', () => {
  expect(rows.length).toBe(31);
  expect(rows.every((row) => row.length === 31)).toBe(true);
  expect(rows.slice(0, 3).flat().some(Boolean)).toBe(false);
});

test('it is drawn with each dark square once', () => {
  const { size, path } = squaresPath(rows);
  expect(size).toBe(31);
  expect(path.match(/M/g)).toHaveLength(rows.flat().filter(Boolean).length);
});
