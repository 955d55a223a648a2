import { Field, ID, ObjectType, registerEnumType } from '@nestjs/graphql';
import type { Subject } from '../rules/questions.js';

/** What a question is about, as GraphQL names it. */
export const QuestionSubject: Record<Subject, Subject> = {
  commission: 'commission',
  mission: 'mission',
  person: 'person',
  words: 'words',
  year: 'year',
  nothing: 'nothing',
};
registerEnumType(QuestionSubject, { name: 'QuestionSubject' });

@ObjectType({ description: 'Something a question can be about.' })
export class QuestionChoice {
  @Field(() => ID)
  id: string;

  @Field()
  label: string;
}

@ObjectType({ description: 'A question people ask every week.' })
export class Question {
  @Field(() => ID)
  id: string;

  @Field(() => QuestionSubject)
  subject: Subject;

  @Field({ description: 'With `{}` where the subject stands.' })
  sentence: string;

  @Field(() => String, { nullable: true, description: 'What one types, when the subject does not tell.' })
  prompt: string | null;

  @Field(() => [QuestionChoice], {
    description: 'What it can be about; empty where one types or chooses nothing.',
  })
  choices: QuestionChoice[];
}

@ObjectType({ description: 'A question about something, as what was typed names it.' })
export class AskedQuestion {
  @Field(() => ID)
  questionId: string;

  @Field({ description: 'An id, words, a year; empty for nothing.' })
  about: string;

  @Field()
  sentence: string;
}

@ObjectType()
export class AnswerItem {
  @Field()
  label: string;

  @Field(() => String, { nullable: true })
  detail: string | null;

  @Field({ description: 'Its lasting page, below the association.' })
  to: string;
}

@ObjectType({ description: 'What is answered to a question.' })
export class QuestionAnswer {
  @Field({ description: 'The question as it was asked.' })
  question: string;

  @Field()
  sentence: string;

  @Field(() => [AnswerItem])
  items: AnswerItem[];
}
