import type { MinutesBlock } from '@etabli/assembly/rules/minutes';
import type { AssemblyPageName } from '../shared/paths.js';

type Of<Kind extends MinutesBlock['kind']> = Extract<MinutesBlock, { kind: Kind }>;
export type Heading = Of<'heading'>;
export type Prose = Of<'prose'>;
export type Signatures = Of<'signatures'>;
export type Bound = Exclude<MinutesBlock, Heading | Prose | Signatures>;

/** Pieces of the page in reading order: bound blocks that come from the same place stand together. */
export type Run =
  | { kind: 'heading'; block: Heading }
  | { kind: 'prose'; block: Prose; heading: string }
  | { kind: 'signatures'; block: Signatures }
  | { kind: 'bound'; blocks: [Bound, ...Bound[]]; source: AssemblyPageName };

const fromDesk = /^(attendance|quorum-|sheet|event-)/;
const fromConvocation = /^(convened|documents)/;

/** The page where the facts of a block are kept. */
export const sourceOf = ({ id }: MinutesBlock): AssemblyPageName => {
  if (fromDesk.test(id)) return 'desk';
  return fromConvocation.test(id) ? 'convocation' : 'overview';
};

/** The blocks of minutes as the page shows them; the title of the whole is left to the head of the sheet. */
export function runsOf(blocks: readonly MinutesBlock[]): Run[] {
  const runs: Run[] = [];
  let heading = '';
  for (const block of blocks) {
    if (block.kind === 'heading') {
      if (block.level === 1) continue;
      heading = block.text;
      runs.push({ kind: 'heading', block });
    } else if (block.kind === 'prose') runs.push({ kind: 'prose', block, heading });
    else if (block.kind === 'signatures') runs.push({ kind: 'signatures', block });
    else addBound(runs, block);
  }
  return runs;
}

/** The heading that a passage stands under; null for a block that is no passage of these minutes, or stands under none. */
export function headingOf(runs: readonly Run[], blockId: string): string | null {
  const run = runs.find((one) => one.kind === 'prose' && one.block.id === blockId);
  return (run?.kind === 'prose' && run.heading) || null;
}

function addBound(runs: Run[], block: Bound): void {
  const source = sourceOf(block);
  const last = runs.at(-1);
  if (last?.kind === 'bound' && last.source === source) last.blocks.push(block);
  else runs.push({ kind: 'bound', blocks: [block], source });
}
