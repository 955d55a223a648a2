import { plural, type SameMessages } from '@etabli/kernel/locale';
import type { fr } from './messages.fr.js';

const n = (count: number, one: string, many: string): string => plural(count, one, many, 'en');

export const en: SameMessages<typeof fr> = {
  tasksAbout: 'What commissions prepare',
  steps: 'The steps, up to the day',
  stepDone: 'done',
  stepTodo: 'to do',
  stepLate: 'late',
  place: 'Date and place',
  agenda: 'The agenda',
  documents: 'The documents',
  documentsDetail: ({ attached, missing }) =>
    `${attached === 0 ? 'No document attached' : n(attached, 'document attached', 'documents attached')}${
      missing > 0 ? `, ${n(missing, 'is missing', 'are missing')} by your statutes` : ''
    }.`,
  attachThem: 'Attach',
  electorate: 'The electors',
  convene: 'The convocation',
  letters: 'Every member reached',
  remind: 'The reminder',
  remindLater: 'After sending, one writes once to those who have not answered.',
  remindDetail: ({ silent, sent }) =>
    `${[
      silent === 0 ? 'Everyone has answered' : `${n(silent, 'person has', 'people have')} not answered`,
      sent > 0 ? n(sent, 'reminder sent', 'reminders sent') : '',
    ]
      .filter(Boolean)
      .join(', ')}.`,
  around: ({ date }) => `around ${date}`,
  toReminder: 'Remind',
  sitting: 'The session',
  placeMissing: ({ when }) => `${when}. The place is still to be given.`,
  agendaDetail: ({ items, votes, blanks, bound }) => {
    if (items === 0) return 'The agenda is empty.';
    const counted = `${n(items, 'item', 'items')}, of which ${n(votes, 'vote', 'votes')}.`;
    if (blanks === 0) return counted;
    const left =
      blanks === 1 ? 'One resolution still has a blank' : `${blanks} resolutions still have a blank`;
    return `${counted} ${left} to fill${bound ? ' in the sitting, by amendment' : ''}.`;
  },
  electorateDetail: ({ electors, excluded }) =>
    `${electors === 0 ? 'No member has' : n(electors, 'member has', 'members have')} the right to vote that day${
      excluded > 0 ? `, ${n(excluded, 'does not', 'do not')}` : ''
    }.`,
  convenedDetail: ({ called }) => `${n(called, 'person convened', 'people convened')}.`,
  lettersTodo: 'Letters and omissions are settled after the sending.',
  lettersDetail: ({ toDeliver, missing }) =>
    [
      toDeliver > 0 ? `${n(toDeliver, 'letter', 'letters')} to post or hand over` : '',
      missing > 0 ? `${n(missing, 'member', 'members')} without a convocation` : '',
    ]
      .filter(Boolean)
      .join(', ') || 'Nobody is missing.',
  sittingDetail: ({ when }) => when,
  before: ({ date }) => `by ${date} at the latest`,
  correct: 'Correct',
  see: 'See who votes',
  seeAgenda: 'See the agenda',
  review: 'Review and convene',
  follow: 'Follow the sending',
  followPeople: 'See who',
  toDesk: 'Open the attendance desk',
  convenePeople: ({ count }) => `Convene ${n(count, 'person', 'people')}`,
  others: 'Other actions',
  describe: 'Correct the date, place or title',
  cancel: 'Cancel the assembly',
  cancelTitle: ({ title }) => `Cancel “${title}”?`,
  cancelDraft: 'Nothing has left yet: the file stays in the list, cancelled, with its reason.',
  cancelConvened:
    'The convocation has left. Members are not told automatically: write to them. The file stays in the list, cancelled, with its reason.',
  reason: 'Why',
  cancelled: 'The assembly is cancelled.',
  detailsTitle: 'Practical details',
  titleField: 'Title',
  day: 'Date',
  time: 'Time',
  placeField: 'Place',
  remoteLink: 'Link of the video meeting',
  remoteConditions: 'How to take part remotely',
  save: 'Save',
  saved: 'Noted.',
  secondCallOf: ({ title }) => `Second call, after: ${title}`,
};
