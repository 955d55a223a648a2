import { addConstraints, addRefusals } from '@etabli/platform';
import { DecisionSources } from '../decisions/decision-sources.js';
import { Decision } from '../decisions/decisions.entities.js';
import { DecisionLogResolver } from '../decisions/decisions.resolver.js';
import { DecisionLog } from '../decisions/decisions.service.js';
import { Round } from '../rounds/rounds.entities.js';
import { RoundsResolver } from '../rounds/rounds.resolver.js';
import { Rounds } from '../rounds/rounds.service.js';
import { Actions } from './actions.service.js';
import { Agendas } from './agendas.service.js';
import { AnswerLinks } from './answers/answer-links.service.js';
import { MeetingAnswerLink } from './answers/answers.entities.js';
import { MeetingAnswersResolver } from './answers/answers.resolver.js';
import { MeetingAnswers } from './answers/answers.service.js';
import { Attendances } from './attendances.service.js';
import { Invitations } from './invitations.service.js';
import { LineTasks } from './line-tasks.service.js';
import { MeetingsCalendar } from './meetings.calendar.js';
import { Meeting, MeetingLine, MeetingPoint } from './meetings.entities.js';
import { MeetingsResolver } from './meetings.resolver.js';
import { Meetings } from './meetings.service.js';
import { en } from './messages.en.js';
import { fr } from './messages.fr.js';
import { NotesResolver } from './notes.resolver.js';
import { Notes } from './notes.service.js';
import { MeetingsSource } from './privacy.source.js';
import { Publishing } from './publishing.service.js';
import { Sheets } from './sheets.service.js';

addRefusals(fr, en);
addConstraints({
  meeting_ends: 'meeting.ends-before-start',
  meeting_published: 'meeting.is-published',
  round_closed: 'round.over',
  decision_superseded_once: 'decision.superseded',
  decision_of_round_once: 'round.over',
});

/** The tables of meetings, rounds and the decision log. */
export const meetingsEntities = [Meeting, MeetingAnswerLink, MeetingPoint, MeetingLine, Round, Decision];

/** What makes them work. */
export const meetingsProviders = [
  Actions,
  Agendas,
  AnswerLinks,
  Attendances,
  DecisionLog,
  DecisionLogResolver,
  DecisionSources,
  Invitations,
  LineTasks,
  MeetingAnswers,
  MeetingAnswersResolver,
  Meetings,
  MeetingsCalendar,
  MeetingsResolver,
  MeetingsSource,
  Notes,
  NotesResolver,
  Publishing,
  Rounds,
  RoundsResolver,
  Sheets,
];
