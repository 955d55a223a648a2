import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { voting } from './bench/ballots.ts';
import { board } from './bench/board.ts';
import { bookings } from './bench/bookings.ts';
import { books } from './bench/books.ts';
import { bundles } from './bench/bundles.ts';
import { crash } from './bench/crash.ts';
import { decade } from './bench/decade.ts';
import { digests } from './bench/digests.ts';
import { imports } from './bench/imports.ts';
import { machine } from './bench/machine.ts';
import { matching } from './bench/matching.ts';
import { type Measure, ratio, type Scenario, table } from './bench/measure.ts';
import { members } from './bench/members.ts';
import { minutes } from './bench/minutes.ts';
import { paying } from './bench/payments.ts';
import { room500 } from './bench/phones.ts';
import { plans } from './bench/places.ts';
import { rents } from './bench/rents.ts';
import { start } from './bench/start.ts';
import { statements } from './bench/statements.ts';
import { waiting } from './bench/waiting.ts';
import { build } from './build.ts';
import { command } from './command.ts';
import { explain, Obstacle, step } from './console.ts';
import { folder, root } from './folders.ts';

const scenarios: Scenario[] = [
  voting,
  members,
  start,
  minutes,
  bundles,
  room500,
  crash,
  imports,
  decade,
  digests,
  board,
  matching,
  rents,
  paying,
  books,
  statements,
  plans,
  waiting,
  bookings,
];

/** `npm run bench`: every scenario, or those named (`npm run bench -- b c`); a table, and .data/bench.json. */
await command(async () => {
  const named = process.argv.slice(2);
  const chosen = scenarios.filter(({ id }) => !named.length || named.includes(id));
  if (!chosen.length) {
    throw new Obstacle(
      'Aucune mesure de ce nom.',
      `Les mesures sont : ${scenarios.map(({ id }) => id).join(', ')}.`,
    );
  }
  await build('server');
  const measures: Measure[] = [];
  let failed = 0;
  for (const { id, name, run } of chosen) {
    try {
      measures.push(...(await step(`(${id}) ${name}`, run)));
    } catch (problem) {
      failed += 1;
      explain(problem);
    }
  }
  report(measures);
  return failed ? 1 : 0;
});

function report(measures: Measure[]): void {
  const facts = machine();
  const path = join(folder(root, '.data'), 'bench.json');
  const results = measures.map((measure) => ({ ...measure, ratio: ratio(measure) }));
  writeFileSync(path, `${JSON.stringify({ machine: facts, measures: results }, null, 2)}\n`);
  console.log(`\n${table(measures)}\n\n${Object.values(facts).join(' · ')}\n${path}`);
}
