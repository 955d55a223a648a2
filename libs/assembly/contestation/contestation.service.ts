import { plainDate } from '@etabli/kernel';
import { currentActor, Db } from '@etabli/platform';
import { Inject, Injectable } from '@nestjs/common';
import { Agenda } from '../agenda/agenda.service.js';
import type { Assembly } from '../assemblies/assemblies.entities.js';
import { Assemblies } from '../assemblies/assemblies.service.js';
import { Register } from '../register/register.service.js';
import { namesOf } from '../roll/names.js';
import { findings, strengths } from '../rules/contestation/contestation.js';
import { type ContestationFacts, decisions, isHeld, roundVotes } from '../rules/contestation/facts.js';
import type { Finding } from '../rules/contestation/finding.js';
import { electionStrengths } from '../rules/contestation/rounds.js';
import { contestationWords } from '../rules/contestation/words.js';
import type { NameOf } from '../rules/elections.js';
import type { ContestationCheck } from './contestation.types.js';
import { ContestationSource, isChecked } from './facts.service.js';
import { Told } from './told.js';

/** Years after which a decision can no longer be challenged (Civil Code, art. 2224). */
const LIMITATION = 5;

/** What an opponent could raise against an assembly: looked at before it, so as to mend it, and after, so as to answer. */
@Injectable()
export class Contestations {
  constructor(
    @Inject(Db) private readonly db: Db,
    @Inject(Agenda) private readonly agenda: Agenda,
    @Inject(Assemblies) private readonly assemblies: Assemblies,
    @Inject(ContestationSource) private readonly source: ContestationSource,
    @Inject(Register) private readonly register: Register,
  ) {}

  /** The check as everything stands recorded now. Refuses `not-found`. */
  async check(assemblyId: string): Promise<ContestationCheck> {
    const assembly = await this.assemblies.get(assemblyId);
    const held = isHeld(assembly);
    if (!isChecked(assembly))
      return { assemblyId, held, findings: [], decisions: [], elections: [], protections: [] };
    const facts = await this.source.of(assembly);
    const found = findings(facts);
    const told = new Told(facts, currentActor().locale, {
      nameOf: await this.names(facts, found),
      titles: new Map((await this.agenda.of(assemblyId)).map(({ id, title }) => [id, title])),
    });
    return {
      ...{ assemblyId, held },
      findings: found.map((one) => told.finding(one)),
      decisions: strengths(facts, found).map((one) => told.decision(one)),
      elections: electionStrengths(facts, found).map((one) => told.election(one)),
      protections: await this.protections(facts, assembly),
    };
  }

  /** Of everyone a finding or a seat names, in one statement. */
  private async names(facts: ContestationFacts, found: readonly Finding[]): Promise<NameOf> {
    const stood = roundVotes(facts).flatMap(({ outcome }) => outcome.election.candidates);
    const named = await namesOf(this.db, [...found.flatMap(({ people }) => people), ...stood]);
    return (id) => named.get(id)?.name ?? '';
  }

  private async protections(facts: ContestationFacts, { id }: Assembly): Promise<string[]> {
    if (!isHeld(facts)) return [];
    const words = contestationWords(currentActor().locale);
    const entry = await this.register.entryOf(id);
    const on = plainDate(facts.heldOn).add({ years: LIMITATION }).toString();
    return [
      words.limitation({ on }),
      words.burden,
      words.sendings({ count: facts.called.length }),
      words.attendance({ count: facts.roll?.attendance?.length ?? 0 }),
      words.outcomes({ count: decisions(facts).length }),
      ...(entry ? [words.filed({ number: entry.number })] : []),
    ];
  }
}
