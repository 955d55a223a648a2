import { authorize } from '@etabli/access';
import { type Clock, demand, newId } from '@etabli/kernel';
import { Association } from '@etabli/membership';
import {
  CLOCK,
  currentActor,
  currentAssociation,
  Db,
  Files,
  groupBy,
  indexBy,
  load,
  Pdf,
  type PdfDocument,
  StoredFile,
} from '@etabli/platform';
import { Inject, Injectable } from '@nestjs/common';
import { In } from 'typeorm';
import { AgendaItem } from '../agenda/agenda.entities.js';
import type { Assembly } from '../assemblies/assemblies.entities.js';
import { assemblyPolicy } from '../assemblies/assemblies.policy.js';
import { Assemblies } from '../assemblies/assemblies.service.js';
import { agendaPoints, assemblyFacts } from '../assemblies/facts.js';
import { wordsIn } from '../assemblies/words.js';
import { type Called, CalledPeople } from '../convocation/called.js';
import { bound } from '../convocation/letters.typ.js';
import { makingAt } from '../convocation/papers.service.js';
import type { AgendaPoint } from '../documents/facts.js';
import { type ItemsAddedLetterFacts, itemsAddedLetter } from '../documents/items-added-letter.js';
import { PersonalLinks } from '../personal/links.service.js';
import { ItemNotice } from './notices.entities.js';
import type { ItemNoticeSent, NoticeLetters } from './notices.types.js';

interface Waiting {
  convocationId: string;
  personId: string;
  itemIds: string[];
}

/** One letter a person, whatever the number of items they were not told of yet. */
const WAITING = `
  select n.convocation_id as "convocationId", c.person_id as "personId", array_agg(n.agenda_item_id) as "itemIds"
  from item_notice n join convocation c on c.association_id = n.association_id and c.id = n.convocation_id
  where n.assembly_id = $1 and n.mail_id is null and n.posted_at is null group by 1, 2`;

/** The proof that everyone called was told of an item added since; letters for those without an address. */
@Injectable()
export class ItemNotices {
  constructor(
    @Inject(Db) private readonly db: Db,
    @Inject(CLOCK) private readonly clock: Clock,
    @Inject(Files) private readonly files: Files,
    @Inject(Pdf) private readonly pdf: Pdf,
    @Inject(Assemblies) private readonly assemblies: Assemblies,
    @Inject(CalledPeople) private readonly called: CalledPeople,
    @Inject(PersonalLinks) private readonly links: PersonalLinks,
  ) {}

  /** Notes how each person is told: by this mail, or by a letter to come. One statement. */
  async keep(
    { assemblyId, id: agendaItemId }: AgendaItem,
    told: { convocationId: string; mailId: string | null }[],
  ): Promise<void> {
    const rows = told.map((one) => ({ id: newId(), assemblyId, agendaItemId, postedAt: null, ...one }));
    await this.db.insert(ItemNotice, rows);
  }

  /** The letters that have not left. */
  async letters(assemblyId: string): Promise<NoticeLetters> {
    const waiting = await this.db.query<Waiting>(WAITING, [assemblyId]);
    const items = await this.db.find(AgendaItem, {
      where: { id: In([...new Set(waiting.flatMap(({ itemIds }) => itemIds))]) },
      order: { position: 'asc' },
    });
    return { waiting: waiting.length, titles: items.map(({ title }) => title) };
  }

