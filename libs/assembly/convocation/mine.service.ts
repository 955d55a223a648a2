import { authorize } from '@etabli/access';
import { type Clock, demand, Refusal, typo } from '@etabli/kernel';
import { People } from '@etabli/membership';
import { termsOf } from '@etabli/membership/rules/statutes';
import { CLOCK, currentActor, Db, load, StoredFile } from '@etabli/platform';
import { Inject, Injectable } from '@nestjs/common';
import { type Assembly, AssemblyState } from '../assemblies/assemblies.entities.js';
import { assemblyPolicy } from '../assemblies/assemblies.policy.js';
import { Assemblies } from '../assemblies/assemblies.service.js';
import { wordsIn } from '../assemblies/words.js';
import type { MyVoice } from '../electorate/electorate.types.js';
import { Electorates, type ElectorLineFacts } from '../electorate/electorates.service.js';
import { answersOffered } from '../rules/answers.js';
import { sentencesIn } from '../rules/sentences.js';
import { CalledPeople } from './called.js';
import { Answer, Convocation } from './convocation.entities.js';
import { ConvocationPapers, makingAt } from './papers.service.js';

/** What an assembly is for the person who looks at it. */
@Injectable()
export class MyAssemblies {
  constructor(
    @Inject(Db) private readonly db: Db,
    @Inject(CLOCK) private readonly clock: Clock,
    @Inject(Assemblies) private readonly assemblies: Assemblies,
    @Inject(Electorates) private readonly electorates: Electorates,
    @Inject(People) private readonly people: People,
    @Inject(CalledPeople) private readonly called: CalledPeople,
    @Inject(ConvocationPapers) private readonly papers: ConvocationPapers,
  ) {}

  /** The actor's voice, then those of the organisations they vote for, each with its sentence. */
  async voices(assembly: Assembly): Promise<MyVoice[]> {
    const lines = await this.electorates.mine(assembly);
    const people = await Promise.all(lines.map((line) => this.people.byId(line.entitlement.memberId)));
    return lines.map((line, index) => ({
      person: people[index] as MyVoice['person'],
      votes: line.entitlement.votes,
      voices: line.entitlement.votes ? line.entitlement.voices : 0,
      sentence: sentenceFor(line),
      assemblyId: assembly.id,
    }));
  }

  /** Was the actor, or an organisation they vote for, called there without having answered yet? Batched. */
  async awaitsAnswer(assemblyId: string, state: AssemblyState): Promise<boolean> {
    if (state !== AssemblyState.convened) return false;
    const awaited = await load('awaited-answer', assemblyId, async (ids) => {
      const rows = await this.db.query<{ id: string }>(
        `select distinct c.assembly_id as id from convocation c
         join person p on p.association_id = c.association_id and p.id = c.person_id
         where c.assembly_id = any($1) and c.answer is null and $2 in (p.id, p.representative_id)`,
        [[...ids], currentActor().personId],
      );
      return new Map(rows.map(({ id }) => [id, true]));
    });
    return awaited ?? false;
  }

  /**
   * Notes whether the actor, or an organisation they vote for, will come. Refuses `convocation.not-called`,
   * `convocation.answer-by-proxy` (a proxy says more than an answer), `convocation.proxy-first` (a proxy given says
   * otherwise until it is taken back) and `convocation.not-remote`.
   */
  async answer(assemblyId: string, answer: Answer, personId: string | null): Promise<Convocation> {
    const assembly = await this.assemblies.get(assemblyId);
    authorize(assemblyPolicy.answer(currentActor(), await this.assemblies.caseOf(assembly)));
    demand(answer !== Answer.proxy, 'convocation.answer-by-proxy', {}, 'answer');
    const { statutes } = await this.assemblies.statutesOf(assembly);
    const offered: string[] = answersOffered(termsOf(statutes), assembly, false);
    demand(offered.includes(answer), 'convocation.not-remote', {}, 'answer');
    const convocation = await this.db.findOne(Convocation, {
      where: { assemblyId, personId: await this.speaksFor(personId) },
    });
    demand(convocation, 'convocation.not-called');
    demand(convocation.answer !== Answer.proxy, 'convocation.proxy-first', {}, 'answer');
    await this.db.change(Convocation, convocation.id, { answer, answeredAt: this.clock.now() });
    await this.assemblies.touch(assemblyId);
    return this.db.get(Convocation, convocation.id);
  }

  /** A proxy form with the actor's name, or that of an organisation they vote for. Refuses `convocation.no-proxies`. */
  async printProxyForm(assemblyId: string, personId: string | null): Promise<StoredFile> {
    const assembly = await this.assemblies.get(assemblyId);
    const awaited: string[] = [AssemblyState.convened, AssemblyState.open];
    demand(awaited.includes(assembly.state), 'assembly.no-longer-awaited');
    const [giver] = await this.called.some([await this.speaksFor(personId)]);
    if (!giver) throw new Refusal('not-found');
    const sentAt = assembly.convenedAt ?? this.clock.now();
    const facts = await this.papers.facts(assembly, sentAt, []);
    demand(facts.terms['proxy.allowed'], 'convocation.no-proxies');
    return this.papers.proxyFormFor(facts, giver, makingAt(sentAt));
  }

  /** The actor themselves, or the organisation asked for when they represent it; `not-found` otherwise. */
  private async speaksFor(personId: string | null): Promise<string> {
    const self = currentActor().personId;
    if (self && (personId === null || personId === self)) return self;
    if (!self || !personId) throw new Refusal('not-found');
    const organisation = await this.people.get(personId);
    demand(organisation.representativeId === self, 'not-found');
    return personId;
  }
}

/** Said to the person: whether they vote, or every reason why not. */
function sentenceFor({ name, entitlement }: ElectorLineFacts): string {
  const { locale, personId } = currentActor();
  const words = wordsIn(locale);
  const own = entitlement.memberId === personId;
  const said = entitlement.votes
    ? own
      ? words.votes(entitlement)
      : words.votesFor({ name, voices: entitlement.voices })
    : [
        words.doesNotVote({ name: own ? null : name }),
        ...entitlement.reasons.map(own ? words.reason : sentencesIn(locale).exclusion),
      ].join(' ');
  return locale === 'fr' ? typo(said) : said;
}
