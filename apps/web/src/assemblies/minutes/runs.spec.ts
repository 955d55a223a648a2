import type { MinutesBlock } from '@etabli/assembly/rules/minutes';
import { runsOf } from './runs.js';

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
