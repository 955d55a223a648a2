import { authorize } from '@etabli/access';
import { Commission, EntrustedTasks, Task, Tasks } from '@etabli/commissions';
import { type Clock, demand, newId } from '@etabli/kernel';
import { currentToday, People, said } from '@etabli/membership';
import {
  CLOCK,
  currentActor,
  Db,
  inViewersWords,
  Live,
  likeWord,
  type PageOf,
  searchWords,
} from '@etabli/platform';
import { Inject, Injectable } from '@nestjs/common';
import { keepsPlaces } from '../places/places.policy.js';
import { Places } from '../places/places.service.js';
import { PlaceReads } from '../places/reads.service.js';
import { incidentTitle } from '../rules/incidents.js';
import {
  type IncidentInput,
  IncidentReported,
  type IncidentsPageInput,
  PlaceIncident,
  PlaceIncidentRoute,
} from './incidents.entities.js';
import { incidentPolicy } from './incidents.policy.js';
import { en } from './words.en.js';
import { fr } from './words.fr.js';

const LIST = `select i.id, i.person_id as "personId", i.place_id as "placeId", i.what, i.dangerous,
    i.file_id as "fileId", i.state, i.task_id as "taskId", i.commission_id as "commissionId", i.told_at as "toldAt",
    i.recorded_at as "recordedAt",
    count(*) over ()::int as total
  from place_incident_now i left join place p on p.association_id = i.association_id and p.id = i.place_id
  where ($1 or i.state not in ('mended', 'dropped')) and (not $2 or i.person_id = current_person())
    and ($3::uuid is null or i.place_id = $3)
    and (select bool_and(fold(concat_ws(' ', p.name, i.what)) like fold(w)) is not false from unnest($4::text[]) w)
  order by i.dangerous and i.state not in ('mended', 'dropped') desc, i.recorded_at desc, i.id limit $5 offset $6`;

/** Something is broken, missing or dangerous: reported with a photo, it becomes a task of a commission. */
@Injectable()
export class Incidents {
  constructor(
    @Inject(Db) private readonly db: Db,
    @Inject(Places) private readonly places: Places,
    @Inject(PlaceReads) private readonly reads: PlaceReads,
    @Inject(People) private readonly people: People,
    @Inject(EntrustedTasks) private readonly entrusted: EntrustedTasks,
    @Inject(Tasks) private readonly tasks: Tasks,
    @Inject(Live) private readonly live: Live,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /**
   * Reports something. It goes to the commission that receives reports, or waits to be entrusted. Refuses `input.required`,
   * `input.too-long`, `not-found` (a place, a file of somebody else), `place.photo-only`.
   */
  async report({ what, placeId = null, dangerous, fileId = null }: IncidentInput): Promise<PlaceIncident> {
    const words = said(what, 'what', 2000);
    if (placeId) await this.reads.get(placeId);
    if (fileId) await this.places.openImage(fileId, 'place.photo-only');
    const id = newId();
    const personId = currentActor().personId as string;
    await this.db.insert(IncidentReported, [{ id, personId, placeId, what: words, dangerous, fileId }]);
    const { commissionId } = await this.route();
    if (commissionId) await this.open(await this.get(id), commissionId);
    await this.live.announce('places');
    return this.get(id);
  }

  /** Gives a report to a commission. Refuses `place.not-yours`, `place-incident.entrusted`, `commission.closed`, `not-found`. */
  async entrust(id: string, commissionId: string): Promise<PlaceIncident> {
    const incident = await this.locked(id, 'entrust');
    await this.demandOpen(commissionId);
    await this.open(incident, commissionId);
    return this.get(id);
  }

  /** It is nothing after all. Refuses `place-incident.not-yours`, `place-incident.begun`. */
  async takeBack(id: string): Promise<PlaceIncident> {
    const { taskId } = await this.locked(id, 'takeBack');
    await this.db.query('update place_incident set withdrawn_at = clock_timestamp() where id = $1', [id]);
    if (taskId) await this.entrusted.remove(await this.tasks.get(taskId));
    return this.get(id);
  }

  /** From now on reports go to this commission, or wait. Refuses `place.not-yours`, `commission.closed`, `not-found`. */
  async routeTo(commissionId: string | null): Promise<PlaceIncidentRoute> {
    authorize(keepsPlaces(currentActor()));
    if (commissionId) await this.demandOpen(commissionId);
    return this.db.add(PlaceIncidentRoute, { id: newId(), commissionId });
  }

  /** Where reports go; to nobody when that commission has closed since. */
  async route(): Promise<PlaceIncidentRoute> {
    const row = await this.db.row<PlaceIncidentRoute>(
      `select r.id, case when c.closed_at is null then c.id end as "commissionId" from place_incident_route r
       left join commission c on c.association_id = r.association_id and c.id = r.commission_id
       order by r.recorded_at desc, r.id desc limit 1`,
    );
    return row ?? { id: 'none', commissionId: null };
  }

  /** What is wrong, what is dangerous first, then the latest. */
  async list({
    settled,
    mine,
    placeId,
    search,
    limit,
    offset,
  }: IncidentsPageInput): Promise<PageOf<PlaceIncident>> {
    const rows = await this.db.query<PlaceIncident & { total: number }>(LIST, [
      ...[settled, mine, placeId ?? null, searchWords(search).map(likeWord), limit, offset],
    ]);
    return { items: rows, total: rows[0]?.total ?? 0 };
  }

  get(id: string): Promise<PlaceIncident> {
    return this.db.get(PlaceIncident, id);
  }

  private async locked(id: string, action: keyof typeof incidentPolicy): Promise<PlaceIncident> {
    await this.db.query('select pg_advisory_xact_lock(hashtextextended($1, 0))', [`place-incident ${id}`]);
    const incident = await this.get(id);
    authorize(incidentPolicy[action](currentActor(), incident));
    return incident;
  }

  private async demandOpen(commissionId: string): Promise<void> {
    const { closedAt } = await this.db.get(Commission, commissionId);
    demand(closedAt === null, 'commission.closed', {}, 'commissionId');
  }

  private async open(incident: PlaceIncident, commissionId: string): Promise<Task> {
    const place = incident.placeId ? await this.reads.get(incident.placeId) : null;
    const person = await this.people.get(incident.personId);
    const words = inViewersWords({ fr, en });
    const task = await this.tasks.enter({
      commissionId,
      title: incidentTitle(place?.name ?? null, incident.what),
      description: `${incident.what}\n\n${words.reportedBy({ name: person.displayName })}`,
      dueOn: incident.dangerous ? currentToday(this.clock) : null,
      about: place && { placeId: place.id },
    });
    if (incident.fileId) await this.entrusted.enclose(task, incident.fileId);
    await this.db.query('insert into place_incident_task (incident_id, task_id) values ($1, $2)', [
      ...[incident.id, task.id],
    ]);
    return task;
  }
}
