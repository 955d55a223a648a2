import { AsyncLocalStorage } from 'node:async_hooks';
import type { Actor, HeldRole } from '@etabli/access';
import type { Locale } from '@etabli/kernel';
import type DataLoader from 'dataloader';
import type { Unit } from './unit.js';

/** What is known of the caller before the database is asked: from the session cookie and the request's headers. */
export interface Caller {
  userId: string | null;
  sessionId: string | null;
  secondFactor: boolean;
  locale: Locale;
  /** Slug of the association the request is for. */
  association: string | null;
}

export const anonymous: Caller = {
  userId: null,
  sessionId: null,
  secondFactor: false,
  locale: 'fr',
  association: null,
};

/** A background job acting for an association, with no person behind it; `roles` when it reads as those who hold them do. */
export interface SystemCaller {
  associationId: string;
  locale: Locale;
  roles?: readonly HeldRole[];
}

/** The person a personal link was made for: a member of their association and no more, without an account. */
export interface LinkCaller extends SystemCaller {
  personId: string;
}

/** One operation (a request, an event, a job) on its way through the house. */
export interface Scope {
  caller: Caller | SystemCaller | LinkCaller;
  actor: Actor | null;
  association: CurrentAssociation | null;
  unit: Promise<Unit> | null;
  loaders: Map<string, DataLoader<unknown, unknown>>;
}

export interface CurrentAssociation {
  id: string;
  slug: string;
  name: string;
  timeZone: string;
  locale: Locale;
}

const storage = new AsyncLocalStorage<Scope>();

export const newScope = (caller: Caller | SystemCaller | LinkCaller): Scope => ({
  caller,
  actor: null,
  association: null,
  unit: null,
  loaders: new Map(),
});

/** Runs work inside a scope; everything it awaits finds the scope again. */
export const inScope = <T>(scope: Scope, work: () => T): T => storage.run(scope, work);

/** The scope of the operation under way. Throws when there is none: code reached the database by no door. */
export function currentScope(): Scope {
  const scope = storage.getStore();
  if (!scope) throw new Error('no operation under way');
  return scope;
}

/** Who acts in the operation under way. */
export function currentActor(): Actor {
  const { actor } = currentScope();
  if (!actor) throw new Error('the operation has not entered the database yet');
  return actor;
}

/** Of words in each language, those of whoever acts. */
export const inViewersWords = <Words>(words: Record<Locale, Words>): Words => words[currentActor().locale];

/** The association of the operation under way. */
export function currentAssociation(): CurrentAssociation {
  const { association } = currentScope();
  if (!association) throw new Error('the operation is in no association');
  return association;
}
