import { plainDate } from '@etabli/kernel';
import { currentActor, Db } from '@etabli/platform';
import { Inject, Injectable } from '@nestjs/common';
import { Agenda } from '../agenda/agenda.service.js';
import type { Assembly } from '../assemblies/assemblies.entities.js';
import { Assemblies } from '../assemblies/assemblies.service.js';
import { Register } from '../register/register.service.js';
import { namesOf } from '../roll/names.js';
import {
  findings,
  type RecountedDecision,
  recountsOf,
  strengths,
} from '../rules/contestation/contestation.js';
import { type ContestationFacts, decisions, isHeld } from '../rules/contestation/facts.js';
import type { Finding } from '../rules/contestation/finding.js';
import { contestationWords } from '../rules/contestation/words.js';
import { sentencesIn } from '../rules/sentences.js';
import type {
  ContestationCheck,
  ContestationFinding,
  DecisionStrength,
  RecountedVote,
} from './contestation.types.js';
import { ContestationSource, isChecked } from './facts.service.js';

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
    if (!isChecked(assembly)) return { assemblyId, held, findings: [], decisions: [], protections: [] };
    const facts = await this.source.of(assembly);
    const found = findings(facts);
    return {
      ...{ assemblyId, held },
      findings: await this.told(found, facts),
      decisions: await this.strengths(facts, found, assemblyId),
      protections: await this.protections(facts, assembly),
    };
  }

  private async told(found: Finding[], facts: ContestationFacts): Promise<ContestationFinding[]> {
    const words = contestationWords(currentActor().locale);
    const named = await namesOf(
      this.db,
      found.flatMap(({ people }) => people),
    );
    return found.map((one) => {
      const { code, grade, evidence, people, details } = one;
      const names = people.flatMap((id) => named.get(id)?.name ?? []);
      return {
        ...{ code, grade, evidence },
        sentence: words.what({ code, said: { ...details, names } }),
        why: words.why({ code }),
        remedy: words.remedy({ code, held: isHeld(facts) }) || null,
        recounts: recountsOf(one, facts).map(recounted),
      };
    });
  }

  private async strengths(
    facts: ContestationFacts,
    found: Finding[],
    assemblyId: string,
  ): Promise<DecisionStrength[]> {
    const { locale } = currentActor();
    const words = contestationWords(locale);
    const titles = new Map((await this.agenda.of(assemblyId)).map(({ id, title }) => [id, title]));
    return strengths(facts, found).map(({ vote, margin, recount }) => ({
      ...{ itemId: vote.itemId, position: vote.item.position, margin },
      title: titles.get(vote.itemId) ?? '',
      result: sentencesIn(locale).verdict(vote.outcome),
      sentence: words.margin({ margin }),
      survives: recount.survives,
    }));
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

function recounted({ vote, recount }: RecountedDecision): RecountedVote {
  const { position, id: itemId } = vote.item;
  const sentence = contestationWords(currentActor().locale).recount({ position, recount });
  return { itemId, position, survives: recount.survives, sentence };
}
