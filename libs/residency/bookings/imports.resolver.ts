import { Read, Verb } from '@etabli/platform';
import { Inject } from '@nestjs/common';
import { Args, Resolver } from '@nestjs/graphql';
import { CalendarImports } from './imports.service.js';
import { CalendarFileInput, CalendarReading } from './imports.types.js';

const KEEPS = { permission: 'places.write' } as const;

@Resolver(() => CalendarReading)
export class CalendarImportsResolver {
  constructor(@Inject(CalendarImports) private readonly service: CalendarImports) {}

  @Read(() => CalendarReading, {
    ...KEEPS,
    description: 'What importing a calendar would do; nothing is written.',
  })
  calendarPreview(@Args('input') input: CalendarFileInput): Promise<CalendarReading> {
    return this.service.preview(input);
  }

  @Verb(() => CalendarReading, { ...KEEPS, description: 'What comes in is booked by the house, for itself.' })
  importCalendar(@Args('input') input: CalendarFileInput): Promise<CalendarReading> {
    return this.service.take(input);
  }
}
