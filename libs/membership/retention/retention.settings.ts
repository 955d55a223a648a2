import { currentAssociation, Db } from '@etabli/platform';
import { Inject, Injectable } from '@nestjs/common';
import { Association } from '../associations/associations.entities.js';
import { demandLawful, type Retention, usualRetention } from './retention.rules.js';

/** The times an association keeps things, as it set them. */
@Injectable()
export class Retentions {
  constructor(@Inject(Db) private readonly db: Db) {}

  /** The times in force here; the usual ones where nothing was set. */
  async current(): Promise<Retention> {
    return retentionOf(await this.db.get(Association, currentAssociation().id));
  }

  /** Sets the times. Refuses `retention.departed-too-long`, `retention.papers-too-short`, `retention.audit-too-short`. */
  async set(retention: Retention): Promise<Association> {
    demandLawful(retention);
    const association = await this.db.get(Association, currentAssociation().id, { lock: true });
    const { departedMemberMonths, assemblyPaperMonths, auditMonths } = retention;
    return this.db.change(Association, association.id, {
      settings: {
        ...association.settings,
        retention: { departedMemberMonths, assemblyPaperMonths, auditMonths },
      },
    });
  }
}

/** The times an association keeps things: what it set over what is usual. */
export const retentionOf = ({ settings }: Association): Retention => ({
  ...usualRetention,
  ...settings.retention,
});
