import { Read, Verb, Watch } from '@etabli/platform';
import { Inject } from '@nestjs/common';
import { Args, ID, Resolver } from '@nestjs/graphql';
import { Actions } from './actions.service.js';
import { Agendas } from './agendas.service.js';
import { Attendances } from './attendances.service.js';
import { BoardPoint } from './board.types.js';
import { Meeting, MeetingLine } from './meetings.entities.js';
import {
  NoteLineInput,
  NoteMeetingWritingInput,
  ProposePointInput,
  RewriteLineInput,
  TurnLineInput,
} from './meetings.inputs.js';
import { Notes } from './notes.service.js';
import { MeetingSheet } from './sheet.types.js';
import { Sheets } from './sheets.service.js';

const called = 'For who is called, or works in the commission.';

@Resolver()
export class NotesResolver {
  constructor(
    @Inject(Sheets) private readonly sheets: Sheets,
    @Inject(Notes) private readonly notes: Notes,
    @Inject(Agendas) private readonly agendas: Agendas,
    @Inject(Actions) private readonly actions: Actions,
    @Inject(Attendances) private readonly attendances: Attendances,
  ) {}

  @Read(() => MeetingSheet, { permission: 'commissions.read' })
  meetingSheet(@Args('id', { type: () => ID }) id: string): Promise<MeetingSheet> {
    return this.sheets.read(id);
  }

  @Watch(() => MeetingSheet, {
    permission: 'commissions.read',
    description: 'The sheet at once, then after each change.',
  })
  meetingSheetLive(
    @Args('id', { type: () => ID }) id: string,
  ): Promise<AsyncGenerator<{ meetingSheetLive: MeetingSheet }>> {
    return this.sheets.follow(id);
  }

  @Read(() => [BoardPoint], {
    permission: 'assembly.prepare',
    description: 'What commissions bring to the board and nobody took up yet.',
  })
  pointsForBoard(): Promise<BoardPoint[]> {
    return this.actions.forBoard();
  }

  @Verb(() => Meeting, { permission: 'signed-in', description: called })
  proposePoint(@Args('input') input: ProposePointInput): Promise<Meeting> {
    return this.agendas.propose(input);
  }

  @Verb(() => Meeting, { permission: 'signed-in', description: 'To the next meeting, or back.' })
  postponePoint(
    @Args('id', { type: () => ID }) id: string,
    @Args('postponed', { type: () => Boolean, defaultValue: true }) postponed: boolean,
  ): Promise<Meeting> {
    return this.agendas.setAside(id, postponed ? 'postponed' : 'open');
  }

  @Verb(() => Meeting, { permission: 'signed-in', description: 'Out of the agenda, or back.' })
  withdrawPoint(
    @Args('id', { type: () => ID }) id: string,
    @Args('withdrawn', { type: () => Boolean, defaultValue: true }) withdrawn: boolean,
  ): Promise<Meeting> {
    return this.agendas.setAside(id, withdrawn ? 'withdrawn' : 'open');
  }

  @Verb(() => Meeting, { permission: 'signed-in', description: 'One place up, or down.' })
  shiftPoint(@Args('id', { type: () => ID }) id: string, @Args('up') up: boolean): Promise<Meeting> {
    return this.agendas.shift(id, up);
  }

  @Verb(() => Meeting, { permission: 'signed-in', description: called })
  noteAttendance(
    @Args('id', { type: () => ID }) id: string,
    @Args('personId', { type: () => ID }) personId: string,
    @Args('present') present: boolean,
  ): Promise<Meeting> {
    return this.attendances.attend(id, personId, present);
  }

  @Verb(() => MeetingLine, { permission: 'signed-in', description: called })
  noteLine(@Args('input') input: NoteLineInput): Promise<MeetingLine> {
    return this.notes.note(input);
  }

  @Verb(() => MeetingLine, { permission: 'signed-in', description: called })
  rewriteLine(@Args('input') input: RewriteLineInput): Promise<MeetingLine> {
    return this.notes.rewrite(input);
  }

  @Verb(() => MeetingLine, { permission: 'signed-in', description: called })
  turnLine(@Args('input') input: TurnLineInput): Promise<MeetingLine> {
    return this.notes.turn(input);
  }

  @Verb(() => MeetingLine, { permission: 'signed-in', description: 'Out of the notes, or back.' })
  strikeLine(
    @Args('id', { type: () => ID }) id: string,
    @Args('struck', { type: () => Boolean, defaultValue: true }) struck: boolean,
  ): Promise<MeetingLine> {
    return this.notes.strike(id, struck);
  }

  @Verb(() => MeetingLine, {
    permission: 'signed-in',
    description: 'An action done, a point taken up by the board; or not yet.',
  })
  endLine(@Args('id', { type: () => ID }) id: string, @Args('done') done: boolean): Promise<MeetingLine> {
    return this.actions.end(id, done);
  }

  @Verb(() => MeetingSheet, { permission: 'signed-in', description: 'Says in which line one writes.' })
  noteMeetingWriting(@Args('input') { meetingId, blockId }: NoteMeetingWritingInput): Promise<MeetingSheet> {
    return this.sheets.write(meetingId, blockId ?? null);
  }
}
