import type { MinutesBlock } from '@etabli/assembly/rules/minutes';
import { headingOf, runsOf } from './runs.js';

test('blocks of one source stand together, prose knows its heading, the title is left out', () => {
  const blocks: MinutesBlock[] = [
    { id: 'title', kind: 'heading', level: 1, text: 'Procès-verbal' },
    { id: 'opening', kind: 'figures', text: 'Le 12 mars…' },
    { id: 'convened', kind: 'figures', text: 'Convoquée…' },
    { id: 'attendance-heading', kind: 'heading', level: 2, text: 'Présences' },
    { id: 'attendance', kind: 'table', columns: [], rows: [] },
    { id: 'quorum-ordinary', kind: 'figures', text: 'Quorum atteint.' },
    { id: 'opening-remarks', kind: 'prose', text: '', hint: '' },
    { id: 'signatures', kind: 'signatures', people: [] },
  ];
  const seen = runsOf(blocks).map((run) =>
    run.kind === 'bound'
      ? `${run.source}: ${run.blocks.map(({ id }) => id).join()}`
      : run.kind === 'prose'
        ? `prose under ${run.heading}`
        : run.kind,
  );
  expect(seen).toEqual([
    'overview: opening',
    'convocation: convened',
    'heading',
    'desk: attendance,quorum-ordinary',
    'prose under Présences',
    'signatures',
  ]);
});

test('a passage is named by the heading it stands under; anything else by none', () => {
  const runs = runsOf([
    { id: 'opening-remarks', kind: 'prose', text: '', hint: '' },
    { id: 'item-1', kind: 'heading', level: 2, text: 'Budget' },
    { id: 'debate-1', kind: 'prose', text: '', hint: '' },
    { id: 'vote-1', kind: 'figures', text: '4 pour.' },
  ]);
  expect(['debate-1', 'opening-remarks', 'vote-1', 'gone'].map((id) => headingOf(runs, id))).toEqual([
    'Budget',
    null,
    null,
    null,
  ]);
});
