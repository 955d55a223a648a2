import { newId } from '@etabli/kernel';
import { currentActor, Db } from '@etabli/platform';
import { Inject, Injectable } from '@nestjs/common';
import { Assembly, AssemblyState } from '../assemblies/assemblies.entities.js';
import { sentencesIn } from '../rules/sentences.js';
import { judgeFiling } from './filing.js';
import type { ProxyHolder } from './holders.types.js';
import { Situations } from './situations.service.js';

const SHOWN = 6;
const ENOUGH = 2;

/** Those to whom a voice may be given, with what the rules would say of it. */
@Injectable()
export class Holders {
  constructor(
    @Inject(Db) private readonly db: Db,
    @Inject(Situations) private readonly situations: Situations,
  ) {}

  /**
   * The few members whose name holds these letters, two or more, each with the verdict a proxy would get if it were filed now
   * (statutes: proxy.*). Nothing but the name is looked into: an address is not theirs to find. Nobody before the convocation,
   * nor once the assembly is over.
   */
  async named(assemblyId: string, giverId: string, words: string): Promise<ProxyHolder[]> {
    const assembly = await this.db.get(Assembly, assemblyId);
    const awaited: string[] = [AssemblyState.convened, AssemblyState.open];
    if (words.trim().length < ENOUGH || !awaited.includes(assembly.state)) return [];
    const people = await this.db.query<{ id: string; name: string }>(
      `select p.id, p.display_name as name from person p
       where p.kind = 'person' and p.erased_at is null and p.id <> $1
         and fold(p.given_name || ' ' || p.family_name || ' ' || p.given_name) like '%' || fold($2) || '%'
         and exists (select 1 from membership m where m.association_id = p.association_id and m.person_id = p.id
           and daterange(m.starts_on, m.ends_on, '[]') @> $3::date)
       order by p.sort_name, p.id limit $4`,
      [giverId, words.trim().replace(/[\\%_]/g, '\\$&'), assembly.startsAt, SHOWN],
    );
    const situation = people.length > 0 ? await this.situations.of(assembly) : null;
    const sentences = sentencesIn(currentActor().locale);
    return people.map(({ id, name }) => {
      const filing = {
        id: newId(),
        giverId,
        holderId: id,
        substituteId: null,
        filedAt: situation?.now as Date,
      };
      const verdict = situation && judgeFiling(situation, filing, assembly.state === AssemblyState.open);
      return { id, name, refusal: verdict?.status === 'refused' ? sentences.proxy(verdict) : null };
    });
  }
}
