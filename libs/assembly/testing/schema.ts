type Schema = {
  [keyword: string]: unknown;
  properties?: Record<string, Schema>;
  items?: Schema;
  anyOf?: Schema[];
  enum?: unknown[];
  type?: string | string[];
};

/** Where a value does not follow a JSON schema, of which the few keywords used by docs/formats are known. */
export function strayIn(schema: Schema, value: unknown, root: Schema = schema, path = ''): string[] {
  if (typeof schema['$ref'] === 'string') {
    const name = schema['$ref'].replace('#/$defs/', '');
    return strayIn((root['$defs'] as Record<string, Schema>)[name] ?? {}, value, root, path);
  }
  if (schema.anyOf) {
    return schema.anyOf.some((one) => strayIn(one, value, root, path).length === 0) ? [] : [path];
  }
  if ('const' in schema) return schema['const'] === value ? [] : [path];
  if (schema.enum) return schema.enum.includes(value) ? [] : [path];
  if (![schema.type].flat().includes(typeOf(value))) return [path];
  if (Array.isArray(value)) {
    return value.flatMap((one, index) => strayIn(schema.items ?? {}, one, root, `${path}/${index}`));
  }
  if (value === null || typeof value !== 'object') return [];
  const properties = schema.properties ?? {};
  const keys = new Set([...Object.keys(properties), ...Object.keys(value)]);
  return [...keys].flatMap((key) => {
    const below = `${path}/${key}`;
    if (!properties[key] || !(key in value)) return [below];
    return strayIn(properties[key], (value as Record<string, unknown>)[key], root, below);
  });
}

const typeOf = (value: unknown): string => {
  if (value === null) return 'null';
  if (Array.isArray(value)) return 'array';
  return Number.isInteger(value) ? 'integer' : typeof value;
};
