import { can } from '@etabli/access';
import { demand } from '@etabli/kernel';
import { currentActor, Db, inViewersWords } from '@etabli/platform';
import { Inject, Injectable } from '@nestjs/common';
import { aboutIn, asked, isYear, names } from '../rules/questions.js';
import type { AskedQuestion, Question, QuestionAnswer, QuestionChoice } from './questions.types.js';
import { type QuestionSource, QuestionSources, type SubjectSource } from './sources.js';

/** What a list to choose from holds at most; beyond, one types in the search field. */
const CHOICES = 500;
/** Questions found for what was typed. */
const FOUND = 6;
const UUID = /^[0-9a-f-]{36}$/i;

/** The set questions: asked by choosing, or by typing them. */
@Injectable()
export class Questions {
  constructor(
    @Inject(Db) private readonly db: Db,
    @Inject(QuestionSources) private readonly sources: QuestionSources,
  ) {}

  /** The questions the viewer may ask, with what each can be about: one statement for each kind of subject. */
  async list(): Promise<Question[]> {
    const questions = this.allowed();
    const choices = new Map<string, QuestionChoice[]>();
    for (const source of this.subjectsOf(questions)) {
      choices.set(source.subject, await this.choices(source));
    }
    const { locale } = currentActor();
    return questions.map(({ id, subject, sentence, prompt }) => ({
      ...{ id, subject, sentence: sentence[locale], prompt: prompt?.[locale] ?? null },
      choices: choices.get(subject) ?? [],
    }));
  }

  /**
   * What is answered. Refuses `not-found` for a question that the viewer may not ask, for what is not of this association and for
   * what is no year; `input.required` without the words it is about.
   */
  async answer(id: string, about: string): Promise<QuestionAnswer> {
    const source = this.allowed().find((question) => question.id === id);
    demand(source, 'not-found');
    const label = await this.named(source, about.trim());
    const question = asked(inViewersWords(source.sentence), label);
    return { question, ...(await source.answer(about.trim())) };
  }

  /** The questions that what was typed names, each about something. */
  async find(typed: string): Promise<AskedQuestion[]> {
    const questions = this.allowed();
    const choices = new Map<string, QuestionChoice[]>();
    for (const source of this.subjectsOf(questions)) {
      choices.set(source.subject, await this.choices(source, typed));
    }
    const found = questions.flatMap((question) =>
      askedOf(question, typed, choices.get(question.subject) ?? []),
    );
    return found.slice(0, FOUND);
  }

  private allowed(): QuestionSource[] {
    const actor = currentActor();
    return this.sources.questions.filter(({ permission }) => can(actor, permission));
  }

  private subjectsOf(questions: readonly QuestionSource[]): SubjectSource[] {
    return this.sources.subjects.filter(({ subject }) => questions.some((each) => each.subject === subject));
  }

  /** What one may choose; those that some typed word names, when words were typed. */
  private choices({ select }: SubjectSource, typed?: string): Promise<QuestionChoice[]> {
    const words = (typed ?? '').split(/\s+/).filter((word) => word.length > 2);
    return this.db.query<QuestionChoice>(
      `select id, label from (${select}) as subject (id, label)
       where $1::text[] is null or fold(label) like any (select '%' || fold(word) || '%' from unnest($1::text[]) as word)
       limit ${CHOICES}`,
      [typed === undefined ? null : words],
    );
  }

  private async named({ subject }: QuestionSource, about: string): Promise<string> {
    if (subject === 'nothing') return '';
    demand(about, 'input.required', {}, 'about');
    if (subject === 'year') demand(isYear(about), 'not-found', {}, 'about');
    if (subject === 'words' || subject === 'year') return about;
    const source = this.sources.subjects.find((each) => each.subject === subject);
    demand(source && UUID.test(about), 'not-found', {}, 'about');
    const [row] = await this.db.query<QuestionChoice>(
      `select id, label from (${source.select}) as subject (id, label) where id = $1`,
      [about],
    );
    demand(row, 'not-found', {}, 'about');
    return row.label;
  }
}

function askedOf(source: QuestionSource, typed: string, choices: readonly QuestionChoice[]): AskedQuestion[] {
  const { id, subject } = source;
  const sentence = inViewersWords(source.sentence);
  const question = (about: string, label: string) => ({
    ...{ questionId: id, about },
    sentence: asked(sentence, label),
  });
  // The question without its subject, to be chosen on its page.
  const bare = names(typed, sentence, '') ? [question('', '')] : [];
  if (subject === 'nothing') return bare;
  if (subject === 'words' || subject === 'year') {
    const about = aboutIn(typed, sentence, subject);
    return about ? [question(about, about)] : bare;
  }
  const filled = choices
    .filter(({ label }) => names(typed, sentence, label))
    .map((choice) => question(choice.id, choice.label));
  return filled.length > 0 ? filled : bare;
}
