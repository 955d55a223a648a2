import { readFileSync } from 'node:fs';
import { command } from './command.ts';
import { Obstacle } from './console.ts';
import { readSources } from './sources.ts';

/** `npm run assembly:scenario -- FILE [--json] [--en]`: plays a story of an assembly and prints what it comes to. */
await command(async () => {
  const words = process.argv.slice(2);
  const file = words.find((word) => !word.startsWith('--'));
  const options = words.filter((word) => word.startsWith('--'));
  const locale = options.includes('--en') ? 'en' : 'fr';
  if (!file) {
    throw new Obstacle('Quel fichier ?', 'npm run assembly:scenario -- mon-assemblee.yaml [--json] [--en]');
  }
  const { asJson, asText, playScenario, problemSentence, unexpected, unexpectedText } = await scenarios();
  const { played, problems } = playScenario(read(file));
  if (!played) {
    for (const problem of problems) console.error(problemSentence(problem, locale));
    return 1;
  }
  const text = options.includes('--json')
    ? JSON.stringify(asJson(played, locale), null, 2)
    : asText(played, locale);
  console.log(text);
  const differences = unexpected(played);
  if (differences.length > 0) console.error(unexpectedText(differences, locale));
  return differences.length > 0 ? 1 : 0;
});

function read(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    throw new Obstacle(`Le fichier ${file} ne se lit pas.`, 'Donnez le chemin d’un fichier YAML ou JSON.');
  }
}

/** The interpreter, read from its sources: no build, no database. */
async function scenarios(): Promise<typeof import('../libs/assembly/scenarios/index.ts')> {
  readSources();
  return import('../libs/assembly/scenarios/index.ts');
}
