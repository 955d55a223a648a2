import { PlainDate } from '@etabli/platform';
import { Field, ObjectType, registerEnumType } from '@nestjs/graphql';

export enum TrapGrade {
  stops = 'stops',
  warns = 'warns',
}
registerEnumType(TrapGrade, {
  name: 'TrapGrade',
  valuesMap: { stops: { description: 'It is not sent like this.' } },
});

/** What the law says against a contract as it is written. */
@ObjectType()
export class ContractTrap {
  @Field()
  code: string;

  @Field({ description: 'What is wrong and what to do, in the language of the viewer.' })
  sentence: string;

  @Field(() => TrapGrade)
  grade: TrapGrade;

  @Field({ description: 'Where the rule stands.' })
  article: string;
}

/** A day to remember of a derogatory lease. */
@ObjectType()
export class ContractAlarm {
  @Field({ description: 'three-months-before, term or one-month-after.' })
  code: string;

  @Field(() => PlainDate)
  on: string;
}
