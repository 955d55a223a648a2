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

test('never keeps more than three, the oldest leaves first', () => {
  for (const text of ['un', 'deux', 'trois', 'quatre']) notify({ text });
  expect(currentToasts().map(({ text }) => text)).toEqual(['deux', 'trois', 'quatre']);
});

test('tells its listeners of every change until they stop', () => {
  const heard = jest.fn();
  const stop = onToasts(heard);
  dismiss(notify({ text: 'un' }));
  stop();
  notify({ text: 'deux' });
  expect(heard).toHaveBeenCalledTimes(2);
});
