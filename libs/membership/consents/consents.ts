import { authorize } from '@etabli/access';
import { newId } from '@etabli/kernel';
import { currentActor, Db, groupBy, load, Verb } from '@etabli/platform';
import { Inject, Injectable } from '@nestjs/common';
import {
  Args,
  Field,
  ID,
  ObjectType,
  Parent,
  ResolveField,
  Resolver,
  registerEnumType,
} from '@nestjs/graphql';
import { Person } from '../people/people.entities.js';
import { isSelf, peoplePolicy } from '../people/people.policy.js';
import { People } from '../people/people.service.js';
import { said } from '../said.js';

/** What a person may agree to. Silence is never a consent. */
export enum ConsentKind {
  newsletter = 'newsletter',
  directory = 'directory',
  photos = 'photos',
  identity_after_departure = 'identity_after_departure',
}
registerEnumType(ConsentKind, { name: 'ConsentKind' });

/** Where a consent stands: the last thing said, by whom and how it is known. */
@ObjectType()
export class Consent {
  @Field(() => ConsentKind)
  kind: ConsentKind;

  @Field({ description: 'False when it was never given, or withdrawn.' })
  given: boolean;

  @Field(() => Date, { nullable: true, description: 'Null when nothing was ever said.' })
  since: Date | null;

  @Field(() => String, { nullable: true, description: '`self`, or how those who keep the members know it.' })
  source: string | null;

  personId: string;
  recordedBy: string | null;
}

/** Consents, given and withdrawn: each a record of its own, so that one can prove what was agreed and when. */
@Injectable()
export class Consents {
  constructor(@Inject(Db) private readonly db: Db) {}

  /** Every kind of consent of a person as it stands; batched. */
  async ofPerson(personId: string): Promise<Consent[]> {
    const found = await load('consents', personId, async (ids) => {
      const rows = await this.db.query<Consent>(
        `select distinct on (person_id, kind) person_id as "personId", kind, given, recorded_at as since, source,
                recorded_by as "recordedBy"
         from consent where person_id = any($1) order by person_id, kind, recorded_at desc`,
        [ids],
      );
      return groupBy(ids, rows, (row) => row.personId);
    });
    return Object.values(ConsentKind).map((kind) =>
      Object.assign(
        new Consent(),
        found?.find((row) => row.kind === kind) ?? {
          kind,
          given: false,
          since: null,
          source: null,
          personId,
          recordedBy: null,
        },
      ),
    );
  }

  /**
   * Records that a person agrees, or no longer does. The person needs no source; those who keep the members say how they
   * know (`input.required`). Saying again what stands records nothing. Refuses `people.erased`, `people.not-yours-to-see`.
   */
  async say(personId: string, kind: ConsentKind, given: boolean, source?: string | null): Promise<Consent> {
    const actor = currentActor();
    const person = await this.db.get(Person, personId, { lock: true });
    authorize(peoplePolicy.consent(actor, person));
    const how = isSelf(actor, person) ? 'self' : said(source ?? '', 'source', 200);
    const before = await this.standing(personId, kind);
    if ((before ?? false) !== given) {
      await this.db.query(
        'insert into consent (id, person_id, kind, given, source) values ($1, $2, $3, $4, $5)',
        [newId(), personId, kind, given, how],
      );
    }
    const all = await this.ofPerson(personId);
    return all.find((consent) => consent.kind === kind) as Consent;
  }

  private async standing(personId: string, kind: ConsentKind): Promise<boolean | undefined> {
    const row = await this.db.row<{ given: boolean }>(
      'select given from consent where person_id = $1 and kind = $2 order by recorded_at desc limit 1',
      [personId, kind],
    );
    return row?.given;
  }
}

@Resolver(() => Consent)
export class ConsentsResolver {
  constructor(
    @Inject(Consents) private readonly consents: Consents,
    @Inject(People) private readonly people: People,
  ) {}

  @Verb(() => Consent, {
    permission: 'signed-in',
    description: 'One’s own, or anybody’s for who keeps members.',
  })
  giveConsent(
    @Args('personId', { type: () => ID }) personId: string,
    @Args('kind', { type: () => ConsentKind }) kind: ConsentKind,
    @Args('source', { type: () => String, nullable: true }) source?: string | null,
  ): Promise<Consent> {
    return this.consents.say(personId, kind, true, source);
  }

  @Verb(() => Consent, { permission: 'signed-in', description: 'As easily as it was given.' })
  withdrawConsent(
    @Args('personId', { type: () => ID }) personId: string,
    @Args('kind', { type: () => ConsentKind }) kind: ConsentKind,
    @Args('source', { type: () => String, nullable: true }) source?: string | null,
  ): Promise<Consent> {
    return this.consents.say(personId, kind, false, source);
  }

  @ResolveField('recordedBy', () => Person, { nullable: true })
  async recorder(@Parent() consent: Consent): Promise<Person | null> {
    return consent.recordedBy ? this.people.byId(consent.recordedBy) : null;
  }
}
