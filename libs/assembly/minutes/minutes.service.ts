import { can } from '@etabli/access';
import { demand, type Locale, newId, Refusal } from '@etabli/kernel';
import { currentActor, currentAssociation, Db } from '@etabli/platform';
import { Inject, Injectable } from '@nestjs/common';
import { Assembly, AssemblyState } from '../assemblies/assemblies.entities.js';
import type { MinutesBlock } from '../rules/minutes.js';
import { editProse, mergeMinutes, type ProseEdits } from '../rules/minutes-merge.js';
import { isOfBureau } from '../sitting/sitting.policy.js';
import { Sittings } from '../sitting/sittings.service.js';
import { composed, missingIn, written } from './compose.js';
import { WrittenMinutes } from './minutes.entities.js';
import type { Minutes, MinutesEdit, WriteMinutesInput } from './minutes.types.js';
import { Records } from './records.service.js';

/** The minutes of an assembly: composed anew from the facts each time, the secretary's prose put in. */
@Injectable()
export class MinutesBooks {
  constructor(
    @Inject(Db) private readonly db: Db,
    @Inject(Records) private readonly records: Records,
    @Inject(Sittings) private readonly sittings: Sittings,
  ) {}

  /**
   * The minutes, in the language of the association. Members read them once filed; who writes them, from the opening on.
   * Refuses `minutes.not-yet-yours`, `sitting.not-open` before the opening.
   */
  async read(assemblyId: string): Promise<Minutes> {
    const assembly = await this.db.get(Assembly, assemblyId);
    demand(assembly.openedAt, 'sitting.not-open');
    demand(this.reads(assembly), 'minutes.not-yet-yours');
    const saved = await this.saved(assemblyId);
    const record = await this.records.of(assembly);
    const { blocks, outdated, orphans } = written(record, saved?.prose ?? {}, ownLocale());
    return {
      assemblyId,
      blocks,
      revision: saved?.revision ?? 0,
      missing: missingIn(record, blocks, currentActor().locale),
      outdated: outdated.map(({ id, composed: text }) => ({ blockId: id, composed: text })),
      orphans: orphans.map(({ id, text }) => ({ blockId: id, text })),
      fileId: saved?.fileId ?? null,
    };
  }

  /**
   * Writes prose over the composed text. Refuses `minutes.bound-block` for a block that is not prose, and `minutes.stale` when
   * somebody wrote meanwhile: `details` then hold both texts of each block, side by side.
   */
  async write({ assemblyId, revision, edits }: WriteMinutesInput): Promise<Minutes> {
    const assembly = await this.sittings.lock(assemblyId, 'writeMinutes');
    const saved = await this.saved(assemblyId);
    const fresh = composed(await this.records.of(assembly), ownLocale());
    demandProse(fresh, edits);
    if (revision !== (saved?.revision ?? 0)) {
      throw stale(saved, mergeMinutes(fresh, saved?.prose ?? {}).blocks, edits);
    }
    const prose = edits.reduce<ProseEdits>(
      (kept, { blockId, text }) => editProse(kept, fresh, blockId, text),
      saved?.prose ?? {},
    );
    if (saved) await this.db.change(WrittenMinutes, saved.id, { prose, revision: revision + 1 });
    else await this.db.insert(WrittenMinutes, [{ id: newId(), assemblyId, prose, revision: 1 }]);
    await this.sittings.changed(assembly);
    return this.read(assemblyId);
  }

  /** Keeps the paper last printed beside what was written. */
  async keepPaper(assemblyId: string, fileId: string): Promise<void> {
    const saved = await this.saved(assemblyId);
    if (saved) await this.db.change(WrittenMinutes, saved.id, { fileId });
    else await this.db.insert(WrittenMinutes, [{ id: newId(), assemblyId, prose: {}, revision: 1, fileId }]);
  }

  /** What was written and printed, or null when nothing was. */
  saved(assemblyId: string): Promise<WrittenMinutes | null> {
    return this.db.findOne(WrittenMinutes, { where: { assemblyId } });
  }

  private reads(assembly: Assembly): boolean {
    const actor = currentActor();
    return (
      assembly.state === AssemblyState.filed || isOfBureau(actor, assembly) || can(actor, 'minutes.write')
    );
  }
}

/** Minutes are a paper of the association: in its language, whoever reads. */
export const ownLocale = (): Locale => currentAssociation().locale;

function demandProse(fresh: MinutesBlock[], edits: MinutesEdit[]): void {
  const prose = new Set(fresh.filter(({ kind }) => kind === 'prose').map(({ id }) => id));
  for (const [index, { blockId }] of edits.entries()) {
    demand(prose.has(blockId), 'minutes.bound-block', {}, `edits.${index}.blockId`);
  }
}

function stale(saved: WrittenMinutes | null, now: MinutesBlock[], edits: MinutesEdit[]): Refusal {
  const textOf = (id: string): string => {
    const block = now.find((one) => one.id === id);
    return block?.kind === 'prose' ? block.text : '';
  };
  return new Refusal('minutes.stale', {
    revision: saved?.revision ?? 0,
    blockIds: edits.map(({ blockId }) => blockId),
    saved: edits.map(({ blockId }) => textOf(blockId)),
    yours: edits.map(({ text }) => text),
  });
}
