import { readStatutes, type Statutes } from '@etabli/membership/rules/statutes';
import { Db, load, Verb } from '@etabli/platform';
import { Inject } from '@nestjs/common';
import { Args, ID, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { AgendaItem, ItemKind } from '../../agenda/agenda.entities.js';
import { type BallotMethod, ballotMode } from '../../rules/ballot-mode.js';
import type { ElectionMethod } from '../../rules/elections.js';
import { heldUnder } from '../../rules/founding.js';
import type { AssemblyNature } from '../../rules/kinds.js';
import type { VoteMethod } from '../votes.entities.js';
import { Secrecy } from './secrecy.service.js';
import { ItemBallot, type SecrecyCause } from './secrecy.types.js';

const id = { type: () => ID };
const voter = {
  permission: 'assembly.vote',
  description: 'For who has a voice in the room, before the vote of the item opens.',
} as const;

interface Row {
  id: string;
  aboutPerson: boolean;
  nature: AssemblyNature;
  document: Statutes;
  requests: number;
  asked: boolean;
  /** How it elects, which hands do not tell; null for any other item. */
  elects: ElectionMethod | null;
}

/** For any number of items: the statutes of their assembly, and who asked. */
const BALLOTS = `
  select i.id, i.about_person as "aboutPerson", a.nature, s.document,
    (select count(*)::int from secrecy_request r where r.association_id = i.association_id and r.agenda_item_id = i.id)
      as requests,
    exists (select 1 from secrecy_request r where r.association_id = i.association_id and r.agenda_item_id = i.id
      and r.person_id = current_person()) as asked,
    (select e.method from election e where e.association_id = i.association_id and e.agenda_item_id = i.id) as elects
  from agenda_item i
  join assembly a on a.association_id = i.association_id and a.id = i.assembly_id
  join statutes_version s on s.association_id = a.association_id and s.id = a.statutes_id
  where i.id = any($1)`;

@Resolver(() => AgendaItem)
export class SecrecyResolver {
  constructor(
    @Inject(Db) private readonly db: Db,
    @Inject(Secrecy) private readonly secrecy: Secrecy,
  ) {}

  @Verb(() => AgendaItem, voter)
  askSecrecy(@Args('itemId', id) itemId: string): Promise<AgendaItem> {
    return this.secrecy.ask(itemId);
  }

  @Verb(() => AgendaItem, voter)
  takeBackSecrecy(@Args('itemId', id) itemId: string): Promise<AgendaItem> {
    return this.secrecy.takeBack(itemId);
  }

  @ResolveField(() => ItemBallot, {
    nullable: true,
    description: 'For an item put to the vote, from the convocation on.',
  })
  async ballot(@Parent() item: AgendaItem): Promise<ItemBallot | null> {
    if (item.kind !== ItemKind.vote) return null;
    return load('item-ballot', item.id, async (ids) => {
      const rows = await this.db.query<Row>(BALLOTS, [ids]);
      return new Map(rows.map((row) => [row.id, ballotOf(row)]));
    });
  }
}

function ballotOf({ aboutPerson, nature, document, requests, asked, elects }: Row): ItemBallot {
  const { methods, imposedBy, requestsNeeded } = ballotMode(heldUnder(nature, readStatutes(document)), {
    aboutPerson,
    requests,
  });
  return {
    ...{ requests, requestsNeeded, asked },
    methods: waysOf(elects, methods, imposedBy !== null) as VoteMethod[],
    imposedBy: imposedBy && (imposedBy.key as SecrecyCause),
  };
}

/** Without candidate, one way only, and none where secrecy is due. */
function waysOf(elects: Row['elects'], methods: readonly BallotMethod[], secret: boolean): string[] {
  if (elects === 'without-candidate') return secret ? [] : ['circle'];
  return elects ? methods.filter((one) => one !== 'hands') : [...methods];
}
