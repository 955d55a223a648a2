import type { Asking } from './evening.js';
import { Evening } from './evening.js';
import type { House } from './house.js';

/** Accounts adopted by hands, budget by name, everything said; the sitting is closed. */
export async function held(tools: Asking, clauses: Parameters<typeof House.build>[1] = {}): Promise<Evening> {
  const evening = await Evening.called(tools, clauses);
  await evening.grants('Chloé', 'Bakary');
  for (const name of ['Solène', 'Joaquim', 'Ada', 'Bakary']) await evening.arrives(name);
  await evening.opens();
  const accounts = await evening.opensVote(0, 'hands');
  await evening.chair('noteDebate', {
    itemId: evening.voted(0),
    speaker: 'Inès',
    debate: 'Une question porte sur le loyer.',
  });
  await evening.counts(accounts.id, { for: 4, against: 0, abstention: 1 });
  await evening.chair('closeVote', { voteId: accounts.id });
  await evening.chair('proclaim', { voteId: accounts.id });
  await evening.arrives('Driss');
  await evening.chair('noteIncident', { assemblyId: evening.id, text: 'Panne de micro.' });
  const budget = await evening.opensVote(1, 'named');
  await evening.casts(budget.id, 'Ada', 'against');
  await evening.casts(budget.id, 'Bakary', 'for');
  await evening.casts(budget.id, 'Bakary', 'for', 'Chloé');
  await evening.leaves('Ada');
  await evening.chair('closeVote', { voteId: budget.id });
  await evening.chair('proclaim', { voteId: budget.id });
  expect((await evening.chair('closeAssembly', { id: evening.id })).state).toBe('closed');
  return evening;
}

/** The accounts are adopted by hands and proclaimed; the sitting goes on. */
export async function adopted(tools: Asking): Promise<Evening> {
  const evening = await Evening.called(tools);
  for (const name of ['Solène', 'Joaquim', 'Ada']) await evening.arrives(name);
  await evening.opens();
  const accounts = await evening.opensVote(0, 'hands');
  await evening.counts(accounts.id, { for: 3, against: 0, abstention: 0 });
  await evening.chair('closeVote', { voteId: accounts.id });
  await evening.chair('proclaim', { voteId: accounts.id });
  return evening;
}
