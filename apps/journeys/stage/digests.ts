import { newId } from '@etabli/kernel';
import { stage } from './database.ts';
import type { House } from './house.ts';

/** A zone in which it is about noon now, so that digests of the day may leave whenever the story is told. */
function zoneAtNoon(): string {
  const ahead = 12 - new Date().getUTCHours();
  return ahead === 0 ? 'Etc/GMT' : `Etc/GMT${ahead > 0 ? '-' : '+'}${Math.abs(ahead)}`;
}

/** A commission whose tasks, all of this day, somebody of it holds and wants to be told each day. */
export async function holdsTasks(house: House, who: string, titles: string[]): Promise<void> {
  const [commission, person] = [newId(), house.idOf(who)];
  await stage('update association set time_zone = $2 where id = $1', [house.id, zoneAtNoon()]);
  await stage(`insert into commission (association_id, id, name) values ($1, $2, 'Technique')`, [
    ...[house.id, commission],
  ]);
  await stage(
    `insert into mandate (association_id, id, person_id, role, commission_id, starts_on)
     values ($1, gen_random_uuid(), $2, 'commission_member', $3, '2024-01-01')`,
    [house.id, person, commission],
  );
  await stage(
    `with opened as (
       insert into task (association_id, id, commission_id, stage_id, title, due_on, position, author_id)
       select $1, gen_random_uuid(), $2, s.id, title, (now() at time zone a.time_zone)::date, 'i' || place, $3
       from unnest($4::text[]) with ordinality as named (title, place), stage s, association a
       where a.id = $1 and s.commission_id = $2 and s.position = 0 returning id)
     insert into task_assignee (association_id, id, task_id, person_id) select $1, gen_random_uuid(), id, $3 from opened`,
    [house.id, commission, person, titles],
  );
  await stage(`insert into digest_rhythm (association_id, person_id, rhythm) values ($1, $2, 'daily')`, [
    house.id,
    person,
  ]);
}

/** The hour strikes; gives where an answer to a task leads, as it is in the mail. */
export async function digestOf(
  house: House,
  who: string,
): Promise<(title: string, answer: string) => string> {
  await stage(`insert into jobs.job (name, data) values ('digest', '{}')`, []);
  let text = '';
  for (let tries = 0; tries < 300 && !text; tries++) {
    const [mail] = await stage<{ text: string }>(
      `select text from mail where association_id = $1 and person_id = $2 and kind = 'digest'`,
      [house.id, house.idOf(who)],
    );
    text = mail?.text ?? '';
    if (!text) await new Promise((resolve) => setTimeout(resolve, 100));
  }
  return (title, answer) => {
    const about = text.split('\n* ').find((part) => part.startsWith(title)) ?? '';
    const line = about.split('\n').find((each) => each.trim().startsWith(answer)) ?? '';
    const found = /\S+token=[\w.-]+/.exec(line);
    if (!found) throw new Error(`aucun lien « ${answer} » pour « ${title} »`);
    const { pathname, search } = new URL(found[0]);
    return pathname + search;
  };
}
