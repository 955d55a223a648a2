import { type Course, isBlank, stepsOf } from './steps.js';

const course: Course = {
  state: 'draft',
  hasPlace: true,
  items: 10,
  blanks: 0,
  unattached: 0,
  electors: 97,
  lateByDays: 0,
  toDeliver: 0,
  missing: 119,
  silent: 0,
  reminded: 0,
  reminderDue: false,
};
const statesOf = (changes: Partial<Course>) =>
  Object.fromEntries(stepsOf({ ...course, ...changes }).map(({ name, state }) => [name, state]));

test('a draft that is ready waits for its convocation only', () => {
  expect(statesOf({})).toEqual({
    place: 'done',
    agenda: 'done',
    documents: 'done',
    electorate: 'done',
    convene: 'todo',
    letters: 'todo',
    remind: 'todo',
    sitting: 'todo',
  });
});

test('an empty or unfinished agenda is not done', () => {
  expect(statesOf({ items: 0 })['agenda']).toBe('todo');
  expect(statesOf({ blanks: 1 })['agenda']).toBe('todo');
});

test('documents wait until those the statutes want are attached', () => {
  expect(statesOf({ unattached: 2 })['documents']).toBe('todo');
  expect(statesOf({ unattached: 1, lateByDays: 1 })['documents']).toBe('late');
});

test('past the last day to convene, what holds the convocation back is late', () => {
  expect(statesOf({ lateByDays: 3, hasPlace: false })).toMatchObject({
    place: 'late',
    agenda: 'done',
    convene: 'late',
    sitting: 'todo',
  });
});

test('once convened, letters wait until posted, and whoever joined since until called', () => {
  expect(statesOf({ state: 'convened', missing: 0, toDeliver: 4 })['letters']).toBe('todo');
  expect(statesOf({ state: 'convened', missing: 2 })['letters']).toBe('todo');
  expect(statesOf({ state: 'convened', missing: 0 })).toMatchObject({ convene: 'done', letters: 'done' });
});

test('a reminder waits for its day, and is done once sent or when everyone has answered', () => {
  const convened = { state: 'convened', missing: 0, silent: 12 } as const;
  expect(statesOf(convened)['remind']).toBe('todo');
  expect(statesOf({ ...convened, reminderDue: true })['remind']).toBe('late');
  expect(statesOf({ ...convened, reminded: 1 })['remind']).toBe('done');
  expect(statesOf({ ...convened, silent: 0 })['remind']).toBe('done');
});

test('a resolution with a blank or nothing at all is to be filled; information never is', () => {
  expect(isBlank({ kind: 'vote', text: 'L’assemblée fixe la cotisation : … €.' })).toBe(true);
  expect(isBlank({ kind: 'vote', text: ' ' })).toBe(true);
  expect(isBlank({ kind: 'vote', text: 'L’assemblée approuve ce rapport.' })).toBe(false);
  expect(isBlank({ kind: 'information', text: '' })).toBe(false);
  expect(isBlank({ kind: 'vote', text: '', election: {} })).toBe(false);
});
