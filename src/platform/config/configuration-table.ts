import { environmentSchema, settingNames } from './environment.schema.js';

/** The configuration table of docs/operations.md, made from the schema so that the two can't differ. */
export function configurationTable(): string {
  const rows = settingNames.map((name) => {
    const schema = environmentSchema.shape[name];
    const { description, fallback } = (schema.meta() ?? {}) as { description?: string; fallback?: string };
    if (!description) throw new Error(`${name} has no description`);
    return `| \`${name}\` | ${fallback ?? `\`${String(defaultText(schema))}\``} | ${description} |`;
  });
  return ['| variable | default | what it does |', '|---|---|---|', ...rows].join('\n');
}

/** The default as one would type it. */
function defaultText(schema: { _zod: { def: object } }): unknown {
  return (schema._zod.def as { defaultValue?: unknown }).defaultValue ?? '';
}

/** `page` with the table between its two marks. */
export function withTable(page: string, table: string): string {
  const [before, rest] = page.split('<!-- settings -->\n');
  const after = rest?.split('<!-- /settings -->')[1];
  if (before === undefined || after === undefined) throw new Error('the page has no marks for the table of settings');
  return `${before}<!-- settings -->\n${table}\n<!-- /settings -->${after}`;
}
