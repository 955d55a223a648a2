import { statementsIn } from './capture.ts';

test('reads in the log what the application sent, and nothing of the others', () => {
  const log = [
    'etabli_app|41|LOG:  statement: start transaction read write',
    'postgres|40|LOG:  statement: select 1',
    'etabli_app|41|LOG:  execute read-session: select id',
    '\tfrom auth.sessions where token = $1',
    "etabli_app|41|DETAIL:  Parameters: $1 = 'it''s', $2 = NULL",
    '',
  ].join('\n');
  expect(statementsIn(log)).toEqual([
    { text: 'start transaction read write', values: [] },
    {
      name: 'read-session',
      text: 'select id\nfrom auth.sessions where token = $1',
      values: ["it's", null],
    },
  ]);
});
