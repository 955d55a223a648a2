import { Db } from '@etabli/platform';
import { Inject, Injectable } from '@nestjs/common';
import type { Assembly } from '../../assemblies/assemblies.entities.js';
import { namesOf } from '../../roll/names.js';
import type { Situation } from '../../roll/situation.js';
import { countersNeeded, lastOf } from '../../rules/count-sheets.js';
import type { Vote } from '../votes.entities.js';
import type { CountProgress, CountState } from './counts.types.js';
import { CountSheets, type HandedIn } from './sheets.service.js';

/** What is said of any counting beside the phones, whatever is counted: who has, who must, and how many voices at most. */
@Injectable()
export class CountingProgress {
  constructor(
    @Inject(Db) private readonly db: Db,
    @Inject(CountSheets) private readonly sheets: CountSheets,
  ) {}

  /** Where counting stands, with the names of who counted, in the order in which they first did. */
  async of<Found>(
    vote: Vote,
    assembly: Assembly,
    situation: Situation,
    { sheets, standing }: HandedIn<Found>,
  ): Promise<{ progress: CountProgress; nameOf: (personId: string) => string }> {
    const signed = await this.sheets.signedOff(vote.id);
    const voices = new Map(situation.electors.map((elector) => [elector.memberId, elector.voices]));
    const by = lastOf(sheets).map((sheet) => sheet.by);
    const names = await namesOf(this.db, by);
    const nameOf = (personId: string) => names.get(personId)?.name ?? '';
    const progress = {
      needed: countersNeeded(assembly.scrutineerIds.length),
      state: standing.state as CountState,
      most: await this.sheets.most(vote, situation),
      online: signed
        .filter(({ channel }) => channel === 'online')
        .reduce((sum, { electorId }) => sum + (voices.get(electorId) ?? 0), 0),
      countedBy: by.map(nameOf),
    };
    return { progress, nameOf };
  }
}
