import type { Clock } from '@etabli/kernel';
import { demand, type Locale, newId } from '@etabli/kernel';
import { CLOCK, currentAssociation, currentScope, Db } from '@etabli/platform';
import { Inject, Injectable } from '@nestjs/common';
import type { Invitation } from '../invitations/invitations.entities.js';
import { Invitations } from '../invitations/invitations.service.js';
import { Mandates } from '../mandates/mandates.service.js';
import { Categories } from '../memberships/categories.service.js';
import { Voice } from '../memberships/memberships.entities.js';
import { Memberships } from '../memberships/memberships.service.js';
import { PersonKind } from '../people/people.entities.js';
import { People } from '../people/people.service.js';
import { newStatutes } from '../rules/statutes.js';
import { Statutes } from '../statutes/statutes.service.js';
import { currentToday } from '../today.js';
import { Association } from './associations.entities.js';
import type { AssociationInput, FirstChairInput, NewAssociationInput } from './associations.inputs.js';
import { beginnings } from './beginnings.js';
import { identityOf } from './identity.js';

/** Associations: what they say of themselves, and how one begins. */
@Injectable()
export class Associations {
  constructor(
    @Inject(Db) private readonly db: Db,
    @Inject(CLOCK) private readonly clock: Clock,
    @Inject(People) private readonly people: People,
    @Inject(Categories) private readonly categories: Categories,
    @Inject(Memberships) private readonly memberships: Memberships,
    @Inject(Mandates) private readonly mandates: Mandates,
    @Inject(Statutes) private readonly statutes: Statutes,
    @Inject(Invitations) private readonly invitations: Invitations,
  ) {}

  /** The association of the operation under way. */
  current(): Promise<Association> {
    return this.db.get(Association, currentAssociation().id);
  }

  /** Changes what the association says of itself. Refuses as `identityOf` does. */
  async describe(input: AssociationInput): Promise<Association> {
    const { id } = await this.db.get(Association, currentAssociation().id, { lock: true });
    return this.db.change(Association, id, identityOf(input));
  }

  /**
   * Opens the house to a new association: usual categories, usual statutes, and its first chair, who is invited by mail.
   * Refuses `association.slug-taken`, and as `identityOf` does.
   */
  async create({ slug, chair, ...input }: NewAssociationInput): Promise<Association> {
    const identity = identityOf(input);
    demand(identity.name, 'input.required', {}, 'name');
    const association = await this.open(slug, identity);
    const words = beginnings[association.locale as Locale];
    const [active] = [
      await this.categories.define({ name: words.active, voice: Voice.deliberative }),
      await this.categories.define({ name: words.honorary, voice: Voice.consultative }),
      await this.categories.define({ name: words.benefactor, voice: Voice.consultative }),
    ];
    const today = currentToday(this.clock);
    await this.statutes.begin(newStatutes(), association.foundedOn ?? today, words.statutes);
    const { shownAt } = await this.seat(chair, active.id, association.locale, words.mandate);
    return Object.assign(association, { chairInvitation: shownAt ?? null });
  }

  /** From here on the operation under way works in the new association. */
  private async open(slug: string, identity: Partial<Association>): Promise<Association> {
    const id = newId();
    await this.db.query(`select set_config('etabli.association_id', $1, true)`, [id]);
    const association = await this.db.add(Association, { id, slug, settings: {}, ...identity });
    const { name, timeZone, locale } = association;
    currentScope().association = { id, slug, name, timeZone, locale: locale as Locale };
    return association;
  }

  private async seat(
    chair: FirstChairInput,
    categoryId: string,
    locale: string,
    decidedBy: string,
  ): Promise<Invitation> {
    const startsOn = currentToday(this.clock);
    const { id: personId } = await this.people.register({ kind: PersonKind.person, ...chair, locale });
    await this.memberships.admit(personId, categoryId, startsOn);
    await this.mandates.grant({ personId, role: 'chair', startsOn, decidedBy });
    return this.invitations.invite(personId);
  }
}
