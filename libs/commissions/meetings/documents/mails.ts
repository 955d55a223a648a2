import { civilDate, formatDate, formatInstant, type Locale, typo } from '@etabli/kernel';
import { type MailBlock, mailLayout } from '@etabli/platform/mail/templates/layout';
import { wordsIn } from './words.js';

/** What every mail and paper of a meeting says about it. */
export interface MeetingFacts {
  association: string;
  timeZone: string;
  /** Null for the meeting of all commissions. */
  commission: string | null;
  title: string;
  startsAt: Date;
  place: string;
  link: string;
  /** The page of the meeting. */
  url: string;
}

interface Addressee {
  name: string;
  locale: Locale;
}

export interface WrittenMail {
  subject: string;
  html: string;
  text: string;
}

/** `mardi 14 mars 2026`, where the association lives. */
export const dayIn = ({ startsAt, timeZone }: MeetingFacts, locale: Locale): string =>
  formatDate(civilDate(startsAt, timeZone), locale, { weekday: true });

/** When and where, as rows. */
export function whenAndWhere({ startsAt, timeZone, place, link }: MeetingFacts, locale: Locale) {
  const words = wordsIn(locale);
  return [
    { label: words.when, value: formatInstant(startsAt, locale, timeZone) },
    { label: words.where, value: place },
    { label: words.remote, value: link },
  ].filter(({ value }) => value !== '');
}

/** The invitation, or after a change the new one. */
export function invitationMail(
  facts: MeetingFacts & {
    agenda: { title: string; minutes: number | null }[];
    again: boolean;
    /** Where each answer leads. */
    answers: { answer: 'yes' | 'maybe' | 'no'; url: string }[];
  },
  { name, locale }: Addressee,
): WrittenMail {
  const words = wordsIn(locale);
  const { title, agenda, again, answers } = facts;
  const items = agenda.map((point) =>
    point.minutes ? `${point.title} (${words.minutes({ minutes: point.minutes })})` : point.title,
  );
  return mailOf(facts, locale, {
    subject: words.inviteSubject({ title, date: dayIn(facts, locale) }),
    blocks: [
      { kind: 'paragraph', text: words.greeting({ name }) },
      {
        kind: 'paragraph',
        text: again ? words.moved : words.invited({ commission: facts.commission ?? words.intercommission }),
      },
      { kind: 'facts', rows: whenAndWhere(facts, locale) },
      {
        kind: 'choices',
        text: words.answer,
        detail: words.answerHow,
        choices: answers.map(({ answer, url }) => ({ label: words.answers[answer], url })),
      },
      { kind: 'heading', text: words.agenda },
      items.length > 0
        ? { kind: 'list', ordered: true, items }
        : { kind: 'paragraph', text: words.noAgenda, tone: 'quiet' },
    ],
    label: words.seeMeeting,
  });
}

/** Tells that a meeting will not take place. */
export function cancelMail(
  facts: MeetingFacts & { reason: string },
  { name, locale }: Addressee,
): WrittenMail {
  const words = wordsIn(locale);
  return mailOf(facts, locale, {
    subject: words.cancelSubject({ title: facts.title, date: dayIn(facts, locale) }),
    blocks: [
      { kind: 'paragraph', text: words.greeting({ name }) },
      { kind: 'paragraph', text: words.cancelled(facts) },
    ],
    label: null,
  });
}

/** The notes of a meeting, in the mail itself and joined. */
export function notesMail(
  facts: MeetingFacts & { blocks: MailBlock[] },
  { name, locale }: Addressee,
): WrittenMail {
  const words = wordsIn(locale);
  return mailOf(facts, locale, {
    subject: words.notesSubject({ title: facts.title, date: dayIn(facts, locale) }),
    blocks: [
      { kind: 'paragraph', text: words.greeting({ name }) },
      { kind: 'paragraph', text: words.notesHere },
      ...facts.blocks,
    ],
    label: words.readNotes,
  });
}

interface Content {
  subject: string;
  blocks: MailBlock[];
  label: string | null;
}

function mailOf({ association, title, url }: MeetingFacts, locale: Locale, content: Content): WrittenMail {
  const { blocks, label } = content;
  const subject = locale === 'fr' ? typo(content.subject) : content.subject;
  const footer = [wordsIn(locale).footer({ association })];
  const action = label ? { action: { label, url } } : {};
  return {
    subject,
    ...mailLayout({ lang: locale, title: subject, preheader: title, blocks, footer, ...action }),
  };
}
