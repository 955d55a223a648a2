import { Budget, BudgetLine } from './budgets.entities.js';
import { BudgetsResolver } from './budgets.resolver.js';
import { Budgets } from './budgets.service.js';
import { CommissionsBudgetSource } from './commissions.source.js';
import { BudgetPlans } from './plans.service.js';

/** The tables of what is planned. */
export const budgetsEntities = [Budget, BudgetLine];

/** What other areas may ask of budgets. */
export const budgetsExports = [Budgets];

export const budgetsProviders = [...budgetsExports, BudgetPlans, BudgetsResolver, CommissionsBudgetSource];
