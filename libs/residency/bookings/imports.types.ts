import { Field, ID, InputType, Int, ObjectType, registerEnumType } from '@nestjs/graphql';

export enum CalendarFate {
  new = 'new',
  known = 'known',
  clash = 'clash',
  transparent = 'transparent',
  long = 'long',
}
registerEnumType(CalendarFate, {
  name: 'CalendarFate',
  valuesMap: {
    new: { description: 'It comes in.' },
    known: { description: 'It came in before.' },
    clash: { description: 'Its hours are somebody’s: it stays out.' },
    transparent: {
      description: 'The calendar says that it leaves the room free: it stays out unless asked.',
    },
    long: { description: 'It lasts longer than a booking may.' },
  },
});

/** What importing an event of a calendar does, or did. */
@ObjectType()
export class CalendarLine {
  @Field()
  title: string;

  @Field()
  startsAt: Date;

  @Field()
  endsAt: Date;

  @Field(() => Boolean)
  allDay: boolean;

  @Field(() => CalendarFate)
  fate: CalendarFate;
}

/** What importing a calendar into a room does, or did; preview and import say the same. */
@ObjectType()
export class CalendarReading {
  @Field(() => ID, {
    nullable: true,
    description: 'The import, by which it is taken back; null in a preview.',
  })
  importId: string | null;

  @Field(() => String, { nullable: true, description: 'What the calendar calls itself.' })
  name: string | null;

  @Field(() => [CalendarLine], { description: 'Of the year to come, by their beginning; the first 500.' })
  lines: CalendarLine[];

  @Field(() => Int)
  coming: number;

  @Field(() => Int)
  known: number;

  @Field(() => Int)
  clashes: number;

  @Field(() => Int)
  transparent: number;

  @Field(() => Int, {
    description: 'Bookings of an earlier import that the calendar says no more: given up.',
  })
  gone: number;

  @Field(() => [String], { description: 'What could not be read, and why.' })
  unread: string[];
}

@InputType()
export class CalendarFileInput {
  @Field(() => ID)
  placeId: string;

  @Field(() => ID, { description: 'A file the viewer handed in.' })
  fileId: string;

  @Field(() => Boolean, {
    defaultValue: false,
    description: 'Also what the calendar says leaves the room free.',
  })
  withTransparent: boolean;
}
