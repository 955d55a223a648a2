import { can } from '@etabli/access';
import { demand, newId } from '@etabli/kernel';
import { termsOf } from '@etabli/membership/rules/statutes';
import { currentActor, Db, Files } from '@etabli/platform';
import { Inject, Injectable } from '@nestjs/common';
import { Assembly, AssemblyState } from '../assemblies/assemblies.entities.js';
import { Answer } from '../convocation/convocation.entities.js';
import { Instructions } from '../instructions/instructions.service.js';
import type { ProxyVerdict } from '../rules/proxies.js';
import { sentencesIn } from '../rules/sentences.js';
import { Sittings } from '../sitting/sittings.service.js';
import type { ItemChoiceInput } from '../votes/item-choice.inputs.js';
import { judgeFiling } from './filing.js';
import { demandPeople, namesOf } from './names.js';
import { GivenProxy, ProxySource } from './proxies.entities.js';
import type { GrantProxyInput, PaperProxyInput } from './proxies.inputs.js';
import type { ProxyJudgement } from './roll.types.js';
import type { Situation } from './situation.js';
import { Situations } from './situations.service.js';

type Filing = Pick<GivenProxy, 'giverId' | 'holderId' | 'substituteId' | 'source'> &
  Partial<Pick<GivenProxy, 'fileId' | 'filedAt'>>;

/** A proxy that stands, as its giver reads it. */
export interface StandingProxy {
  proxy: GivenProxy;
  holderName: string | null;
  sentence: string;
}

type Paper = Omit<PaperProxyInput, 'assemblyId'>;

/** Voices given to someone else: filed, judged by the rules at once, taken back. */
@Injectable()
export class Proxies {
  constructor(
    @Inject(Db) private readonly db: Db,
    @Inject(Files) private readonly files: Files,
    @Inject(Sittings) private readonly sittings: Sittings,
    @Inject(Situations) private readonly situations: Situations,
    @Inject(Instructions) private readonly instructions: Instructions,
  ) {}

  /** The giver names a holder, before the assembly or during it. Refuses `proxy.refused` with the rule's sentence. */
  async grant({
    assemblyId,
    giverId,
    holderId,
    substituteId,
    instructions = [],
  }: GrantProxyInput): Promise<GivenProxy> {
    const assembly = await this.db.get(Assembly, assemblyId, { lock: true });
    demand(isTaking(assembly), 'proxy.not-now');
    const giver = giverId ?? (currentActor().personId as string);
    await this.demandOwn(giver);
    const proxy = await this.file(assembly, {
      giverId: giver,
      holderId,
      substituteId: substituteId ?? null,
      source: ProxySource.online,
    });
    await this.instructions.write(proxy, instructions);
    return proxy;
  }

  /**
   * Adds what the giver of a proxy asks to be voted: by the giver, or at the desk from their paper. Refuses like `withdraw`,
   * `proxy.instruct-paper` at the desk for one given online, and what `Instructions.write` refuses.
   */
  async instruct(id: string, instructions: ItemChoiceInput[]): Promise<GivenProxy> {
    const { proxy, assembly, own } = await this.touched(id);
    demand(own || proxy.source === ProxySource.paper, 'proxy.instruct-paper');
    await this.instructions.write(proxy, instructions);
    await this.sittings.changed(assembly);
    return proxy;
  }

  /** A signed paper is handed in. Refuses like `grant`, and `proxy.received-later` for a time that is yet to come. */
  async recordPaper(input: PaperProxyInput): Promise<GivenProxy> {
    const assembly = await this.sittings.lock(input.assemblyId, 'receive');
    if (input.fileId) await this.openPaper(input.fileId);
    return this.takePaper(assembly, input);
  }

  /** Lets who keeps the desk read a paper that was handed in. Refuses `not-found`. */
  async openPaper(fileId: string): Promise<void> {
    await this.files.read(fileId);
    await this.files.open(fileId, 'assembly.desk');
  }

  /** The same as `recordPaper`, for an assembly that is locked and a paper that is opened already. */
  async takePaper(assembly: Assembly, input: Paper, situation?: Situation): Promise<GivenProxy> {
    const { giverId, holderId, substituteId, fileId, receivedAt } = input;
    const filing = {
      giverId,
      holderId: holderId ?? null,
      substituteId: substituteId ?? null,
      source: ProxySource.paper,
      fileId: fileId ?? null,
      ...(receivedAt ? { filedAt: receivedAt } : {}),
    };
    return this.file(assembly, filing, situation);
  }

  /** What a paper would be worth, before it is recorded. Refuses like `recordPaper` what is no judgement of the proxy. */
  async judgePaper({
    assemblyId,
    giverId,
    holderId,
    substituteId,
  }: PaperProxyInput): Promise<ProxyJudgement> {
    const assembly = await this.db.get(Assembly, assemblyId);
    this.sittings.authorize(assembly, 'receive');
    await demandPeople(this.db, { giverId, holderId: holderId ?? null, substituteId: substituteId ?? null });
    const situation = await this.situations.of(assembly);
    const filing = {
      ...{ id: newId(), giverId, filedAt: situation.now },
      holderId: holderId ?? null,
      substituteId: substituteId ?? null,
    };
    const verdict = judgeFiling(situation, filing, assembly.state === AssemblyState.open);
    const sentence = sentencesIn(currentActor().locale).proxy(verdict);
    return { accepted: verdict.status !== 'refused', sentence };
  }

