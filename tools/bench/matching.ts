import { readSources } from '../sources.ts';
import type { Measure, Scenario } from './measure.ts';

const [lines, seeds] = [10_000, 50];

/** (m) A bank statement of 10,000 lines against as many dues; and over 50 months of 300 lines, how much is certain. Pure: no database. */
export const matching: Scenario = {
  id: 'm',
  name: `Rapprochement d’un relevé de ${lines.toLocaleString('fr-FR')} lignes`,
  async run(): Promise<Measure[]> {
    readSources();
    const { bankMonth } = await import('../../libs/treasury/testing/bank-month/statement.ts');
    const { scoreOf } = await import('../../libs/treasury/testing/bank-month/key.ts');
    const { match } = await import('../../libs/treasury/rules/matching/match.ts');
    const { facts } = bankMonth(1, lines);
    match(bankMonth(2, 1_000).facts);
    const value = seconds(() => match(facts));
    const floor = { name: 'montant seul', value: seconds(() => byAmount(facts)) };
    const scores = Array.from({ length: seeds }, (_, seed) => {
      const month = bankMonth(seed);
      const amounts = new Map(month.facts.lines.map(({ id, cents }) => [id, cents]));
      return scoreOf(match(month.facts), amounts, month.key);
    });
    const share = (score: (typeof scores)[number]) => (100 * score.certainCents) / score.memberCents;
    const wrong = scores.reduce((sum, score) => sum + score.wrong.length, 0);
    return [
      { scenario: 'm', name: `${lines} lignes`, unit: 's', value, floor },
      {
        scenario: 'm',
        name: 'argent des membres, certain, au moins',
        unit: '%',
        value: Math.min(...scores.map(share)),
      },
      { scenario: 'm', name: 'rapprochements certains et faux', unit: 'lignes', value: wrong },
    ];
  },
};

function seconds(work: () => unknown): number {
  const began = performance.now();
  work();
  return (performance.now() - began) / 1000;
}

/** What a ledger that knows only exact amounts would do. */
function byAmount({
  lines: received,
  dues,
}: {
  lines: readonly { cents: number }[];
  dues: readonly { leftCents: number }[];
}) {
  const open = new Map(dues.map((due) => [due.leftCents, due]));
  return received.map(({ cents }) => open.get(cents));
}
