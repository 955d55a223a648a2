import { boardRoles, type MandateRole } from '@etabli/access';
import { Association } from '@etabli/membership';
import { currentAssociation, Db } from '@etabli/platform';
import { Inject, Injectable } from '@nestjs/common';
import { Agenda } from '../agenda/agenda.service.js';
import type { Assembly } from '../assemblies/assemblies.entities.js';
import { Assemblies } from '../assemblies/assemblies.service.js';
import { assemblyFacts } from '../assemblies/facts.js';
import { wordsIn as preparationWords } from '../assemblies/words.js';
import { Channel } from '../convocation/convocation.entities.js';
import { Notices } from '../convocation/notices.js';
import { ConvocationPapers } from '../convocation/papers.service.js';
import { Amendments } from '../debate/amendments.service.js';
import { Chairing } from '../debate/chairing.types.js';
import { speakersOf } from '../debate/spoken.js';
import { answersIn } from '../elections/answers.js';
import { peopleOf } from '../roll/lines.js';
import { namesOf } from '../roll/names.js';
import { stands } from '../roll/situation.js';
import { Situations } from '../roll/situations.service.js';
import { isElection } from '../rules/election-outcome.js';
import { namedIn } from '../rules/elections.js';
import { Incident } from '../sitting/sitting.entities.js';
import { Vote } from '../votes/votes.entities.js';
import type { RecordedSitting } from './record.js';

const channelNames = { [Channel.email]: 'email', [Channel.letter]: 'post', [Channel.hand]: 'hand' } as const;

/** Reads what the papers of an assembly are made from: some fifteen statements, whatever the number of people. */
@Injectable()
export class Records {
  constructor(
    @Inject(Db) private readonly db: Db,
    @Inject(Agenda) private readonly agenda: Agenda,
    @Inject(Assemblies) private readonly assemblies: Assemblies,
    @Inject(Notices) private readonly notices: Notices,
    @Inject(ConvocationPapers) private readonly papers: ConvocationPapers,
    @Inject(Situations) private readonly situations: Situations,
    @Inject(Amendments) private readonly amendments: Amendments,
  ) {}

  /** Everything recorded of an assembly that was convened. */
  async of(assembly: Assembly): Promise<RecordedSitting> {
    const day = this.assemblies.dayOf(assembly.startsAt);
    const where = { assemblyId: assembly.id };
    const situation = await this.situations.of(assembly);
    const bureau = [assembly.chairId, assembly.secretaryId, ...assembly.scrutineerIds];
    const order = { at: 'asc', id: 'asc' } as const;
    const chairings = await this.db.find(Chairing, { where, order });
    const items = await this.agenda.of(assembly.id);
    const amendments = (await Promise.all(items.map(({ id }) => this.amendments.of(id)))).flat();
    const votes = await this.db.find(Vote, { where, order: { openedAt: 'asc', id: 'asc' } });
    const people = [
      ...peopleOf(situation),
      ...bureau.filter((id): id is string => id !== null),
      ...chairings.map(({ personId }) => personId),
      ...amendments.map(({ proposerId }) => proposerId),
      ...votes.flatMap(({ outcome }) => (outcome && isElection(outcome) ? namedIn(outcome.election) : [])),
    ];
    return {
      assembly,
      situation,
      paper: assemblyFacts(assembly, await this.db.get(Association, currentAssociation().id)),
      names: await namesOf(this.db, people),
      categories: await this.categories(day),
      offices: await this.offices(day),
      ...{ items, amendments, chairings },
      speakers: await speakersOf(
        this.db,
        items.map(({ id }) => id),
      ),
      votes,
      elected: await answersIn(this.db, assembly.id),
      calls: await this.calls(assembly.id),
      incidents: await this.db.find(Incident, { where, order }),
      paperProxies: await this.paperProxies(assembly.id),
      channels: await this.channels(assembly.id),
      signatures: await this.signatures(assembly.id),
      notice: await this.notices.grade(
        assembly,
        this.assemblies.dayOf(assembly.convenedAt ?? assembly.startsAt),
      ),
      documents: await this.documents(assembly.id),
    };
  }

  private async calls(assemblyId: string): Promise<Map<string, Date>> {
    const rows = await this.db.query<{ id: string; at: Date }>(
      'select agenda_item_id as id, min(at) as at from item_call where assembly_id = $1 group by agenda_item_id',
      [assemblyId],
    );
    return new Map(rows.map(({ id, at }) => [id, at]));
  }

  private async categories(day: string): Promise<Map<string, string>> {
    const rows = await this.db.query<{ id: string; name: string }>(
      `select m.person_id as id, c.name from membership m
       join membership_category c on c.association_id = m.association_id and c.id = m.category_id
       where daterange(m.starts_on, m.ends_on, '[]') @> $1::date`,
      [day],
    );
    return new Map(rows.map(({ id, name }) => [id, name]));
  }

  /** The first of the board offices in force on a day, for each who holds one. */
  private async offices(day: string): Promise<Map<string, MandateRole>> {
    const ranked = ['chair', 'co_chair', 'secretary', 'treasurer', 'board_member'].filter((role) =>
      (boardRoles as readonly string[]).includes(role),
    );
    const rows = await this.db.query<{ id: string; role: MandateRole }>(
      `select distinct on (person_id) person_id as id, role from mandate
       where role = any($2) and daterange(starts_on, ends_on, '[]') @> $1::date
       order by person_id, array_position($2, role)`,
      [day, ranked],
    );
    return new Map(rows.map(({ id, role }) => [id, role]));
  }

  /** The first that each person gave, entries set aside left out; an organisation's is that of who came for it. */
  private async signatures(assemblyId: string): Promise<RecordedSitting['signatures']> {
    const rows = await this.db.query<{ id: string; strokes: string | null; as: string }>(
      `select distinct on (t.person_id) t.person_id as id, e.signature as strokes, e.signed_as as "as"
       from attendance t join desk_entry e on e.association_id = t.association_id and e.id = t.entry_id
       where t.assembly_id = $1 and (e.signature is not null or e.signed_as is not null) and ${stands('t')}
       order by t.person_id, t.at`,
      [assemblyId],
    );
    return new Map(rows.map(({ id, strokes, as }) => [id, strokes ? { strokes } : { as }]));
  }

  private async paperProxies(assemblyId: string): Promise<Set<string>> {
    const rows = await this.db.query<{ id: string }>(
      `select id from proxy where assembly_id = $1 and source = 'paper'`,
      [assemblyId],
    );
    return new Set(rows.map(({ id }) => id));
  }

  private async channels(assemblyId: string): Promise<RecordedSitting['channels']> {
    const rows = await this.db.query<{ channel: Channel }>(
      'select channel from convocation where assembly_id = $1 group by channel order by count(*) desc, channel',
      [assemblyId],
    );
    return rows.map(({ channel }) => channelNames[channel]);
  }

  /** What was joined beside the convocation itself, which comes first, and the proxy form; by name. */
  private async documents(assemblyId: string): Promise<string[]> {
    const [, ...joined] = await this.papers.documents(assemblyId);
    const { proxyFile } = preparationWords(currentAssociation().locale);
    return joined.filter(({ name }) => name !== proxyFile).map(({ name }) => name.replace(/\.\w+$/, ''));
  }
}
