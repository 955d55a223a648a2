import { Read } from '@etabli/platform';
import { Inject } from '@nestjs/common';
import { Args, ID, Resolver } from '@nestjs/graphql';
import { Questions } from './questions.service.js';
import { AskedQuestion, Question, QuestionAnswer } from './questions.types.js';

const permission = 'association.read';

@Resolver(() => Question)
export class QuestionsResolver {
  constructor(@Inject(Questions) private readonly service: Questions) {}

  @Read(() => [Question], { permission, description: 'Those the viewer may ask.' })
  questions(): Promise<Question[]> {
    return this.service.list();
  }

  @Read(() => QuestionAnswer, { permission })
  answer(
    @Args('questionId', { type: () => ID }) id: string,
    @Args('about', { defaultValue: '' }) about: string,
  ): Promise<QuestionAnswer> {
    return this.service.answer(id, about);
  }

  @Read(() => [AskedQuestion], { permission, description: 'Those that what was typed names.' })
  findQuestions(@Args('words') words: string): Promise<AskedQuestion[]> {
    return this.service.find(words);
  }
}
