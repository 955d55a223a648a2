import type { Actor, Permission } from '@etabli/access';
import type { Locale } from '@etabli/kernel';
import { Injectable } from '@nestjs/common';

/** Where something found is. */
export interface FoundRow {
  id: string;
  /** What it belongs to, where its page is that of something else. */
  parentId: string | null;
  title: string;
}

/** Things of one kind that an area lets be found. */
export interface SearchSource {
  kind: string;
  /** What the things are called together. */
  label: Record<Locale, string>;
  /** Who finds them. */
  permission: Permission;
  /**
   * Gives, in this order: `id uuid, parent_id uuid, title text, detail text, body text, on_day date, search_text text`, the
   * last folded; of what this actor may read, and nothing else.
   */
  select(actor: Actor): string;
  /** Its lasting page, below the association. */
  to(found: FoundRow): string;
}

/** Every area that lets things be found. */
@Injectable()
export class SearchSources {
  private readonly declared: SearchSource[] = [];

  /** Called once by each area when it starts. */
  declare(...sources: SearchSource[]): void {
    this.declared.push(...sources);
  }

  get all(): readonly SearchSource[] {
    return this.declared;
  }
}
