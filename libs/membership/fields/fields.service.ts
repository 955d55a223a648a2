import { authorize, can, refuse } from '@etabli/access';
import { demand, Refusal } from '@etabli/kernel';
import { currentActor, Db } from '@etabli/platform';
import { Inject, Injectable } from '@nestjs/common';
import { IsNull } from 'typeorm';
import { said } from '../said.js';
import { CustomField, type CustomFieldInput } from './fields.entities.js';
import { FieldKind, keyFrom, misfit } from './values.js';

export type CustomValues = Record<string, unknown>;

/** The fields an association adds to its people's pages. */
@Injectable()
export class CustomFields {
  constructor(@Inject(Db) private readonly db: Db) {}

  /** Fields asked for, in the association's order; archived ones only when asked for. */
  list(withArchived = false): Promise<CustomField[]> {
    return this.db.find(CustomField, {
      where: withArchived ? {} : { archivedAt: IsNull() },
      order: { position: 'asc', label: 'asc' },
    });
  }

  /**
   * A new field, or another description of one. Refuses `input.required` (a label), `field.key-taken`, `field.no-options`
   * (a choice between nothing), `field.kind-fixed` (values were written under the kind it has).
   */
  async define(input: CustomFieldInput, id?: string | null): Promise<CustomField> {
    return id ? this.describe(id, input) : this.create(input);
  }

  /** No longer asked for; what was answered stays. */
  async archive(id: string): Promise<CustomField> {
    const field = await this.db.get(CustomField, id, { lock: true });
    demand(!field.archivedAt, 'field.archived', { label: field.label });
    return this.db.change(CustomField, id, { archivedAt: new Date() });
  }

  /** Puts the fields in the order given; those left out follow. */
  async reorder(ids: string[]): Promise<CustomField[]> {
    await this.db.query(
      `update custom_field f set position = n.position from (
         select id, row_number() over (order by array_position($1::uuid[], id) nulls last, position)::int as position
         from custom_field) n where n.id = f.id`,
      [ids],
    );
    return this.list();
  }

  /**
   * The values of a person after some are given: those left out stay, null removes. Refuses `field.unknown`,
   * `field.keepers-only` (the person cannot fill it in), and what does not fit, each with the field at fault.
   */
  async merge(before: CustomValues, given: CustomValues): Promise<CustomValues> {
    const fields = new Map((await this.list()).map((field) => [field.key, field]));
    const keeps = can(currentActor(), 'members.write');
    const after = { ...before };
    for (const [key, raw] of Object.entries(given)) {
      const value = typeof raw === 'string' ? raw.trim() : raw;
      if (JSON.stringify(value) === JSON.stringify(before[key])) continue;
      const field = fields.get(key);
      const at = `custom.${key}`;
      if (!field) throw new Refusal('field.unknown', { key }, at);
      demand(keeps || field.selfService, 'field.keepers-only', { label: field.label }, at);
      const wrong = value === null || value === '' ? null : misfit(field, value);
      if (wrong) throw new Refusal(wrong.code, wrong.details, at);
      if (value === null || value === '') delete after[key];
      else after[key] = value;
    }
    return after;
  }

  private async create(input: CustomFieldInput): Promise<CustomField> {
    const label = said(input.label ?? '', 'label', 80);
    const kind = input.kind ?? FieldKind.text;
    const options = offered(kind, input.options ?? []);
    const last = await this.db.row<{ position: number }>(
      'select coalesce(max(position) + 1, 0) as position from custom_field',
    );
    const { selfService = false, key = keyFrom(label) } = input;
    return this.db.add(CustomField, {
      key,
      label,
      kind,
      options,
      selfService,
      position: last?.position ?? 0,
    });
  }

  private async describe(id: string, input: CustomFieldInput): Promise<CustomField> {
    const field = await this.db.get(CustomField, id, { lock: true });
    const sameKey = input.key === undefined || input.key === field.key;
    const sameKind = input.kind === undefined || input.kind === field.kind;
    authorize((sameKey && sameKind) || refuse('field.kind-fixed', { label: field.label }));
    return this.db.change(CustomField, id, {
      label: input.label === undefined ? field.label : said(input.label, 'label', 80),
      options: input.options === undefined ? field.options : offered(field.kind, input.options),
      selfService: input.selfService ?? field.selfService,
      archivedAt: null,
    });
  }
}

/** The options of a choice, trimmed, each once; none for other kinds. */
function offered(kind: FieldKind, options: string[]): string[] {
  if (kind !== FieldKind.choice) return [];
  const kept = [...new Set(options.map((option) => option.trim()).filter(Boolean))];
  demand(kept.length > 0, 'field.no-options', {}, 'options');
  return kept;
}
