import { lacksSecondFactor, permissionsOf } from '@etabli/access';
import { currentActor, currentScope, Db, Read, Verb } from '@etabli/platform';
import { Inject } from '@nestjs/common';
import { Args, Field, ID, ObjectType, Resolver } from '@nestjs/graphql';
import { Person } from '../people/people.entities.js';
import { People } from '../people/people.service.js';
import { Association } from './associations.entities.js';
import { AssociationInput, NewAssociationInput } from './associations.inputs.js';
import { Associations } from './associations.service.js';

@ObjectType({ description: 'The signed-in account.' })
export class ViewerUser {
  @Field(() => ID)
  id: string;

  @Field()
  email: string;

  @Field()
  name: string;

  @Field()
  locale: string;
}

/** Who is looking, in which association, and what they may do there. */
@ObjectType()
export class Viewer {
  @Field(() => ViewerUser, { nullable: true })
  user: ViewerUser | null;

  @Field(() => [Association], { description: 'Where the viewer belongs.' })
  associations: Association[];

  @Field(() => Association, { nullable: true, description: 'The one this request is for.' })
  association: Association | null;

  @Field(() => Person, { nullable: true })
  person: Person | null;

  @Field(() => [String])
  roles: string[];

  @Field(() => [String])
  permissions: string[];

  @Field({ description: 'An office of the viewer asks for a second check this session lacks.' })
  lacksSecondFactor: boolean;
}

@Resolver()
export class ViewerResolver {
  constructor(
    @Inject(Db) private readonly db: Db,
    @Inject(People) private readonly people: People,
  ) {}

  @Read(() => Viewer, { permission: 'public' })
  async viewer(): Promise<Viewer> {
    const actor = currentActor();
    const { association } = currentScope();
    const associations = actor.userId ? await this.db.find(Association, { order: { name: 'asc' } }) : [];
    return {
      user: actor.userId ? await this.user(actor.userId) : null,
      associations,
      association: associations.find(({ id }) => id === association?.id) ?? null,
      person: actor.personId ? await this.people.byId(actor.personId) : null,
      roles: actor.roles.map(({ role }) => role),
      permissions: permissionsOf(actor),
      lacksSecondFactor: lacksSecondFactor(actor),
    };
  }

  private user(id: string): Promise<ViewerUser | null> {
    return this.db.row<ViewerUser>('select id, email, name, locale from auth.users where id = $1', [id]);
  }
}

@Resolver(() => Association)
export class AssociationsResolver {
  constructor(@Inject(Associations) private readonly associations: Associations) {}

  @Read(() => Association, { permission: 'association.read' })
  association(): Promise<Association> {
    return this.associations.current();
  }

  @Verb(() => Association, { permission: 'association.write' })
  describeAssociation(@Args('input') input: AssociationInput): Promise<Association> {
    return this.associations.describe(input);
  }

  @Verb(() => Association, {
    permission: 'installation.manage',
    description: 'With usual categories and statutes; the first chair is invited by mail.',
  })
  createAssociation(@Args('input') input: NewAssociationInput): Promise<Association> {
    return this.associations.create(input);
  }
}
