import { Refusal, type RefusalDetails } from '@etabli/kernel';
import { type Actor, can, rolesWith } from './actor.js';
import type { Permission } from './permissions.js';

/** Allowed, or why not: the code and values of the refusal the caller would get. */
export type Verdict = true | { code: string; details?: RefusalDetails };

/**
 * The rules of one kind of record: each action says whether this actor may do it to this record as it is now.
 * The same functions guard the verbs and tell the screen which buttons to show.
 */
export type Policy<Subject> = Record<string, (actor: Actor, record: Subject) => Verdict>;

export const refuse = (code: string, details?: RefusalDetails): Verdict => ({ code, details });

/** Holds a permission. Refuses `access.denied`, naming who does. */
export const may = (actor: Actor, permission: Permission): Verdict =>
  can(actor, permission) || refuse('access.denied', { roles: rolesWith(permission).join(', ') });

/** The first verdict that refuses, or allowed. */
export const all = (...verdicts: Verdict[]): Verdict => verdicts.find((verdict) => verdict !== true) ?? true;

/** Throws the verdict's refusal, if it is one. */
export function authorize(verdict: Verdict): void {
  if (verdict !== true) throw new Refusal(verdict.code, verdict.details);
}

/** Every action of a policy with its verdict, for the client. */
export function abilities<Subject>(
  policy: Policy<Subject>,
  actor: Actor,
  record: Subject,
): { action: string; verdict: Verdict }[] {
  return Object.entries(policy).map(([action, rule]) => ({ action, verdict: rule(actor, record) }));
}
