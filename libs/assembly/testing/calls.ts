import { type House, inDays } from './house.js';
import { type Ask, saying } from './verbs.js';

/** A convocation as its list shows it. */
export interface Called {
  id: string;
  channel: string;
  state: string;
  lateDays: number;
  leftAt: string | null;
  person: { id: string; displayName: string };
}

/** Assemblies prepared and convened through the API that `ask` reaches, and the convocations they made. */
export function calling(ask: Ask) {
  const verb = saying(ask);

  async function prepared(here: House, over: object = {}): Promise<string> {
    const input = { nature: 'ordinary', startsAt: inDays(30), place: 'la grande salle', ...over };
    return (await verb('prepareAssembly', { input }, here.as('Inès'))).id;
  }

  async function convened(here: House, over: object = {}): Promise<string> {
    const id = await prepared(here, over);
    const answer = await verb('convene', { assemblyId: id }, here.as('Solène'));
    if (answer.state !== 'convened') throw new Error(`not convened: ${answer.message}`);
    return id;
  }

  async function convocations(here: House, assemblyId: string, page: object = {}): Promise<Called[]> {
    const found = await ask<{ convocations: { items: Called[] } }>(
      `query ($id: ID!, $page: ConvocationsPageInput) { convocations(assemblyId: $id, page: $page)
        { items { id channel state lateDays leftAt person { id displayName } } } }`,
      { id: assemblyId, page },
      here.as('Inès'),
    );
    return found.convocations.items;
  }

  async function convocationOf(here: House, assemblyId: string, name: string): Promise<Called> {
    const rows = await convocations(here, assemblyId);
    const row = rows.find(({ person }) => person.id === here.idOf(name));
    if (!row) throw new Error(`${name} was not called`);
    return row;
  }

  return { prepared, convened, convocations, convocationOf };
}
