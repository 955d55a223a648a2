import { People, Person } from '@etabli/membership';
import { Ability, abilitiesFor, Read, Verb } from '@etabli/platform';
import { Inject } from '@nestjs/common';
import { Args, ID, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { importedPolicy } from './imported.policy.js';
import { CalendarImportReads, importedRecord } from './imported.reads.js';
import { CalendarImport } from './imported.types.js';
import { CalendarImportUndo } from './undo.service.js';

const KEEPS = { permission: 'places.write' } as const;

@Resolver(() => CalendarImport)
export class CalendarImportResolver {
  constructor(
    @Inject(CalendarImportReads) private readonly reads: CalendarImportReads,
    @Inject(CalendarImportUndo) private readonly undoing: CalendarImportUndo,
    @Inject(People) private readonly people: People,
  ) {}

  @Read(() => [CalendarImport], {
    ...KEEPS,
    description: 'Those that changed something in a room, the last first; at most 20.',
  })
  calendarImports(@Args('placeId', { type: () => ID }) placeId: string): Promise<CalendarImport[]> {
    return this.reads.ofRoom(placeId);
  }

  @Verb(() => CalendarImport, {
    ...KEEPS,
    description: 'Takes a whole import back, but for what was changed since; `undoing` says what was done.',
  })
  undoCalendarImport(@Args('id', { type: () => ID }) id: string): Promise<CalendarImport> {
    return this.undoing.undo(id);
  }

  @ResolveField(() => Person, { nullable: true })
  by(@Parent() { importedBy }: CalendarImport): Promise<Person | null> | null {
    return importedBy ? this.people.byId(importedBy) : null;
  }

  @ResolveField(() => [Ability])
  viewerCan(@Parent() one: CalendarImport): Ability[] {
    return abilitiesFor(importedPolicy, importedRecord(one));
  }
}
