import { Read, Verb } from '@etabli/platform';
import { Inject } from '@nestjs/common';
import { Args, ID, Resolver } from '@nestjs/graphql';
import { Label, LabelColour } from './labels.entities.js';
import { Labels } from './labels.service.js';
import { Task } from './tasks.entities.js';

const WORKS = {
  permission: 'signed-in',
  description: 'For its commission, who holds it, and who keeps commissions.',
} as const;

@Resolver(() => Label)
export class LabelsResolver {
  constructor(@Inject(Labels) private readonly service: Labels) {}

  @Read(() => [Label], { permission: 'commissions.read' })
  labels(): Promise<Label[]> {
    return this.service.list();
  }

  @Verb(() => Task, { ...WORKS, description: `Makes the label when it is new. ${WORKS.description}` })
  labelTask(@Args('taskId', { type: () => ID }) taskId: string, @Args('name') name: string): Promise<Task> {
    return this.service.stick(taskId, name);
  }

  @Verb(() => Task, WORKS)
  unlabelTask(
    @Args('taskId', { type: () => ID }) taskId: string,
    @Args('labelId', { type: () => ID }) labelId: string,
  ): Promise<Task> {
    return this.service.peel(taskId, labelId);
  }

  @Verb(() => Label, { permission: 'signed-in', description: 'For who works in a commission.' })
  describeLabel(
    @Args('id', { type: () => ID }) id: string,
    @Args('name') name: string,
    @Args('colour', { type: () => LabelColour }) colour: LabelColour,
  ): Promise<Label> {
    return this.service.describe(id, name, colour);
  }
}
