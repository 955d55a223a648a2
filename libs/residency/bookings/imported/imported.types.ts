import { Field, ID, Int, ObjectType } from '@nestjs/graphql';

/** What taking an import back would do to the bookings it touched. */
@ObjectType()
export class CalendarUndo {
  @Field(() => Int, { description: 'Of those it brought: given up.' })
  givenUp: number;

  @Field(() => Int, { description: 'Of those it gave up: put back.' })
  putBack: number;

  @Field(() => Int, { description: 'Somebody changed them since: they stay as they are.' })
  changed: number;

  @Field(() => Int, { description: 'They have begun, or are over: they stay.' })
  begun: number;

  @Field(() => Int, {
    description: 'It gave them up, and their hours are somebody’s now: they do not come back.',
  })
  taken: number;
}

/** A calendar that was read into a room, with what it changed there. */
@ObjectType()
export class CalendarImport {
  @Field(() => ID)
  id: string;

  placeId: string;
  importedBy: string | null;

  @Field({ description: 'What the calendar calls itself, else the name of its file.' })
  name: string;

  @Field()
  importedAt: Date;

  @Field(() => Int, { description: 'Bookings it brought.' })
  brought: number;

  @Field(() => Int, { description: 'Bookings of an earlier import that it gave up.' })
  gaveUp: number;

  @Field(() => Date, { nullable: true })
  undoneAt: Date | null;

  /** A later one, which still holds, gave up some of what this one brought. */
  isUnderLater: boolean;

  @Field(() => CalendarUndo, { description: 'What taking it back would do.' })
  undoing: CalendarUndo;
}
