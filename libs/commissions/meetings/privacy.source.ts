import { type Erased, type Kept, PersonalData, type PersonalDataSource } from '@etabli/membership';
import { Db, inViewersWords } from '@etabli/platform';
import { Inject, Injectable, type OnModuleInit } from '@nestjs/common';

/** What meetings know of people: where they were called and came, what they wrote, took on, and said when deciding. */
const copySql = `
  select jsonb_build_object(
    'called', (select coalesce(jsonb_agg(jsonb_build_object('meeting', m.title, 'on', m.starts_at, 'coming', i.coming,
        'present', i.present) order by m.starts_at), '[]')
      from meeting_person i join meeting m on m.id = i.meeting_id where i.person_id = $1),
    'written', (select coalesce(jsonb_agg(jsonb_build_object('meeting', m.title, 'line', l.text, 'on', l.recorded_at)
        order by l.recorded_at), '[]')
      from meeting_line l join meeting m on m.id = l.meeting_id where l.changed_by = $1),
    'actions', (select coalesce(jsonb_agg(jsonb_build_object('meeting', m.title, 'line', l.text, 'dueOn', l.due_on)
        order by l.recorded_at), '[]')
      from meeting_line l join meeting m on m.id = l.meeting_id where l.owner_id = $1),
    'rounds', (select coalesce(jsonb_agg(jsonb_build_object('question', r.question, 'stance', v.stance, 'option', v.option,
        'grades', v.grades, 'words', v.words, 'on', v.recorded_at) order by v.recorded_at), '[]')
      from round_voice v join round r on r.id = v.round_id where v.person_id = $1)
  ) as data`;

const words = {
  fr: {
    what: 'présences en réunion, réponses aux tours de décision',
    why: 'Les comptes rendus et les décisions de la maison restent tels qu’ils ont été publiés.',
  },
  en: {
    what: 'attendance at meetings, answers in rounds of decision',
    why: 'The notes and decisions of the house stay as they were published.',
  },
};

/** The part of meetings in what is known of people: what was published stays, under no name once they are forgotten. */
@Injectable()
export class MeetingsSource implements PersonalDataSource, OnModuleInit {
  readonly section = 'meetings';

  constructor(
    @Inject(Db) private readonly db: Db,
    @Inject(PersonalData) private readonly data: PersonalData,
  ) {}

  onModuleInit(): void {
    this.data.declare(this);
  }

  async copy(personId: string): Promise<unknown> {
    return (await this.db.row<{ data: unknown }>(copySql, [personId]))?.data ?? null;
  }

  async erase(): Promise<Erased[]> {
    return [];
  }

  /** One statement for any number of people. */
  async kept(personIds: readonly string[]): Promise<Map<string, Kept[]>> {
    const rows = await this.db.query<{ id: string; count: number }>(
      `select person_id as id, count(*)::int as count
       from (select person_id from meeting_person where present union all select person_id from round_voice) as trace
       where person_id = any($1) group by person_id`,
      [personIds],
    );
    const say = inViewersWords(words);
    return new Map(rows.map(({ id, count }) => [id, [{ code: 'meetings', ...say, count, until: null }]]));
  }
}
