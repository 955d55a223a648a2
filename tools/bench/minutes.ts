import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { root } from '../folders.ts';
import { drive } from './drive.ts';
import type { Measure, Scenario } from './measure.ts';
import { lastPaper } from './paper.ts';
import { type Sitting, setSitting, type Voter } from './scene.ts';
import { type Stage, theStage } from './stage.ts';

const [people, items, prints] = [60, 50, 30];

const refusal = '... on Refusal { message }';
const verbs = {
  open: `mutation ($id: ID!) { answer: openVote(itemId: $id, method: hands) { ... on Vote { id } ${refusal} } }`,
  count: `mutation ($id: ID!) { answer: handInCount(voteId: $id, counts: { for: 41, against: 12, abstention: 7 })
    { ... on Vote { id } ${refusal} } }`,
  close: `mutation ($id: ID!) { answer: closeVote(voteId: $id) { ... on Vote { id } ${refusal} } }`,
  proclaim: `mutation ($id: ID!) { answer: proclaim(voteId: $id) { ... on Vote { id } ${refusal} } }`,
  end: `mutation ($id: ID!) { answer: closeAssembly(id: $id) { ... on Assembly { id } ${refusal} } }`,
  print: `mutation ($id: ID!) { answer: printMinutes(assemblyId: $id) { ... on File { id } ${refusal} } }`,
};

/** (d) The minutes of an assembly of 50 resolutions, voted through the API, to PDF/A, the attendance annexed. */
export const minutes: Scenario = {
  id: 'd',
  name: `Procès-verbal de ${items} points en PDF`,
  async run(): Promise<Measure[]> {
    const stage = await theStage();
    const sitting = await setSitting(stage, { slug: 'banc-pv', people, items });
    await hold(stage, sitting);
    const print = () => say(stage, sitting, 'print', sitting.assembly);
    const cold = await timed(print);
    const statements = await stage.statements(print);
    const warm = await drive(prints, 1, print);
    const bare = await barely(await lastPaper(stage));
    const measure = (name: string, value: number, floor: number): Measure => ({
      ...{ scenario: 'd', name, unit: 'ms', value, statements },
      floor: { name: 'Typst seul', value: floor },
    });
    return [measure('première impression', cold, bare.cold), measure('suivantes', warm.median, bare.warm)];
  },
};

/** Every item put to the vote, counted and proclaimed, then the assembly closed. */
async function hold(stage: Stage, sitting: Sitting): Promise<void> {
  for (const item of sitting.items) {
    const vote = await say(stage, sitting, 'open', item);
    for (const verb of ['count', 'close', 'proclaim'] as const) await say(stage, sitting, verb, vote);
  }
  await say(stage, sitting, 'end', sitting.assembly);
}

/** A verb of the chair; answers the id of what it made. */
async function say(
  stage: Stage,
  { slug, people: [chair] }: Sitting,
  verb: keyof typeof verbs,
  id: string,
): Promise<string> {
  const { answer } = await stage.graphql<{ answer: { id?: string; message?: string } }>(
    verbs[verb],
    { id },
    (chair as Voter).cookie,
    slug,
  );
  if (!answer.id) throw new Error(`${verb} was refused: ${answer.message}`);
  return answer.id;
}

/** Milliseconds to set the same document without anything around it: at first, then once warm. */
async function barely(document: object): Promise<{ cold: number; warm: number }> {
  const path = join(root, 'libs/platform/dist/pdf/typst-pdf.js');
  const { TypstPdf } = await import(pathToFileURL(path).href);
  const typst: { render(document: object): Promise<Uint8Array> } = new TypstPdf();
  const set = () => typst.render(document);
  return { cold: await timed(set), warm: (await drive(prints, 1, set)).median };
}

async function timed(work: () => Promise<unknown>): Promise<number> {
  const began = performance.now();
  await work();
  return performance.now() - began;
}
