import { LinkedTasks, Task } from '@etabli/commissions';
import { Inject } from '@nestjs/common';
import { Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { Due } from '../dues/dues.entities.js';
import { Expense } from '../spending/spending.entities.js';

@Resolver(() => Due)
export class TasksAboutDueResolver {
  constructor(@Inject(LinkedTasks) private readonly linked: LinkedTasks) {}

  @ResolveField(() => [Task], { description: 'Tasks of commissions that were said to be about it.' })
  tasksAbout(@Parent() due: Due): Promise<Task[]> {
    return this.linked.about('dueId', due.id);
  }
}

@Resolver(() => Expense)
export class TasksAboutExpenseResolver {
  constructor(@Inject(LinkedTasks) private readonly linked: LinkedTasks) {}

  @ResolveField(() => [Task], { description: 'Tasks of commissions that were said to be about it.' })
  tasksAbout(@Parent() expense: Expense): Promise<Task[]> {
    return this.linked.about('expenseId', expense.id);
  }
}
