import { Ability, abilitiesFor, Files, Page, Read, StoredFile, Verb } from '@etabli/platform';
import { Inject } from '@nestjs/common';
import { Args, ID, ObjectType, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { Commission } from '../commissions.entities.js';
import { Commissions } from '../commissions.service.js';
import { Agendas } from './agendas.service.js';
import { MeetingAnswer } from './answers/answers.entities.js';
import { Attendances } from './attendances.service.js';
import { Invitations } from './invitations.service.js';
import { Meeting } from './meetings.entities.js';
import { MeetingsPageInput, MeetingWhenInput, PlanMeetingInput } from './meetings.inputs.js';
import { meetingPolicy } from './meetings.policy.js';
import { Meetings } from './meetings.service.js';
import { Publishing } from './publishing.service.js';

@ObjectType()
export class MeetingPage extends Page(Meeting) {}

const theirs = 'For who works in the commission.';

@Resolver(() => Meeting)
export class MeetingsResolver {
  constructor(
    @Inject(Meetings) private readonly service: Meetings,
    @Inject(Agendas) private readonly agendas: Agendas,
    @Inject(Attendances) private readonly attendances: Attendances,
    @Inject(Invitations) private readonly invitations: Invitations,
    @Inject(Publishing) private readonly publishing: Publishing,
    @Inject(Commissions) private readonly commissions: Commissions,
    @Inject(Files) private readonly files: Files,
  ) {}

  @Read(() => MeetingPage, { permission: 'commissions.read' })
  meetings(@Args('page') page: MeetingsPageInput) {
    return this.service.list(page);
  }

  @Read(() => [Meeting], { permission: 'commissions.read', description: 'Those the viewer is called to.' })
  myMeetings(): Promise<Meeting[]> {
    return this.service.mine();
  }

  @Read(() => Meeting, { permission: 'commissions.read' })
  meeting(@Args('id', { type: () => ID }) id: string): Promise<Meeting> {
    return this.service.get(id);
  }

  @Verb(() => Meeting, { permission: 'signed-in', description: theirs })
  async planMeeting(@Args('input') input: PlanMeetingInput): Promise<Meeting> {
    const meeting = await this.service.plan(input);
    await this.agendas.takeOver(meeting);
    return meeting;
  }

  @Verb(() => Meeting, { permission: 'signed-in', description: theirs })
  moveMeeting(
    @Args('id', { type: () => ID }) id: string,
    @Args('input') input: MeetingWhenInput,
  ): Promise<Meeting> {
    return this.service.move(id, input);
  }

  @Verb(() => Meeting, { permission: 'signed-in', description: theirs })
  callGuest(
    @Args('id', { type: () => ID }) id: string,
    @Args('personId', { type: () => ID }) personId: string,
    @Args('called', { type: () => Boolean, defaultValue: true }) called: boolean,
  ): Promise<Meeting> {
    return this.attendances.guest(id, personId, called);
  }

  @Verb(() => Meeting, { permission: 'signed-in', description: 'Mails with a calendar file.' })
  inviteToMeeting(@Args('id', { type: () => ID }) id: string): Promise<Meeting> {
    return this.invitations.invite(id);
  }

  @Verb(() => Meeting, { permission: 'signed-in', description: 'For who is called.' })
  answerMeeting(
    @Args('id', { type: () => ID }) id: string,
    @Args('answer', { type: () => MeetingAnswer }) answer: MeetingAnswer,
  ): Promise<Meeting> {
    return this.attendances.answer(id, answer);
  }

  @Verb(() => Meeting, { permission: 'signed-in', description: theirs })
  cancelMeeting(
    @Args('id', { type: () => ID }) id: string,
    @Args('reason') reason: string,
  ): Promise<Meeting> {
    return this.invitations.cancel(id, reason);
  }

  @Verb(() => Meeting, { permission: 'signed-in', description: 'Opens attendance and notes.' })
  holdMeeting(@Args('id', { type: () => ID }) id: string): Promise<Meeting> {
    return this.attendances.hold(id);
  }

  @Verb(() => Meeting, { permission: 'signed-in', description: 'The notes never change from then on.' })
  publishNotes(@Args('id', { type: () => ID }) id: string): Promise<Meeting> {
    return this.publishing.publish(id);
  }

  @Verb(() => Meeting, { permission: 'signed-in', description: 'A dated note on published notes.' })
  correctNotes(@Args('id', { type: () => ID }) id: string, @Args('text') text: string): Promise<Meeting> {
    return this.publishing.correct(id, text);
  }

  @ResolveField(() => Commission, { nullable: true })
  commission(@Parent() { commissionId }: Meeting): Promise<Commission | null> | null {
    return commissionId ? this.commissions.byId(commissionId) : null;
  }

  @ResolveField(() => StoredFile, { nullable: true, description: 'The published notes, as PDF.' })
  notes(@Parent() { notesFileId }: Meeting): Promise<StoredFile | null> | null {
    return notesFileId ? this.files.byId(notesFileId) : null;
  }

  @ResolveField(() => MeetingAnswer, { nullable: true, description: 'What the viewer answered.' })
  viewerAnswer(@Parent() meeting: Meeting): Promise<MeetingAnswer | null> {
    return this.attendances.ownAnswer(meeting.id);
  }

  @ResolveField(() => [Ability])
  async viewerCan(@Parent() meeting: Meeting): Promise<Ability[]> {
    return abilitiesFor(meetingPolicy, await this.service.record(meeting));
  }
}
