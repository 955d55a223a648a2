import { People, Person, SearchHit } from '@etabli/membership';
import { currentActor, StoredFile } from '@etabli/platform';
import { Inject } from '@nestjs/common';
import { Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { TaskComments } from './comments.service.js';
import { LinkedTasks } from './linked.service.js';
import {
  ChecklistItem,
  TaskAssignee,
  TaskAttachment,
  TaskComment,
  TaskEvent,
  TaskLink,
} from './parts.entities.js';
import { TaskReads } from './reads.js';
import { Stage } from './stages.entities.js';
import { Stages } from './stages.service.js';

@Resolver(() => TaskAssignee)
export class AssigneeResolver {
  constructor(@Inject(People) private readonly people: People) {}

  @ResolveField(() => Person)
  person(@Parent() assignee: TaskAssignee): Promise<Person | null> {
    return this.people.byId(assignee.personId);
  }
}

@Resolver(() => ChecklistItem)
export class ChecklistItemResolver {
  constructor(@Inject(People) private readonly people: People) {}

  @ResolveField(() => Person, { nullable: true, description: 'Who ticked it off.' })
  async doneBy(@Parent() item: ChecklistItem): Promise<Person | null> {
    return item.doneBy ? this.people.byId(item.doneBy) : null;
  }
}

@Resolver(() => TaskComment)
export class CommentResolver {
  constructor(
    @Inject(People) private readonly people: People,
    @Inject(TaskComments) private readonly comments: TaskComments,
  ) {}

  @ResolveField(() => Person, { nullable: true })
  async author(@Parent() comment: TaskComment): Promise<Person | null> {
    return comment.recordedBy ? this.people.byId(comment.recordedBy) : null;
  }

  @ResolveField(() => [Person], { description: 'Whom it calls.' })
  async mentions(@Parent() comment: TaskComment): Promise<Person[]> {
    const ids = await this.comments.called(comment.id);
    const people = await Promise.all(ids.map((id) => this.people.byId(id)));
    return people.filter((person) => person !== null);
  }

  @ResolveField(() => Boolean, { description: 'The viewer’s own words.' })
  mine(@Parent() comment: TaskComment): boolean {
    return comment.recordedBy !== null && comment.recordedBy === currentActor().personId;
  }
}

@Resolver(() => TaskAttachment)
export class AttachmentResolver {
  constructor(@Inject(TaskReads) private readonly reads: TaskReads) {}

  @ResolveField(() => StoredFile)
  file(@Parent() attachment: TaskAttachment): Promise<StoredFile | null> {
    return this.reads.file(attachment.fileId);
  }
}

@Resolver(() => TaskLink)
export class LinkResolver {
  constructor(@Inject(LinkedTasks) private readonly linked: LinkedTasks) {}

  @ResolveField(() => SearchHit, {
    nullable: true,
    description: 'What it leads to in the house; null for a page of the web, and for who may not read it.',
  })
  thing(@Parent() link: TaskLink): Promise<SearchHit | null> {
    return this.linked.thing(link);
  }
}

@Resolver(() => TaskEvent)
export class EventResolver {
  constructor(
    @Inject(People) private readonly people: People,
    @Inject(Stages) private readonly stages: Stages,
  ) {}

  @ResolveField(() => Person, { nullable: true, description: 'Who did it; nobody for the house itself.' })
  async by(@Parent() event: TaskEvent): Promise<Person | null> {
    return event.recordedBy ? this.people.byId(event.recordedBy) : null;
  }

  @ResolveField(() => Person, { nullable: true, description: 'Whose hands it was put in, or taken out of.' })
  async person(@Parent() { after }: TaskEvent): Promise<Person | null> {
    return after.part === 'holder' && after.id ? this.people.byId(after.id) : null;
  }

  @ResolveField(() => Stage, { nullable: true, description: 'The column it came to.' })
  async stage(@Parent() { after }: TaskEvent): Promise<Stage | null> {
    return after.stageId ? this.stages.byId(after.stageId) : null;
  }
}
