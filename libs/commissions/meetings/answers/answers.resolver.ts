import { Read, Verb } from '@etabli/platform';
import { Inject } from '@nestjs/common';
import { Args, Resolver } from '@nestjs/graphql';
import { MeetingAnswer, MeetingAnswerPage } from './answers.entities.js';
import { MeetingAnswers } from './answers.service.js';

const ANYONE = 'public' as const;

/** What the links of invitations do: public, because the link is the key. */
@Resolver()
export class MeetingAnswersResolver {
  constructor(@Inject(MeetingAnswers) private readonly answers: MeetingAnswers) {}

  @Read(() => MeetingAnswerPage, {
    permission: ANYONE,
    description: 'What the link of an invitation is about. Reading it changes nothing.',
  })
  meetingAnswerPage(@Args('token') token: string): Promise<MeetingAnswerPage> {
    return this.answers.look(token);
  }

  @Verb(() => MeetingAnswerPage, { permission: ANYONE, description: 'Answers for the person of the link.' })
  answerMeetingByLink(
    @Args('token') token: string,
    @Args('answer', { type: () => MeetingAnswer }) answer: MeetingAnswer,
  ): Promise<MeetingAnswerPage> {
    return this.answers.answer(token, answer);
  }

  @Verb(() => MeetingAnswerPage, { permission: ANYONE, description: 'Takes back what the link answered.' })
  undoMeetingAnswer(@Args('token') token: string): Promise<MeetingAnswerPage> {
    return this.answers.undo(token);
  }
}
