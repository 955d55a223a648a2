import { currentActor, Db } from '@etabli/platform';
import { Inject, Injectable } from '@nestjs/common';
import { type Assembly, AssemblyState } from '../assemblies/assemblies.entities.js';
import { Assemblies } from '../assemblies/assemblies.service.js';
import { quorumState } from '../roll/lines.js';
import { Situations } from '../roll/situations.service.js';
import type { AnswerChoice } from '../rules/answers.js';
import { en } from '../rules/forecast.en.js';
import { fr } from '../rules/forecast.fr.js';
import { forecast, type PastTurnout } from '../rules/forecast.js';
import type { QuorumForecast } from './forecast.types.js';

/** How many past assemblies tell what is usual. */
const LOOKED_AT = 3;

/** What those who prepare may expect of the quorum. */
@Injectable()
export class Forecasts {
  constructor(
    @Inject(Db) private readonly db: Db,
    @Inject(Assemblies) private readonly assemblies: Assemblies,
    @Inject(Situations) private readonly situations: Situations,
  ) {}

  /** The forecast of a convened assembly; null before the convocation and from the opening on, when the roll itself tells. */
  async of(assemblyId: string): Promise<QuorumForecast | null> {
    const assembly = await this.assemblies.get(assemblyId);
    if (assembly.state !== AssemblyState.convened) return null;
    const { now, ...situation } = await this.situations.of(assembly);
    const awaited = {
      ...situation,
      revocations: situation.revocations ?? [],
      chairId: situation.chairId ?? null,
      deadline: situation.deadline ?? null,
      answers: await this.answers(assemblyId),
    };
    const found = forecast(awaited, assembly, await this.past(assembly), now);
    const { locale } = currentActor();
    const words = locale === 'fr' ? fr : en;
    return {
      answered: found.answered,
      unanswered: found.unanswered,
      sentence: words.answers(found),
      quorums: found.quorums.map((one) => ({ ...quorumState(one, locale), sentence: words.quorum(one) })),
      waiting: words.waiting(found),
      usual: words.usual(found),
    };
  }

  private async answers(assemblyId: string): Promise<Map<string, AnswerChoice>> {
    const rows = await this.db.query<{ personId: string; answer: AnswerChoice }>(
      `select person_id as "personId", answer from convocation where assembly_id = $1 and answer is not null`,
      [assemblyId],
    );
    return new Map(rows.map(({ personId, answer }) => [personId, answer]));
  }

  /** The last assemblies that were held: who could vote, and who came or was represented. */
  private past({ startsAt }: Assembly): Promise<PastTurnout[]> {
    return this.db.query<PastTurnout>(
      `select count(*)::int as electors, count(*) filter (where
           exists (select 1 from attendance t where t.association_id = e.association_id
             and t.assembly_id = e.assembly_id and t.person_id = e.person_id and t.kind = 'arrived')
           or exists (select 1 from proxy p where p.association_id = e.association_id
             and p.assembly_id = e.assembly_id and p.giver_id = e.person_id and not exists (
               select 1 from proxy_withdrawal w where w.association_id = p.association_id and w.proxy_id = p.id)))::int as took
       from (select id from assembly where state in ('closed', 'filed') and starts_at < $1
             order by starts_at desc limit $2) a
       join elector e on e.assembly_id = a.id and e.votes group by a.id`,
      [startsAt, LOOKED_AT],
    );
  }
}
