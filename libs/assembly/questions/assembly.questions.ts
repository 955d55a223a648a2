import { type Answering, type QuestionSource, QuestionSources, Search } from '@etabli/membership';
import { Db, inViewersWords } from '@etabli/platform';
import { Inject, Injectable, type OnModuleInit } from '@nestjs/common';
import { en } from './words.en.js';
import { fr } from './words.fr.js';

const NAMED = 20;

/** The next assembly people were called to, and who of them has not answered. */
const SILENT = `
  select a.id, a.title, coalesce(s.people, '[]') as people, coalesce(s.total, 0) as total
  from (select * from assembly where state = 'convened' order by starts_at, id limit 1) a
  left join lateral (
    select jsonb_agg(jsonb_build_object('id', id, 'name', name) order by sort_name, id) filter (where place <= ${NAMED}) as people,
      count(*)::int as total
    from (select p.id, p.display_name as name, p.sort_name, row_number() over (order by p.sort_name, p.id) as place
      from convocation c join person p on p.association_id = c.association_id and p.id = c.person_id
      where c.association_id = a.association_id and c.assembly_id = a.id and c.answer is null) silent) s on true`;

interface Silent {
  id: string;
  title: string;
  people: { id: string; name: string }[];
  total: number;
}

/** What is asked of assemblies: who has not answered, which texts speak of something. */
@Injectable()
export class AssemblyQuestions implements OnModuleInit {
  constructor(
    @Inject(Db) private readonly db: Db,
    @Inject(Search) private readonly search: Search,
    @Inject(QuestionSources) private readonly sources: QuestionSources,
  ) {}

  onModuleInit(): void {
    const unanswered: QuestionSource = {
      ...{ id: 'unanswered', subject: 'nothing', permission: 'assembly.figures' },
      sentence: { fr: fr.unanswered, en: en.unanswered },
      answer: () => this.unanswered(),
    };
    const mentions: QuestionSource = {
      ...{ id: 'mentions', subject: 'words', permission: 'assembly.read' },
      sentence: { fr: fr.mentions, en: en.mentions },
      answer: (words) => this.mentions(words),
    };
    this.sources.declare([], [unanswered, mentions]);
  }

  private async unanswered(): Promise<Answering> {
    const row = await this.db.row<Silent>(SILENT);
    const words = inViewersWords({ fr, en });
    if (!row) return { sentence: words.noAssembly, items: [] };
    const { id, title, people, total: count } = row;
    if (count === 0) return { sentence: words.everybody({ title }), items: [] };
    return {
      sentence: words.silent({ title, count }),
      items: [
        { label: words.follow, detail: null, to: `assemblees/${id}/convocation` },
        ...people.map((person) => ({ label: person.name, detail: null, to: `membres/${person.id}` })),
      ],
    };
  }

  private async mentions(typed: string): Promise<Answering> {
    const ofKind = (kind: string) => this.search.find({ words: typed, kind, limit: NAMED });
    const groups = [...(await ofKind('minutes')), ...(await ofKind('resolution'))];
    const words = inViewersWords({ fr, en });
    const count = groups.reduce((sum, { total }) => sum + total, 0);
    return {
      sentence: count === 0 ? words.nothing({ words: typed }) : words.found({ words: typed, count }),
      items: groups.flatMap(({ label, hits }) =>
        hits.map(({ title, on, to }) => ({
          label: title,
          detail: on ? `${label}, ${words.on({ on })}` : label,
          to,
        })),
      ),
    };
  }
}
