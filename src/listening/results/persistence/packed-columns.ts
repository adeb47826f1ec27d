/** PostgreSQL's own numbers of its types, which it writes into the bytes of an array. */
const FLOAT8 = 701;
const INT4 = 23;
const BYTES: Readonly<Record<number, number>> = { [FLOAT8]: 8, [INT4]: 4 };

/**
 * SQL for arrays of numbers (double precision or integer, not null, one dimension) as one text: the bytes that PostgreSQL would send of them, one after
 * the other. Writing thousands of numbers in decimals and reading them again costs both sides more than all the rest of a look.
 */
export function packed(arrays: readonly string[]): string {
  return `encode(${arrays.map((array) => `array_send(${array})`).join(' || ')}, 'base64')`;
}

/**
 * The arrays in a text that `packed` made, in their order.
 * @throws RangeError for anything else.
 */
export function unpack(text: string): readonly (readonly (number | null)[])[] {
  const bytes = Buffer.from(text, 'base64');
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const arrays: (number | null)[][] = [];
  for (let at = 0; at < view.byteLength;) {
    const [dimensions, type] = [view.getInt32(at), view.getInt32(at + 8)];
    const size = BYTES[type];
    if (dimensions > 1 || size === undefined) throw new RangeError(`Only flat arrays of numbers are packed, got ${dimensions} dimensions of type ${type}.`);
    const length = dimensions === 0 ? 0 : view.getInt32(at + 12);
    at += dimensions === 0 ? 12 : 20;
    const array: (number | null)[] = [];
    for (let index = 0; index < length; index += 1) {
      const isNull = view.getInt32(at) === -1;
      array.push(isNull ? null : type === FLOAT8 ? view.getFloat64(at + 4) : view.getInt32(at + 4));
      at += isNull ? 4 : 4 + size;
    }
    arrays.push(array);
  }
  return arrays;
}
