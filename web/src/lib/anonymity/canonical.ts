/** What a canonical text may hold: no fractions, no undefined, nothing that two programs could write differently. */
export type Canonical = null | boolean | number | string | readonly Canonical[] | { readonly [key: string]: Canonical };

/**
 * The one JSON text of a value: keys sorted by UTF-16 code units, no white space, strings as `JSON.stringify` writes them, numbers
 * only safe integers. This is the subset of RFC 8785 (JCS) without fractions, so any JCS implementation makes the same text.
 * @throws TypeError for anything that has no canonical text (fractions, undefined, functions).
 */
export function canonicalJson(value: Canonical): string {
  if (typeof value === 'string') return JSON.stringify(value);
  if (value === null || typeof value === 'boolean') return JSON.stringify(value);
  if (typeof value === 'number') {
    if (!Number.isSafeInteger(value) || Object.is(value, -0)) throw new TypeError(`no canonical text for the number ${value}`);
    return String(value);
  }
  if (isList(value)) return `[${value.map(canonicalJson).join(',')}]`;
  if (typeof value === 'object') {
    const keys = Object.keys(value).sort();
    return `{${keys.map((key) => `${JSON.stringify(key)}:${canonicalJson(value[key]!)}`).join(',')}}`;
  }
  throw new TypeError(`no canonical text for a value of type ${typeof value}`);
}

function isList(value: Canonical): value is readonly Canonical[] {
  return Array.isArray(value);
}
