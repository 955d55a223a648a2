import { type Task, TaskMoves } from '@etabli/commissions';
import { People } from '@etabli/membership';
import { currentActor, currentAssociation, Db, Outbox, SETTINGS, type Settings } from '@etabli/platform';
import { Inject, Injectable, type OnModuleInit } from '@nestjs/common';
import { READERS, type Reader, shortLetter } from '../letters/short.js';
import { en } from './letter.en.js';
import { fr } from './letter.fr.js';

interface Mended {
  personId: string;
  what: string;
  place: string | null;
}

/** The report behind a task that is done, noted as told; nothing when it was told before, or is the doer’s own. */
const TOLD = `
  with told as (
    update place_incident i set told_at = clock_timestamp() from place_incident_task t
    where t.association_id = i.association_id and t.incident_id = i.id and t.task_id = $1
      and i.told_at is null and i.withdrawn_at is null and i.person_id is distinct from $2
    returning i.association_id, i.person_id, i.what, i.place_id)
  select i.person_id as "personId", i.what, p.name as place
  from told i left join place p on p.association_id = i.association_id and p.id = i.place_id`;

/** Whoever reported something hears, once, that it is mended: on their page of today, and by a letter. */
@Injectable()
export class MendedTelling implements OnModuleInit {
  constructor(
    @Inject(Db) private readonly db: Db,
    @Inject(Outbox) private readonly outbox: Outbox,
    @Inject(SETTINGS) private readonly settings: Settings,
    @Inject(People) private readonly people: People,
    @Inject(TaskMoves) private readonly moves: TaskMoves,
  ) {}

  onModuleInit(): void {
    this.moves.whenFinished((task) => this.tell(task));
  }

  private async tell({ id }: Task): Promise<void> {
    const { personId } = currentActor();
    const mended = await this.db.row<Mended>(TOLD, [id, personId]);
    if (!mended) return;
    const [reader] = await this.db.query<Reader>(READERS, [[mended.personId]]);
    if (!reader) return;
    const by = personId ? ((await this.people.byId(personId))?.displayName ?? null) : null;
    const { name: association, slug } = currentAssociation();
    const words = reader.locale === 'en' ? en : fr;
    const said = { ...mended, association, by };
    const letter = shortLetter('incident-mended', reader, {
      greeting: words.greeting({ name: reader.name }),
      subject: words.subject(said),
      body: words.body(said),
      ...{ action: words.action, url: `${this.settings.url}/${slug}/lieu/signalements` },
      footer: words.footer(said),
    });
    await this.outbox.post([letter]);
  }
}
