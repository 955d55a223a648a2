import type { MinutesBlock } from '@etabli/assembly/rules/minutes';
import {
  afterSaving,
  clashesIn,
  nothingWritten,
  settled,
  sorted,
  staleDetails,
  stillMissing,
  written,
} from './writing.js';

const blocks: MinutesBlock[] = [
  { id: 'opening', kind: 'figures', text: 'Le 12 mars…' },
  { id: 'item-1-debate', kind: 'prose', text: 'Nadia présente ce point.', hint: '' },
  { id: 'closing-remarks', kind: 'prose', text: '', hint: '' },
];
const now = { revision: 3, blocks };
const once = written(nothingWritten, now, 'item-1-debate', 'Nadia présente le rapport.');

test('writing remembers the revision and the text it began from', () => {
  expect(once).toEqual({
    revision: 3,
    passages: { 'item-1-debate': { text: 'Nadia présente le rapport.', from: 'Nadia présente ce point.' } },
  });
  const later = written(once, { ...now, revision: 5 }, 'closing-remarks', 'Merci.');
  expect(later.revision).toBe(3);
});

test('a text typed back to what is saved is nothing to save', () => {
  expect(written(once, now, 'item-1-debate', 'Nadia présente ce point.')).toEqual(nothingWritten);
});

test('what was written over a block that is gone is set apart, never sent', () => {
  const { edits, lost } = sorted(written(once, now, 'item-9-debate', 'Perdu ?'), blocks);
  expect(edits.map(({ blockId }) => blockId)).toEqual(['item-1-debate']);
  expect(lost).toEqual([{ blockId: 'item-9-debate', text: 'Perdu ?' }]);
});

test('only a passage that somebody else rewrote otherwise is a clash', () => {
  const yours = 'Nadia présente le rapport.';
  const clashes = (saved: string) =>
    clashesIn({ revision: 4, blockIds: ['item-1-debate'], saved: [saved], yours: [yours] }, once);
  expect(clashes('Nadia présente ce point.')).toEqual([]);
  expect(clashes(yours)).toEqual([]);
  expect(clashes('Nadia lit le rapport.')).toHaveLength(1);
});

test('the details of a stale revision are read, those of another refusal are not', () => {
  const details = { revision: 4, blockIds: [], saved: [], yours: [] };
  expect(staleDetails(Object.assign({ code: 'minutes.stale' }, { details }))).toBe(details);
  expect(staleDetails(Object.assign({ code: 'minutes.bound-block' }, { details }))).toBeNull();
});

test('what is being written is no longer missing', () => {
  const missing = [{ blockId: 'item-1-debate' }, { blockId: null }];
  expect(stillMissing(missing, once)).toEqual([{ blockId: null }]);
});

test('a settled clash stands on what was saved; taking the saved text leaves nothing to save', () => {
  const clash = {
    blockId: 'item-1-debate',
    saved: 'Nadia lit le rapport.',
    yours: 'Nadia présente le rapport.',
  };
  expect(settled(once, clash, clash.yours).passages['item-1-debate']).toEqual({
    text: clash.yours,
    from: clash.saved,
  });
  expect(settled(once, clash, clash.saved)).toEqual(nothingWritten);
});

test('what was typed while a save travelled is still to be saved', () => {
  const typed = written(once, now, 'item-1-debate', 'Nadia présente le rapport moral.');
  expect(afterSaving(once, once, 4)).toEqual(nothingWritten);
  expect(afterSaving(typed, once, 4)).toEqual({
    revision: 4,
    passages: {
      'item-1-debate': { text: 'Nadia présente le rapport moral.', from: 'Nadia présente le rapport.' },
    },
  });
});
