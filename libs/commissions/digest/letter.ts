import { formatDate, formatInstant, type IsoDate, typo } from '@etabli/kernel';
import { type Letter, type MailBlock, mailLayout } from '@etabli/platform';
import type { DigestContents } from '../rules/digest.js';
import { en } from './letter.en.js';
import { fr } from './letter.fr.js';
import type { NamedCall, NamedMeeting, NamedMention, NamedTask, Reader } from './matter.js';

const EXCERPT = 140;

/** The answers that a digest offers to a task, in order. */
export const answers = ['done', 'not-me', 'later', 'hour'] as const;
export type TaskAnswer = (typeof answers)[number];

/** What a digest is made of; `link` gives the address of an answer, `stopUrl` that of the one which stops them. */
export interface DigestFacts {
  to: Reader;
  day: IsoDate;
  association: { name: string; timeZone: string; url: string };
  said: DigestContents<NamedTask, NamedCall, NamedMeeting, NamedMention>;
  link: (taskId: string, answer: TaskAnswer) => string;
  stopUrl: string;
}

type Words = typeof fr;
type Wording = DigestFacts & { words: Words; set: (text: string) => string };

/** A person’s digest, in their language: their tasks with an answer a tap, then what concerns them. */
export function digestLetter(facts: DigestFacts): Letter {
  const { to, day, association, said, stopUrl } = facts;
  const words = to.locale === 'en' ? en : fr;
  const set = (text: string): string => (to.locale === 'fr' ? typo(text) : text);
  const wording = { ...facts, words, set };
  const { own, missions, more, calls, meetings, mentions } = said;
  const count = [own, missions, calls, meetings, mentions].reduce((sum, { length }) => sum + length, more);
  const { name } = association;
  const { html, text } = mailLayout({
    lang: to.locale,
    title: set(words.title({ day: formatDate(day, to.locale, { weekday: true }) })),
    preheader: [...mentions, ...own, ...missions, ...calls, ...meetings]
      .slice(0, 3)
      .map(({ title }) => title)
      .join(' · '),
    blocks: [
      { kind: 'paragraph', text: set(words.hello({ name: to.name })) },
      { kind: 'paragraph', text: set(words.lead({ association: name })) },
      ...mentionBlocks(wording),
      ...ownBlocks(wording),
      ...otherBlocks(wording),
    ],
    action: { label: words.action, url: association.url },
    footer: [set(words.footer({ association: name }))],
    footerLinks: [
      { label: words.settings, url: `${association.url}/mon-resume` },
      { label: words.stop, url: stopUrl },
    ],
  });
  const subject = set(`${name} : ${words.subject({ count })}`);
  const addressed = { address: to.email, name: to.name, personId: to.id };
  return { to: addressed, kind: 'digest', subject, html, text, stopUrl };
}

function mentionBlocks({ said, words, set, association }: Wording): MailBlock[] {
  if (said.mentions.length === 0) return [];
  const of = ({ title, author, body, commissionId, taskId }: NamedMention): MailBlock => ({
    kind: 'choices',
    text: title,
    detail: set(words.mention({ author, words: excerpt(body) })),
    choices: [{ label: words.answer, url: `${association.url}/commissions/${commissionId}?tache=${taskId}` }],
  });
  return [{ kind: 'heading', text: words.mentions }, ...said.mentions.map(of)];
}

/** The beginning of what was said, on one line. */
function excerpt(body: string): string {
  const line = body.replace(/\s+/g, ' ');
  return line.length > EXCERPT ? `${line.slice(0, EXCERPT).trimEnd()}…` : line;
}

function ownBlocks(wording: Wording): MailBlock[] {
  const { said, words, set, link } = wording;
  if (said.own.length === 0) return [];
  return [
    { kind: 'heading', text: words.own },
    { kind: 'paragraph', text: set(words.howTo), tone: 'quiet' },
    ...said.own.map((task) => ({
      kind: 'choices' as const,
      text: task.title,
      detail: detailOf(task, wording),
      choices: answers.map((answer) => ({ label: words.answers[answer], url: link(task.id, answer) })),
    })),
  ];
}

function otherBlocks(wording: Wording): MailBlock[] {
  const { said, words, set, to, association } = wording;
  const blocks: MailBlock[] = [];
  if (said.missions.length > 0) {
    const items = said.missions.map((task) => `${task.title} — ${detailOf(task, wording)}`);
    blocks.push({ kind: 'heading', text: words.missions }, { kind: 'list', items });
  }
  if (said.more > 0) blocks.push({ kind: 'paragraph', text: set(words.more({ count: said.more })) });
  if (said.calls.length > 0) {
    blocks.push({ kind: 'heading', text: set(words.calls) });
    for (const { title, commission, missionId } of said.calls) {
      const choices = [{ label: words.seeCall, url: `${association.url}/missions/${missionId}` }];
      blocks.push({ kind: 'choices', text: title, detail: commission, choices });
    }
  }
  if (said.meetings.length > 0) {
    const items = said.meetings.map(({ title, startsAt, place }) =>
      [title, formatInstant(startsAt, to.locale, association.timeZone, { weekday: true, year: false }), place]
        .filter(Boolean)
        .join(', '),
    );
    blocks.push({ kind: 'heading', text: words.meetings }, { kind: 'list', items });
  }
  return blocks;
}

function detailOf({ commission, dueOn }: NamedTask, { words, day, to }: Wording): string {
  const said = formatDate(dueOn, to.locale, { weekday: true, year: false });
  return `${commission}, ${dueOn < day ? words.late({ day: said }) : words.due({ day: said })}`;
}
