import type { Permission } from '@etabli/access';
import type { Locale } from '@etabli/kernel';
import { Injectable } from '@nestjs/common';
import type { Subject } from '../rules/questions.js';

/** One thing an answer names, on its lasting page. */
export interface Named {
  label: string;
  detail: string | null;
  to: string;
}

export interface Answering {
  /** The answer as one would say it. */
  sentence: string;
  items: Named[];
}

/** A question that people ask every week, with what an area answers to it. */
export interface QuestionSource {
  id: string;
  subject: Subject;
  /** Who may ask it. */
  permission: Permission;
  /** `{}` where the subject stands. */
  sentence: Record<Locale, string>;
  /** What one types, when « which words » would not tell: a place, and when. */
  prompt?: Record<Locale, string>;
  /** About an id, words, a year, or nothing; refuses `not-found` for what is not of this association. */
  answer(about: string): Promise<Answering>;
}

/** What a question can be about: gives `id uuid, label text`, in the order it is offered. */
export interface SubjectSource {
  subject: Extract<Subject, 'commission' | 'mission' | 'person'>;
  select: string;
}

/** The questions of every area, and what they can be about. */
@Injectable()
export class QuestionSources {
  readonly questions: QuestionSource[] = [];
  readonly subjects: SubjectSource[] = [];

  /** Called once by each area when it starts. */
  declare(subjects: SubjectSource[], questions: QuestionSource[]): void {
    this.subjects.push(...subjects);
    this.questions.push(...questions);
  }
}
