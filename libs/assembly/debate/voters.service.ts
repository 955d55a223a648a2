import { byName, type Locale } from '@etabli/kernel';
import { currentActor, Db } from '@etabli/platform';
import { Inject, Injectable } from '@nestjs/common';
import { AgendaItem } from '../agenda/agenda.entities.js';
import { Assembly } from '../assemblies/assemblies.entities.js';
import { type Named, namesOf } from '../roll/names.js';
import { onItem } from '../roll/on-item.js';
import type { Situation } from '../roll/situation.js';
import { Situations } from '../roll/situations.service.js';
import { collegeName, hasOwnQuorum } from '../rules/college-elections.js';
import { quorum } from '../rules/quorum.js';
import { rollAt } from '../rules/roll.js';
import { sentencesIn } from '../rules/sentences.js';
import { type VoterBar, votersOn } from '../rules/voters.js';
import { Sittings } from '../sitting/sittings.service.js';
import { wholeRoll } from '../votes/casting.js';
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
    const roll = wholeRoll(situation);
    const conflicted = await this.sheets.conflicted(itemId);
    const { listed, attendance, statutes, college } = situation;
    const { may, barred } = votersOn(statutes, { listed, attendance, roll, college }, conflicted);
    const holders = barred.flatMap(({ bar }) => (bar.kind === 'carried' ? [bar.holderId] : []));
    const names = await namesOf(this.db, [...barred.map(({ memberId }) => memberId), ...holders]);
    const { locale } = currentActor();
    const lines = barred.map(({ memberId, bar }) => ({
      personId: memberId,
      name: names.get(memberId)?.name ?? '',
      sortName: names.get(memberId)?.sortName ?? '',
      reason: reasonOf(bar, { situation, names }, locale),
    }));
    return {
      itemId,
      mandates: may.electors,
      voices: may.voices,
      college: collegeName(statutes, college ?? null),
      collegeQuorum: collegeQuorum(situation, item.part, assembly.call, locale),
      barred: lines.sort((a, b) => byName(a.sortName, b.sortName)),
    };
  }
}

/** Where a college has a quorum of its own (statutes: colleges.quorum), how it stands now. */
function collegeQuorum(
  situation: Situation,
  kind: AgendaItem['part'],
  call: Assembly['call'],
  locale: Locale,
): string | null {
  const { statutes, college, now } = situation;
  if (!college || !kind || !hasOwnQuorum(statutes)) return null;
  return sentencesIn(locale).quorum(quorum(statutes, { kind, call }, rollAt(now, situation)));
}

function reasonOf(
  bar: VoterBar,
  { situation: { statutes, college = null }, names }: { situation: Situation; names: Map<string, Named> },
  locale: Locale,
): string {
  const words = wordsIn(locale);
  switch (bar.kind) {
    case 'excluded':
      return bar.reasons.map((reason) => sentencesIn(locale).exclusion(reason)).join(' ');
    case 'carried':
      return words.carried({ name: names.get(bar.holderId)?.name ?? '' });
    case 'other-college':
      return words.otherCollege({
        electing: collegeName(statutes, college) ?? '',
        voice: collegeName(statutes, bar.collegeId),
      });
    default:
      return words[bar.kind];
  }
}
