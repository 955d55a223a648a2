import type { IsoDate } from '@etabli/kernel';
import {
  type Erased,
  type Kept,
  PersonalData,
  type PersonalDataSource,
  Retentions,
} from '@etabli/membership';
import { Db, inViewersWords } from '@etabli/platform';
import { Inject, Injectable, type OnModuleInit } from '@nestjs/common';

/** What assemblies know of people: called, there, represented, speaking, amending, standing, voting. Of secret votes only that they voted. */
const copySql = `
  select jsonb_build_object(
    'convocations', (select coalesce(jsonb_agg(jsonb_build_object('assembly', a.title, 'on', a.starts_at,
        'channel', c.channel, 'sentAt', c.sent_at, 'answer', c.answer) order by a.starts_at), '[]')
      from convocation c join assembly a on a.id = c.assembly_id where c.person_id = $1),
    'attendance', (select coalesce(jsonb_agg(jsonb_build_object('assembly', a.title, 'kind', t.kind, 'mode', t.mode,
        'at', t.at) order by t.at), '[]')
      from attendance t join assembly a on a.id = t.assembly_id where t.person_id = $1),
    'proxiesGiven', (select coalesce(jsonb_agg(jsonb_build_object('assembly', a.title, 'to', h.display_name,
        'filedAt', p.filed_at) order by p.filed_at), '[]')
      from proxy p join assembly a on a.id = p.assembly_id left join person h on h.id = p.holder_id
      where p.giver_id = $1),
    'proxiesHeld', (select coalesce(jsonb_agg(jsonb_build_object('assembly', a.title, 'from', g.display_name,
        'filedAt', p.filed_at) order by p.filed_at), '[]')
      from proxy p join assembly a on a.id = p.assembly_id join person g on g.id = p.giver_id
      where p.holder_id = $1),
    'speeches', (select coalesce(jsonb_agg(jsonb_build_object('assembly', a.title, 'item', i.title, 'kind', f.kind,
        'at', f.at) order by f.at), '[]')
      from floor_event f join agenda_item i on i.id = f.agenda_item_id join assembly a on a.id = f.assembly_id
      where f.person_id = $1),
    'amendments', (select coalesce(jsonb_agg(jsonb_build_object('assembly', a.title, 'item', i.title, 'text', m.text,
        'at', m.recorded_at) order by m.recorded_at), '[]')
      from amendment m join agenda_item i on i.id = m.agenda_item_id join assembly a on a.id = m.assembly_id
      where m.proposer_id = $1),
    'candidacies', (select coalesce(jsonb_agg(jsonb_build_object('assembly', a.title, 'item', i.title,
        'statement', c.statement, 'at', c.at, 'withdrawnAt', w.at) order by c.at), '[]')
      from candidacy c join agenda_item i on i.id = c.agenda_item_id join assembly a on a.id = c.assembly_id
      left join candidacy_withdrawal w on w.candidacy_id = c.id where c.person_id = $1),
    'electedAnswers', (select coalesce(jsonb_agg(jsonb_build_object('assembly', a.title, 'item', i.title,
        'accepts', e.accepts, 'at', e.at) order by e.at), '[]')
      from elected_answer e join agenda_item i on i.id = e.agenda_item_id join assembly a on a.id = e.assembly_id
      where e.person_id = $1),
    'circles', (select coalesce(jsonb_agg(jsonb_build_object('assembly', a.title, 'item', i.title, 'kind', c.kind,
        'said', c.said, 'at', c.at) order by c.at), '[]')
      from circle_entry c join vote v on v.id = c.vote_id join agenda_item i on i.id = v.agenda_item_id
      join assembly a on a.id = v.assembly_id where $1 in (c.elector_id, c.candidate_id)),
    'votesByName', (select coalesce(jsonb_agg(jsonb_build_object('assembly', a.title, 'item', i.title,
        'choice', coalesce(to_jsonb(b.choice), b.content), 'at', s.at) order by s.at), '[]')
      from named_ballot b join sign_off s on s.vote_id = b.vote_id and s.elector_id = b.elector_id
      join vote v on v.id = b.vote_id join agenda_item i on i.id = v.agenda_item_id
      join assembly a on a.id = v.assembly_id where b.elector_id = $1),
    'secretVotes', (select coalesce(jsonb_agg(jsonb_build_object('assembly', a.title, 'item', i.title,
        'channel', s.channel) order by v.opened_at), '[]')
      from sign_off s join vote v on v.id = s.vote_id join agenda_item i on i.id = v.agenda_item_id
      join assembly a on a.id = v.assembly_id where s.elector_id = $1 and v.method = 'secret'),
    'votesInAdvance', (select coalesce(jsonb_agg(jsonb_build_object('assembly', a.title, 'item', i.title,
        'choice', x.choice, 'channel', x.channel, 'at', x.at) order by x.at), '[]')
      from advance_vote x join agenda_item i on i.id = x.agenda_item_id join assembly a on a.id = x.assembly_id
      where x.person_id = $1),
    'proxyInstructions', (select coalesce(jsonb_agg(jsonb_build_object('assembly', a.title, 'item', i.title,
        'choice', n.choice) order by p.filed_at, i.position), '[]')
      from proxy_instruction n join proxy p on p.id = n.proxy_id join agenda_item i on i.id = n.agenda_item_id
      join assembly a on a.id = p.assembly_id where p.giver_id = $1),
    'secrecyAsked', (select coalesce(jsonb_agg(jsonb_build_object('assembly', a.title, 'item', i.title)
        order by r.recorded_at), '[]')
      from secrecy_request r join agenda_item i on i.id = r.agenda_item_id
      join assembly a on a.id = i.assembly_id where r.person_id = $1),
    'officer', (select jsonb_build_object('profession', o.profession, 'nationality', o.nationality)
      from officer_detail o where o.person_id = $1)
  ) as data`;