  /** Its giver takes a proxy back, or says so at the desk; said twice, it changes nothing. */
  async withdraw(id: string): Promise<GivenProxy> {
    const { proxy, assembly } = await this.touched(id);
    const taken = await this.db.query(
      'insert into proxy_withdrawal (proxy_id) values ($1) on conflict do nothing returning proxy_id',
      [id],
    );
    if (taken.length > 0) {
      await this.answered(proxy, null);
      await this.sittings.changed(assembly);
    }
    return proxy;
  }

  /** A proxy that its giver, or the desk, changes something about; its assembly is locked. */
  private async touched(id: string): Promise<{ proxy: GivenProxy; assembly: Assembly; own: boolean }> {
    const proxy = await this.db.get(GivenProxy, id);
    const assembly = await this.db.get(Assembly, proxy.assemblyId, { lock: true });
    const own = await this.votesFor(proxy.giverId);
    if (!own) {
      demand(this.sittings.isBehindTheDesk(assembly), 'not-found');
      this.sittings.authorize(assembly, 'receive');
    }
    demand(isTaking(assembly), 'proxy.not-now');
    return { proxy, assembly, own };
  }

  /** The proxy that stands for a giver, with who carries it and what the rules say of it; null when none does. */
  async standingOf(assemblyId: string, giverId: string): Promise<StandingProxy | null> {
    const given = (await this.list(assemblyId)).filter((proxy) => proxy.giverId === giverId);
    if (given.length === 0) return null;
    const verdicts = await this.situations.verdicts(assemblyId);
    const stands = ({ id }: GivenProxy) => ['waiting', 'carried'].includes(verdicts.get(id)?.status ?? '');
    const proxy = given.findLast(stands);
    if (!proxy) return null;
    const names = await namesOf(this.db, proxy.holderId ? [proxy.holderId] : []);
    const verdict = verdicts.get(proxy.id) as ProxyVerdict;
    return {
      proxy,
      holderName: proxy.holderId ? (names.get(proxy.holderId)?.name ?? null) : null,
      sentence: sentencesIn(currentActor().locale).proxy(verdict),
    };
  }

  /** The proxies of an assembly: all of them for the desk, one's own given and held for a member. */
  async list(assemblyId: string): Promise<GivenProxy[]> {
    const assembly = await this.db.get(Assembly, assemblyId);
    const mine = this.sittings.isBehindTheDesk(assembly)
      ? 'true'
      : `exists (select 1 from person me where (me.id = current_person() or me.representative_id = current_person())
           and me.id in (giver_id, holder_id, substitute_id))`;
    return this.db.query<GivenProxy>(
      `select id, assembly_id as "assemblyId", giver_id as "giverId", holder_id as "holderId",
         substitute_id as "substituteId", source, file_id as "fileId", filed_at as "filedAt"
       from proxy where assembly_id = $1 and ${mine} order by filed_at, id`,
      [assemblyId],
    );
  }

  /** Refuses `proxy.not-yours-to-give` unless the actor votes for this member. */
  async demandOwn(giverId: string): Promise<void> {
    demand(await this.votesFor(giverId), 'proxy.not-yours-to-give', {}, 'giverId');
  }

  /** May the viewer see the paper behind a proxy? */
  seesPaper(): boolean {
    return can(currentActor(), 'assembly.desk');
  }

  private async file(assembly: Assembly, filing: Filing, known?: Situation): Promise<GivenProxy> {
    const { giverId, holderId, substituteId } = filing;
    await demandPeople(this.db, { giverId, holderId, substituteId });
    const situation = known ?? (await this.situations.of(assembly));
    demand(!substituteId || termsOf(situation.statutes)['proxy.substitute'], 'proxy.no-substitute');
    demand(!filing.filedAt || filing.filedAt <= situation.now, 'proxy.received-later', {}, 'receivedAt');
    const id = newId();
    const filedAt = filing.filedAt ?? situation.now;
    const verdict = judgeFiling(
      situation,
      { id, giverId, holderId, substituteId, filedAt },
      assembly.state === AssemblyState.open,
    );
    const sentence = sentencesIn(currentActor().locale).proxy(verdict);
    demand(verdict.status !== 'refused', 'proxy.refused', { reason: verdict.reason, sentence });
    const proxy = await this.db.add(GivenProxy, { ...filing, id, assemblyId: assembly.id, filedAt });
    await this.answered(proxy, Answer.proxy);
    await this.sittings.changed(assembly);
    return proxy;
  }

  /** A voice given is an answer to the convocation; taken back, the answer is open again. */
  private async answered({ assemblyId, giverId }: GivenProxy, answer: Answer.proxy | null): Promise<void> {
    await this.db.query(
      `update convocation set answer = $3, answered_at = case when $3::text is not null then clock_timestamp() end
       where assembly_id = $1 and person_id = $2 and ($3::text is not null or answer = 'proxy')`,
      [assemblyId, giverId, answer],
    );
  }

  /** Does the viewer vote for this member: themselves, or an organisation they represent? */
  private async votesFor(memberId: string): Promise<boolean> {
    const { personId } = currentActor();
    if (personId === memberId) return true;
    const row = await this.db.row('select 1 from person where id = $1 and representative_id = $2', [
      memberId,
      personId,
    ]);
    return row !== null;
  }
}

const isTaking = ({ state }: Assembly): boolean =>
  state === AssemblyState.convened || state === AssemblyState.open;
