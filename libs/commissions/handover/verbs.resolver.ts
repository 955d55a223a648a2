import { StoredFile, Verb } from '@etabli/platform';
import { Inject } from '@nestjs/common';
import { Args, ID, Resolver } from '@nestjs/graphql';
import { Handover } from './handover.entities.js';
import { Handovers } from './handovers.service.js';
import { KitPapers } from './kit-papers.service.js';
import { HandoverLines } from './lines.service.js';
import { Passing } from './passing.service.js';

const id = () => Args('id', { type: () => ID });
const lineId = () => Args('lineId', { type: () => ID });
const personId = () => Args('personId', { type: () => ID });
const sure = () =>
  Args('sure', {
    type: () => Boolean,
    defaultValue: false,
    description: 'What looks like a secret is none.',
  });

@Resolver(() => Handover)
export class HandoverVerbsResolver {
  constructor(
    @Inject(Handovers) private readonly service: Handovers,
    @Inject(HandoverLines) private readonly lines: HandoverLines,
    @Inject(Passing) private readonly passing: Passing,
    @Inject(KitPapers) private readonly papers: KitPapers,
  ) {}

  @Verb(() => Handover, { permission: 'signed-in', description: 'Who comes next.' })
  nameSuccessor(@id() handoverId: string, @personId() person: string): Promise<Handover> {
    return this.service.nameSuccessor(handoverId, person);
  }

  @Verb(() => Handover, {
    permission: 'signed-in',
    description: 'Missions, what comes back and tasks, to one person.',
  })
  handOverEverything(@id() handoverId: string, @personId() person: string): Promise<Handover> {
    return this.passing.everything(handoverId, person);
  }

  @Verb(() => Handover, { permission: 'signed-in', description: 'Who comes may take it for themselves.' })
  handOverLine(@lineId() line: string, @personId() person: string): Promise<Handover> {
    return this.passing.line(line, person);
  }

  @Verb(() => Handover, { permission: 'signed-in', description: 'On the day it was handed over from here.' })
  takeLineBack(@lineId() line: string): Promise<Handover> {
    return this.passing.takeBack(line);
  }

  @Verb(() => Handover, { permission: 'signed-in', description: 'By who leaves.' })
  tickGiven(@lineId() line: string, @Args('given') given: boolean): Promise<Handover> {
    return this.lines.give(line, given);
  }

  @Verb(() => Handover, { permission: 'signed-in', description: 'By who comes.' })
  tickReceived(@lineId() line: string, @Args('received') received: boolean): Promise<Handover> {
    return this.lines.receive(line, received);
  }

  @Verb(() => Handover, { permission: 'signed-in', description: 'Where it is kept, never a secret.' })
  sayWhereItIs(
    @lineId() line: string,
    @Args('place') place: string,
    @sure() isSure: boolean,
  ): Promise<Handover> {
    return this.lines.place(line, place, isSure);
  }

  @Verb(() => Handover, { permission: 'signed-in', description: 'One more thing to hand over.' })
  addToHandover(
    @id() handoverId: string,
    @Args('title') title: string,
    @Args('place', { defaultValue: '' }) place: string,
    @sure() isSure: boolean,
  ): Promise<Handover> {
    return this.lines.add(handoverId, title, place, isSure);
  }

  @Verb(() => Handover, { permission: 'signed-in', description: 'Nobody takes it, for a reason.' })
  letLineGo(@lineId() line: string, @Args('reason') reason: string): Promise<Handover> {
    return this.lines.letGo(line, reason);
  }

  @Verb(() => Handover, { permission: 'signed-in' })
  takeLineUpAgain(@lineId() line: string): Promise<Handover> {
    return this.lines.takeUpAgain(line);
  }

  @Verb(() => Handover, { permission: 'signed-in', description: 'When nothing is left behind.' })
  closeHandover(@id() handoverId: string): Promise<Handover> {
    return this.service.close(handoverId);
  }

  @Verb(() => StoredFile, { permission: 'signed-in', description: 'The kit, as PDF.' })
  printHandover(@id() handoverId: string): Promise<StoredFile> {
    return this.papers.make(handoverId);
  }
}