  /** Those letters as one file to print, each with a personal link to scan. Refuses `convocation.nothing-to-print`. */
  async print(assemblyId: string): Promise<StoredFile> {
    const assembly = await this.lock(assemblyId);
    const waiting = await this.db.query<Waiting>(WAITING, [assemblyId]);
    demand(waiting.length > 0, 'convocation.nothing-to-print');
    const association = await this.db.get(Association, currentAssociation().id);
    const added = await this.added(assembly, [...new Set(waiting.flatMap(({ itemIds }) => itemIds))]);
    const people = indexBy(await this.called.some(waiting.map(({ personId }) => personId)), ({ id }) => id);
    const links = await this.links.issue(waiting.map(({ convocationId }) => convocationId));
    const making = makingAt(this.clock.now());
    const papers = waiting.map(({ convocationId, personId, itemIds }) => {
      const { name, address } = people.get(personId) as Called;
      return itemsAddedLetter(
        {
          assembly: assemblyFacts(assembly, association),
          addressee: { name, address },
          from: association.city || association.name,
          added: [...added].filter(([id]) => itemIds.includes(id)).map(([, one]) => one),
          personalUrl: links.get(convocationId) as string,
        },
        making,
      );
    });
    const [first] = papers as [PdfDocument];
    const bytes = await this.pdf.render(bound(first.title, papers as [PdfDocument, ...PdfDocument[]]));
    const name = wordsIn(making.locale).noticesFile({ day: this.assemblies.today() });
    return this.files.keep({ bytes, name, mediaType: 'application/pdf', readableWith: 'assembly.prepare' });
  }

  /** Notes that they were posted. Refuses `convocation.delivery-date` for a day to come or before the convocation. */
  async recordPosting(assemblyId: string, at: Date): Promise<Assembly> {
    const assembly = await this.lock(assemblyId);
    const since = this.assemblies.dayOf(assembly.convenedAt ?? at);
    const past = at <= this.clock.now() && this.assemblies.dayOf(at) >= since;
    demand(past, 'convocation.delivery-date', { since }, 'at');
    await this.db.query(
      'update item_notice set posted_at = $2 where assembly_id = $1 and mail_id is null and posted_at is null',
      [assemblyId, at],
    );
    return this.assemblies.touch(assemblyId);
  }

  /** What the person of a convocation was told since; batched. */
  async of(convocationId: string): Promise<ItemNoticeSent[]> {
    const found = await load('convocation-notices', convocationId, async (ids) => {
      const rows = await this.db.query<ItemNoticeSent & { id: string }>(
        `select n.convocation_id as id, i.title, coalesce(m.sent_at, n.posted_at) as at,
           case when m.id is null then case when n.posted_at is null then 'to_deliver' else 'sent' end
                when m.state = 'sending' then 'waiting' else m.state end as state
         from item_notice n join agenda_item i on i.association_id = n.association_id and i.id = n.agenda_item_id
         left join mail m on m.association_id = n.association_id and m.id = n.mail_id
         where n.convocation_id = any($1) order by n.recorded_at, n.id`,
        [ids],
      );
      return groupBy(ids, rows, ({ id }) => id);
    });
    return found ?? [];
  }

  /** The items as a letter tells them, with who asked for each. */
  private async added(
    assembly: Assembly,
    itemIds: string[],
  ): Promise<Map<string, ItemsAddedLetterFacts['added'][number]>> {
    const items = await this.db.find(AgendaItem, {
      where: { id: In(itemIds) },
      order: { position: 'asc' },
    });
    const rows = await this.db.query<{ itemId: string; name: string; others: number }>(
      `select p.agenda_item_id as "itemId", w.display_name as name, (select count(*)::int - 1 from item_support s
         where s.association_id = p.association_id and s.proposal_id = p.id) as others
       from item_proposal p join person w on w.association_id = p.association_id and w.id = p.proposer_id
       where p.agenda_item_id = any($1)`,
      [itemIds],
    );
    const askedBy = indexBy(rows, ({ itemId }) => itemId);
    return new Map(
      items.map((item) => {
        const { name = '', others = 0 } = askedBy.get(item.id) ?? {};
        const [point] = agendaPoints([item], assembly) as [AgendaPoint];
        return [item.id, { item: point, askedBy: { name, others } }];
      }),
    );
  }

  private async lock(assemblyId: string): Promise<Assembly> {
    const assembly = await this.assemblies.lock(assemblyId);
    authorize(assemblyPolicy.recordSending(currentActor(), await this.assemblies.caseOf(assembly)));
    return assembly;
  }
}
