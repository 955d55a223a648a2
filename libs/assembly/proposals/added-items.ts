import { Association, Person } from '@etabli/membership';
import { currentAssociation, Db, indexBy, Outbox } from '@etabli/platform';
import { Inject, Injectable } from '@nestjs/common';
import type { AgendaItem } from '../agenda/agenda.entities.js';
import type { Assembly } from '../assemblies/assemblies.entities.js';
import { agendaPoints, assemblyFacts } from '../assemblies/facts.js';
import { CalledPeople } from '../convocation/called.js';
import type { AgendaPoint } from '../documents/facts.js';
import { itemAddedMail } from '../documents/item-added-mail.js';
import { PersonalLinks } from '../personal/links.service.js';
import { ItemNotices } from './notices.service.js';
import type { ItemProposal } from './proposals.entities.js';

/** Telling everyone who was called that an item was added since. */
@Injectable()
export class AddedItems {
  constructor(
    @Inject(Db) private readonly db: Db,
    @Inject(Outbox) private readonly outbox: Outbox,
    @Inject(CalledPeople) private readonly called: CalledPeople,
    @Inject(PersonalLinks) private readonly links: PersonalLinks,
    @Inject(ItemNotices) private readonly notices: ItemNotices,
  ) {}

  /** One mail to each who has an address, a letter to print for the others; `others` is how many asked besides. Few statements. */
  async tell(
    assembly: Assembly,
    item: AgendaItem,
    { proposerId }: ItemProposal,
    others: number,
  ): Promise<void> {
    const association = await this.db.get(Association, currentAssociation().id);
    const proposer = await this.db.get(Person, proposerId);
    const rows = await this.db.query<{ id: string; personId: string }>(
      'select id, person_id as "personId" from convocation where assembly_id = $1',
      [assembly.id],
    );
    const convocations = indexBy(rows, ({ personId }) => personId);
    const people = (await this.called.some([...convocations.keys()])).filter(({ email }) => email !== null);
    const idOf = (personId: string) => convocations.get(personId)?.id as string;
    const links = await this.links.issue(people.map(({ id }) => idOf(id)));
    const facts = {
      assembly: assemblyFacts(assembly, association),
      item: agendaPoints([item], assembly)[0] as AgendaPoint,
      askedBy: { name: proposer.displayName, others },
    };
    const mailIds = await this.outbox.post(
      people.map(({ id, name, email, locale }) => ({
        to: { address: email as string, name, personId: id },
        kind: 'agenda-notice',
        ...itemAddedMail({ ...facts, addressee: { name } }, { locale, url: links.get(idOf(id)) as string }),
      })),
    );
    const byMail = new Map(people.map(({ id }, index) => [id, mailIds[index] as string]));
    await this.notices.keep(
      item,
      rows.map(({ id, personId }) => ({ convocationId: id, mailId: byMail.get(personId) ?? null })),
    );
  }
}
