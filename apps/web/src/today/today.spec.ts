import { inOrder, type TodayLine, type Urgency, waiting } from './today.js';

const line = (key: string, urgency: Urgency, at?: string): TodayLine => ({
  key,
  urgency,
  at,
  sentence: key,
  action: { label: 'Voir', to: '' },
});

test('what is late comes first, then by date, undated last', () => {
  const lines = [
    line('lettre', 'know'),
    line('vote', 'today'),
    line('réunion', 'today', '2026-03-14T18:30:00Z'),
    line('tâche', 'late', '2026-03-12'),
    line('rangement', 'today', '2026-03-14'),
  ];
  expect(inOrder(lines).map(({ key }) => key)).toEqual(['tâche', 'rangement', 'réunion', 'vote', 'lettre']);
});

test('good to know is not waiting for anyone', () => {
  expect(waiting([line('a', 'know'), line('b', 'late'), line('c', 'soon')])).toBe(2);
  expect(waiting([])).toBe(0);
});
