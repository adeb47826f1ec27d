import type { HackImportField, HackImportPlanPartsFragment } from '../../lib/graphql/generated.js';

export const importFields = ['NUMBER', 'TITLE', 'ONE_LINE', 'STORY', 'VIDEO_URL', 'LINKS', 'EMAILS', 'TAGS'] as const satisfies readonly HackImportField[];

/** Which header was chosen by hand for a field. */
export type ImportMapping = Readonly<Partial<Record<HackImportField, string>>>;

/** Every header of the file: those that are read and those that are not, each once. */
export function headersOf({ columns, ignored }: Pick<HackImportPlanPartsFragment, 'columns' | 'ignored'>): string[] {
  return [...new Set([...columns.map(({ header }) => header), ...ignored])];
}

/** What a field is read from now. */
export const headerOf = ({ columns }: Pick<HackImportPlanPartsFragment, 'columns'>, field: HackImportField): string | null => columns.find((column) => column.field === field)?.header ?? null;

/** As the server takes it. */
export const mappingInput = (mapping: ImportMapping) => importFields.flatMap((field) => (mapping[field] ? [{ field, header: mapping[field] }] : []));

/** How many lines of each kind, and whether anything would change. */
export function countsOf(lines: HackImportPlanPartsFragment['lines']) {
  const count = (kind: HackImportPlanPartsFragment['lines'][number]['kind']): number => lines.filter((line) => line.kind === kind).length;
  const counts = { NEW: count('NEW'), CHANGED: count('CHANGED'), SAME: count('SAME'), LEFT_OUT: count('LEFT_OUT') };
  return { counts, isEmpty: counts.NEW + counts.CHANGED === 0 };
}
