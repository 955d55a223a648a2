import { type Actor, can, type HeldRole, nobody, type Permission, permissionsOf } from '@etabli/access';
import type { Locale } from '@etabli/kernel';
import type { Db } from '../db/db.js';

/** What those who follow are given: each reading replaces the one before it. */
type Told<T> = { state: T } | { ended: true } | { failed: unknown };

/** Who follows: what their rights are asked by (an account, a personal link), and the language they read. */
export interface FollowedBy {
  key: string;
  locale: Locale;
}

/** The roles that those who follow hold now, by their keys: one statement. Whoever is left out holds none. */
export type RolesByKey = (keys: string[]) => Promise<Map<string, HeldRole[]>>;

/** Someone who follows: the last thing told and not yet taken, and how to wake who waits for it. */
export class Follower<T> {
  private told: Told<T> | null = null;
  private wake: (() => void) | null = null;

  constructor(readonly by: FollowedBy) {}

  tell(told: Told<T>): void {
    this.told = told;
    this.wake?.();
  }

  /** The next reading, or null when the right to follow is gone. Throws what the reading threw. */
  async next(): Promise<T | null> {
    if (!this.told) {
      await new Promise<void>((resolve) => {
        this.wake = resolve;
      });
    }
    const told = this.told as Told<T> | null;
    this.told = null;
    this.wake = null;
    if (!told || 'ended' in told) return null;
    if ('failed' in told) throw told.failed;
    return told.state;
  }
}

/**
 * Those who follow one thing of one association. After each change, the rights of all of them are asked in one statement,
 * and the thing is read once for all who read it alike: in the same language, with the same permissions.
 */
export class Gathering<T> {
  private readonly followers = new Set<Follower<T>>();
  private reading = false;
  private changed = false;

  constructor(
    private readonly db: Db,
    private readonly associationId: string,
    private readonly permission: Permission,
    private readonly rolesOf: RolesByKey,
    private readonly read: () => Promise<T>,
  ) {}

  join(by: FollowedBy): Follower<T> {
    const follower = new Follower<T>(by);
    this.followers.add(follower);
    return follower;
  }

  /** Takes someone out; true when nobody is left. */
  leave(follower: Follower<T>): boolean {
    this.followers.delete(follower);
    return this.followers.size === 0;
  }

  /** Something changed: what comes while a reading is under way is folded into one more after it. */
  async change(): Promise<void> {
    this.changed = true;
    if (this.reading) return;
    this.reading = true;
    while (this.changed) {
      this.changed = false;
      const present = [...this.followers];
      await this.tellAll(present).catch((failed) => {
        for (const follower of present) follower.tell({ failed });
      });
    }
    this.reading = false;
  }

  private async tellAll(present: Follower<T>[]): Promise<void> {
    const roles = await this.db.as({ associationId: this.associationId, locale: 'fr' }, () =>
      this.rolesOf(present.map(({ by }) => by.key)),
    );
    const alike = new Map<string, { as: Reader; followers: Follower<T>[] }>();
    for (const follower of present) {
      const held = roles.get(follower.by.key) ?? [];
      const actor: Actor = { ...nobody, roles: held };
      if (!can(actor, this.permission)) {
        follower.tell({ ended: true });
        continue;
      }
      const { locale } = follower.by;
      const name = [locale, ...permissionsOf(actor).sort()].join();
      const group = alike.get(name) ?? { as: { locale, roles: held }, followers: [] };
      group.followers.push(follower);
      alike.set(name, group);
    }
    for (const { as, followers } of alike.values()) await this.readFor(as, followers);
  }

  private async readFor(as: Reader, followers: Follower<T>[]): Promise<void> {
    const reading = this.db.as({ associationId: this.associationId, ...as }, async () => {
      await this.db.enter();
      return this.read();
    });
    const told: Told<T> = await reading.then(
      (state) => ({ state }),
      (failed) => ({ failed }),
    );
    for (const follower of followers) follower.tell(told);
  }
}

interface Reader {
  locale: Locale;
  roles: readonly HeldRole[];
}