const words = {
  fr: {
    officer: 'profession et nationalité, demandées aux dirigeants',
    what: 'convocations, présences, pouvoirs, prises de parole, amendements, candidatures, votes nominatifs et émargements aux assemblées',
    why: 'Les papiers des assemblées se gardent cinq ans au moins : on peut contester une assemblée pendant ce temps (Code civil, art. 2224).',
  },
  en: {
    officer: 'profession and nationality, asked of officers',
    what: 'convocations, attendance, proxies, speeches, amendments, candidacies, votes by name and sign-offs at assemblies',
    why: 'Papers of assemblies are kept five years at least: an assembly can be challenged during that time (French Civil Code, art. 2224).',
  },
};

/**
 * The part of assemblies in what is known of people. What proves decisions stays; what the prefecture asked of an officer goes.
 */
@Injectable()
export class AssemblySource implements PersonalDataSource, OnModuleInit {
  readonly section = 'assemblies';

  constructor(
    @Inject(Db) private readonly db: Db,
    @Inject(PersonalData) private readonly data: PersonalData,
    @Inject(Retentions) private readonly retentions: Retentions,
  ) {}

  onModuleInit(): void {
    this.data.declare(this);
  }

  async copy(personId: string): Promise<unknown> {
    return (await this.db.row<{ data: unknown }>(copySql, [personId]))?.data ?? null;
  }

  async erase(personId: string): Promise<Erased[]> {
    const gone = await this.db.row<{ count: number }>(
      `with gone as (delete from officer_detail where person_id = $1 returning 1) select count(*)::int as count from gone`,
      [personId],
    );
    return gone?.count !== 1 ? [] : [{ code: 'officer', what: inViewersWords(words).officer, count: 1 }];
  }

  /** One statement for any number of people; kept until the papers of their last assembly may go. */
  async kept(personIds: readonly string[]): Promise<Map<string, Kept[]>> {
    const { assemblyPaperMonths } = await this.retentions.current();
    const rows = await this.db.query<{ id: string; count: number; until: IsoDate }>(
      `select person_id as id, count(*)::int as count,
              (max(a.starts_at)::date + make_interval(months => $2::int))::date::text as until
       from (select person_id, assembly_id from convocation union all select person_id, assembly_id from attendance
             union all select giver_id, assembly_id from proxy
             union all select person_id, assembly_id from candidacy
             union all select person_id, assembly_id from advance_vote
             union all select s.elector_id, v.assembly_id from sign_off s join vote v on v.id = s.vote_id) trace
       join assembly a on a.id = trace.assembly_id
       where person_id = any($1) group by person_id`,
      [personIds, assemblyPaperMonths],
    );
    const said = inViewersWords(words);
    return new Map(rows.map(({ id, count, until }) => [id, [{ code: 'assemblies', ...said, count, until }]]));
  }
}
