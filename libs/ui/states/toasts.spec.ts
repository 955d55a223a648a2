import { currentToasts, dismiss, notify, onToasts } from './toast-store.js';

afterEach(() => {
  for (const { id } of currentToasts()) dismiss(id);
});

test('says what was done, as good news unless told otherwise', () => {
  notify({ text: 'Tâche confiée à Nadia' });
  notify({ text: 'Envoi impossible', tone: 'refused' });
  expect(currentToasts().map(({ text, tone }) => [text, tone])).toEqual([
    ['Tâche confiée à Nadia', 'done'],
    ['Envoi impossible', 'refused'],
  ]);
});

const texts = () => currentToasts().map(({ text }) => text);

test('never keeps more than three that only say something, the oldest leaves first', () => {
  for (const text of ['un', 'deux', 'trois', 'quatre']) notify({ text });
  expect(texts()).toEqual(['deux', 'trois', 'quatre']);
});

test('no undo leaves because something was said after it', () => {
  const undo = () => undefined;
  for (const text of ['un', 'deux', 'trois', 'quatre']) notify({ text, undo });
  expect(texts()).toEqual(['un', 'deux', 'trois', 'quatre']);
});

test('says the same thing once, unless it can be undone', () => {
  notify({ text: 'C’est défait.' });
  notify({ text: 'Confiée', undo: () => undefined });
  notify({ text: 'Confiée', undo: () => undefined });
  notify({ text: 'C’est défait.' });
  expect(texts()).toEqual(['Confiée', 'Confiée', 'C’est défait.']);
});

test('what was said of a thing leaves, with its undo, when something else is said of it', () => {
  const undo = () => undefined;
  notify({ text: 'Remise', undo, about: 'key 1' });
  notify({ text: 'Remise', undo, about: 'key 2' });
  notify({ text: 'Perdue', undo, about: 'key 1' });
  notify({ text: 'dit' });
  expect(currentToasts().map(({ text, about }) => [text, about])).toEqual([
    ['Remise', 'key 2'],
    ['Perdue', 'key 1'],
    ['dit', undefined],
  ]);
});

test('what only says something makes room for what can be undone', () => {
  notify({ text: 'dit' });
  for (const text of ['un', 'deux', 'trois']) notify({ text, undo: () => undefined });
  expect(texts()).toEqual(['un', 'deux', 'trois']);
});

test('tells its listeners of every change until they stop', () => {
  const heard = jest.fn();
  const stop = onToasts(heard);
  dismiss(notify({ text: 'un' }));
  stop();
  notify({ text: 'deux' });
  expect(heard).toHaveBeenCalledTimes(2);
});
