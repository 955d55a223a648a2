import { type Clock, newId } from '@etabli/kernel';
import { Association, said } from '@etabli/membership';
import { letterheadOf } from '@etabli/membership/rules/letterhead';
import { CLOCK, currentAssociation, Db, Files, Outbox, Pdf } from '@etabli/platform';
import { Inject, Injectable } from '@nestjs/common';
import { Decision } from '../decisions/decisions.entities.js';
import type { Figures } from '../rules/rounds.js';
import { Agendas } from './agendas.service.js';
import { notesMail } from './documents/mails.js';
import { type NotesFacts, notesBlocks, notesPaper } from './documents/notes-paper.js';
import { wordsIn } from './documents/words.js';
import { Invitations } from './invitations.service.js';
import { HOLDERS, TEXT } from './line-sql.js';
import { LineKind, Meeting, MeetingState } from './meetings.entities.js';
import { Meetings } from './meetings.service.js';
import type { LineView, RoundView } from './sheet.types.js';
import { Sheets } from './sheets.service.js';

/** Notes that are finished: printed, sent, frozen, their decisions in the log. */
@Injectable()
export class Publishing {
  constructor(
    @Inject(Db) private readonly db: Db,
    @Inject(Pdf) private readonly pdf: Pdf,
    @Inject(Files) private readonly files: Files,
    @Inject(Outbox) private readonly outbox: Outbox,
    @Inject(CLOCK) private readonly clock: Clock,
    @Inject(Agendas) private readonly agendas: Agendas,
    @Inject(Invitations) private readonly invitations: Invitations,
    @Inject(Meetings) private readonly meetings: Meetings,
    @Inject(Sheets) private readonly sheets: Sheets,
  ) {}

  /**
   * Publishes the notes: as PDF and mail to those called, decisions into the log, what is left to the next meeting. From
   * then on they never change. Refuses what the policy says.
   */
  async publish(id: string): Promise<Meeting> {
    const meeting = await this.meetings.locked(id, 'publish');
    const sheet = await this.sheets.read(id);
    const facts = await this.invitations.facts(meeting);
    await this.log(meeting, sheet.lines, sheet.rounds);
    await this.keepActions(id);
    await this.agendas.handOn(meeting);
    const notesFileId = await this.print(meeting, { facts, sheet });
    await this.send(meeting, { facts, sheet }, notesFileId);
    const published = await this.db.change(Meeting, id, {
      ...{ state: MeetingState.published, publishedAt: this.clock.now(), notesFileId },
    });
    await this.meetings.touch(id);
    return published;
  }

  /** Adds a dated note to published notes. Refuses `input.required`. */
  async correct(id: string, text: string): Promise<Meeting> {
    const meeting = await this.meetings.allowed(id, 'correct');
    await this.db.query('insert into meeting_correction (id, meeting_id, text) values ($1, $2, $3)', [
      newId(),
      id,
      said(text, 'text', 2000),
    ]);
    await this.meetings.touch(id);
    return meeting;
  }

  private async log(
    meeting: Meeting,
    lines: readonly LineView[],
    rounds: readonly RoundView[],
  ): Promise<void> {
    const decided = lines.filter(({ kind, text }) => kind === LineKind.decision && text !== '');
    const { id: meetingId, commissionId } = meeting;
    await this.db.insert(
      Decision,
      decided.map(({ id: lineId, text: what, why, method, reviewOn, roundId }) => ({
        ...{ id: newId(), meetingId, commissionId, lineId, what, why, method, reviewOn, roundId },
        figures: (rounds.find(({ id }) => id === roundId)?.figures ?? null) as Figures | null,
        decidedOn: this.meetings.dayOf(meeting),
      })),
    );
  }

  /** Actions stay in the notes as the board says them at this moment; what becomes of them is read on the board. */
  private async keepActions(id: string): Promise<void> {
    await this.db.query(
      `update meeting_line k set text = ${TEXT}, owner_id = h.id, due_on = t.due_on
       from meeting_line l join meeting m on m.association_id = l.association_id and m.id = l.meeting_id
       join task t on t.association_id = l.association_id and t.id = l.task_id ${HOLDERS}
       where k.association_id = l.association_id and k.id = l.id and l.meeting_id = $1 and l.kind = 'action'`,
      [id],
    );
  }

  private async print(meeting: Meeting, notes: NotesFacts): Promise<string> {
    const { locale, id } = currentAssociation();
    const letterhead = letterheadOf(await this.db.get(Association, id));
    const paper = notesPaper(notes, { locale, createdAt: this.clock.now(), letterhead });
    const file = await this.files.keep({
      bytes: await this.pdf.render(paper),
      name: wordsIn(locale).notesFile({ day: this.meetings.dayOf(meeting) }),
      mediaType: 'application/pdf',
      readableWith: 'commissions.read',
    });
    return file.id;
  }

  private async send({ id }: Meeting, notes: NotesFacts, fileId: string): Promise<void> {
    const reached = await this.invitations.reached(id);
    await this.outbox.post(
      reached.map((to) => ({
        ...this.invitations.to(to, [fileId]),
        ...notesMail({ ...notes.facts, blocks: notesBlocks(notes, to.locale) }, to),
      })),
    );
  }
}
