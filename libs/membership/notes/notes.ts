import { type Actor, authorize, can, type Policy, refuse } from '@etabli/access';
import { Ability, abilitiesFor, currentActor, Db, Done, done, groupBy, load, Verb } from '@etabli/platform';
import { Inject, Injectable } from '@nestjs/common';
import { Args, Field, ID, ObjectType, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { Column, Entity, In, PrimaryColumn } from 'typeorm';
import { Person } from '../people/people.entities.js';
import { peoplePolicy } from '../people/people.policy.js';
import { People } from '../people/people.service.js';
import { said } from '../said.js';

/** What those who keep the members tell each other about a person. The person reads it too, in a copy of their data. */
@Entity()
@ObjectType()
export class Note {
  @PrimaryColumn('uuid')
  @Field(() => ID)
  id: string;

  @Column('uuid')
  personId: string;

  @Column()
  @Field()
  body: string;

  @Column({ type: 'timestamptz', insert: false, update: false })
  @Field()
  recordedAt: Date;

  @Column({ type: 'uuid', nullable: true, insert: false, update: false })
  recordedBy: string | null;
}

export const notePolicy = {
  remove: (actor: Actor, note: { recordedBy: string | null }) =>
    (actor.personId !== null && note.recordedBy === actor.personId) ||
    can(actor, 'members.erase') ||
    refuse('note.not-yours'),
} satisfies Policy<{ recordedBy: string | null }>;

@Injectable()
export class Notes {
  constructor(@Inject(Db) private readonly db: Db) {}

  /** Notes about a person, latest first; batched. */
  async about(personId: string): Promise<Note[]> {
    const found = await load('notes', personId, async (ids) => {
      const rows = await this.db.find(Note, {
        where: { personId: In([...ids]) },
        order: { recordedAt: 'desc', id: 'desc' },
      });
      return groupBy(ids, rows, (note) => note.personId);
    });
    return found ?? [];
  }

  /** Writes a note. Refuses `people.erased`. */
  async write(personId: string, body: string): Promise<Note> {
    authorize(peoplePolicy.writeNote(currentActor(), await this.db.get(Person, personId)));
    return this.db.add(Note, { personId, body: said(body, 'body', 4000) });
  }

  /** Removes a note: its author may, and who answers for the members’ data. Refuses `note.not-yours`. */
  async remove(id: string): Promise<void> {
    const note = await this.db.get(Note, id, { lock: true });
    authorize(notePolicy.remove(currentActor(), note));
    await this.db.query('delete from note where id = $1', [id]);
  }
}

@Resolver(() => Note)
export class NotesResolver {
  constructor(
    @Inject(Notes) private readonly notes: Notes,
    @Inject(People) private readonly people: People,
  ) {}

  @Verb(() => Note, { permission: 'members.notes' })
  writeNote(
    @Args('personId', { type: () => ID }) personId: string,
    @Args('body') body: string,
  ): Promise<Note> {
    return this.notes.write(personId, body);
  }

  @Verb(() => Done, { permission: 'members.notes' })
  async removeNote(@Args('id', { type: () => ID }) id: string): Promise<Done> {
    await this.notes.remove(id);
    return done();
  }

  @ResolveField(() => Person, { nullable: true })
  async author(@Parent() note: Note): Promise<Person | null> {
    return note.recordedBy ? this.people.byId(note.recordedBy) : null;
  }

  @ResolveField(() => [Ability])
  viewerCan(@Parent() note: Note): Ability[] {
    return abilitiesFor(notePolicy, note);
  }
}
