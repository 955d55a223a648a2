import type { House, Tools } from './house.js';

/** The token of the personal link in the last mail of a kind to someone. */
export async function tokenOf(
  { sql }: Pick<Tools, 'sql'>,
  here: House,
  name: string,
  kind = 'convocation',
): Promise<string> {
  const [mail] = (await sql(
    `select text from mail where association_id = $1 and person_id = $2 and kind = $3 order by recorded_at desc limit 1`,
    [here.id, here.idOf(name), kind],
  )) as { text: string }[];
  return /token=([\w.-]+)/.exec(mail?.text ?? '')?.[1] ?? '';
}
