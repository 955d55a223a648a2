import { demand, newId } from '@etabli/kernel';
import { currentAssociation, Db } from '@etabli/platform';
import { Inject, Injectable } from '@nestjs/common';
import { momentOfSitting } from '../rules/afterwards.js';
import { Incident } from './sitting.entities.js';
import type { ForgottenIncidentInput } from './sitting.inputs.js';
import { Sittings } from './sittings.service.js';

/** What was forgotten during the sitting, entered between its closing and the filing of its minutes. */
@Injectable()
export class Afterwards {
  constructor(
    @Inject(Db) private readonly db: Db,
    @Inject(Sittings) private readonly sittings: Sittings,
  ) {}

  /** Enters an incident at its time; the minutes say that it was entered afterwards. Refuses `incident.outside-sitting`. */
  async noteIncident({ assemblyId, time, text }: ForgottenIncidentInput): Promise<Incident> {
    const assembly = await this.sittings.lock(assemblyId, 'noteAfterwards');
    demand(text.trim(), 'input.required', {}, 'text');
    const at = momentOfSitting(time, {
      openedAt: assembly.openedAt as Date,
      closedAt: assembly.closedAt as Date,
      timeZone: currentAssociation().timeZone,
    });
    demand(at, 'incident.outside-sitting', {}, 'time');
    const values = { id: newId(), assemblyId, agendaItemId: null, text: text.trim(), at, afterwards: true };
    const incident = await this.db.add(Incident, values);
    await this.sittings.changed(assembly);
    return incident;
  }
}
