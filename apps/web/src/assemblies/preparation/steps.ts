import type { AssemblyState } from '../../gql/assemblies.js';

export const stepNames = [
  'place',
  'agenda',
  'documents',
  'electorate',
  'convene',
  'letters',
  'remind',
  'sitting',
] as const;
export type StepName = (typeof stepNames)[number];

/** What the steps of a preparation look at. */
export interface Course {
  state: AssemblyState;
  /** A room, or a way to take part from elsewhere. */
  hasPlace: boolean;
  items: number;
  /** Resolutions that still have a blank to fill. */
  blanks: number;
  /** Documents the statutes want and that are not attached. */
  unattached: number;
  electors: number;
  /** Days missing to the notice. */
  lateByDays: number;
  /** On paper, not yet posted nor handed over. */
  toDeliver: number;
  /** Members who should have a convocation and have none. */
  missing: number;
  /** Convened, and not answered yet. */
  silent: number;
  /** Reminders already sent. */
  reminded: number;
  /** The day proposed for a reminder has come. */
  reminderDue: boolean;
}

export interface Step {
  name: StepName;
  /** `late`: its day has gone by. */
  state: 'done' | 'todo' | 'late';
}

/** The steps of a preparation in order, and how far each is. */
export function stepsOf(course: Course): Step[] {
  const { state, hasPlace, items, blanks, electors, lateByDays, toDeliver, missing } = course;
  const { silent, reminded, reminderDue, unattached } = course;
  const draft = state === 'draft';
  const done: Record<StepName, boolean> = {
    place: hasPlace,
    agenda: items > 0 && blanks === 0,
    documents: unattached === 0,
    electorate: electors > 0,
    convene: !draft,
    letters: !draft && toDeliver === 0 && missing === 0,
    remind: !draft && (silent === 0 || reminded > 0),
    sitting: state === 'closed' || state === 'filed',
  };
  const isLate = (name: StepName): boolean =>
    (draft &&
      lateByDays > 0 &&
      (name === 'convene' || name === 'place' || name === 'agenda' || name === 'documents')) ||
    (!draft && lateByDays > 0 && name === 'letters') ||
    (reminderDue && name === 'remind');
  return stepNames.map((name) => ({ name, state: done[name] ? 'done' : isLate(name) ? 'late' : 'todo' }));
}

/** A draft resolution with something left to fill in; an election is told by its candidates, and may have no text. */
export const isBlank = (item: { kind: string; text: string; election?: object | null }): boolean =>
  item.kind === 'vote' && (item.text.includes('…') || (!item.election && item.text.trim() === ''));
