import { byName, type Locale } from '@etabli/kernel';
import { currentActor, Db } from '@etabli/platform';
import { Inject, Injectable } from '@nestjs/common';
import { AgendaItem } from '../agenda/agenda.entities.js';
import { Assembly } from '../assemblies/assemblies.entities.js';
import { type Named, namesOf } from '../roll/names.js';
import { onItem } from '../roll/on-item.js';
import { Situations } from '../roll/situations.service.js';
import { rollAt } from '../rules/roll.js';
import { sentencesIn } from '../rules/sentences.js';
import { type VoterBar, votersOn } from '../rules/voters.js';
import { Sittings } from '../sitting/sittings.service.js';
import { CountSheets } from '../votes/counts/sheets.service.js';
import type { ItemVoters } from './voters.types.js';
import { wordsIn } from './words.js';

/** Who may vote on an item and who may not, for those who conduct: five statements, whatever the number of people. */
@Injectable()
export class VotersOfItems {
  constructor(
    @Inject(Db) private readonly db: Db,
    @Inject(Sittings) private readonly sittings: Sittings,
    @Inject(Situations) private readonly situations: Situations,
    @Inject(CountSheets) private readonly sheets: CountSheets,
  ) {}

  /** As the room stands now. Refuses who does not count nor conduct, and `sitting.not-open`. */
  async of(itemId: string): Promise<ItemVoters> {
    const item = await this.db.get(AgendaItem, itemId);
    const assembly = await this.db.get(Assembly, item.assemblyId);
    this.sittings.authorize(assembly, 'count');
    const whole = await this.situations.of(assembly);
    const situation = onItem(whole, { agendaItemId: itemId, amendmentId: null, method: 'named' });
    const roll = rollAt(situation.now, situation);
    const conflicted = await this.sheets.conflicted(itemId);
    const { listed, attendance, statutes } = situation;
    const { may, barred } = votersOn(statutes, { listed, attendance, roll }, conflicted);
    const holders = barred.flatMap(({ bar }) => (bar.kind === 'carried' ? [bar.holderId] : []));
    const names = await namesOf(this.db, [...barred.map(({ memberId }) => memberId), ...holders]);
    const { locale } = currentActor();
    const lines = barred.map(({ memberId, bar }) => ({
      personId: memberId,
      name: names.get(memberId)?.name ?? '',
      sortName: names.get(memberId)?.sortName ?? '',
      reason: reasonOf(bar, names, locale),
    }));
    return {
      itemId,
      mandates: may.electors,
      voices: may.voices,
      barred: lines.sort((a, b) => byName(a.sortName, b.sortName)),
    };
  }
}

function reasonOf(bar: VoterBar, names: Map<string, Named>, locale: Locale): string {
  const words = wordsIn(locale);
  switch (bar.kind) {
    case 'excluded':
      return bar.reasons.map((reason) => sentencesIn(locale).exclusion(reason)).join(' ');
    case 'carried':
      return words.carried({ name: names.get(bar.holderId)?.name ?? '' });
    default:
      return words[bar.kind];
  }
}
