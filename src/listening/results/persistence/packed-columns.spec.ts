import fc from 'fast-check';
import { packed, unpack } from './packed-columns.js';

type Column = readonly (number | null)[];

/** What PostgreSQL sends of an array, after its documentation: dimensions, whether there are nulls, type, length and first index, then each value behind its length. */
function sent(column: Column, type: 'float8' | 'int4'): Buffer {
  const int = (value: number): Buffer => {
    const bytes = Buffer.alloc(4);
    bytes.writeInt32BE(value);
    return bytes;
  };
  const double = (value: number): Buffer => {
    const bytes = Buffer.alloc(8);
    bytes.writeDoubleBE(value);
    return bytes;
  };
  const head = [int(column.length === 0 ? 0 : 1), int(column.includes(null) ? 1 : 0), int(type === 'float8' ? 701 : 23), ...(column.length === 0 ? [] : [int(column.length), int(1)])];
  return Buffer.concat([...head, ...column.flatMap((value) => (value === null ? [int(-1)] : type === 'float8' ? [int(8), double(value)] : [int(4), int(value)]))]);
}

describe('packed columns', () => {
  it('come back as they were, in their order, empty ones and gaps too', () => {
    const floats = fc.record({ type: fc.constant('float8' as const), column: fc.array(fc.option(fc.double({ noNaN: true }))) });
    const ints = fc.record({ type: fc.constant('int4' as const), column: fc.array(fc.option(fc.integer())) });
    fc.assert(fc.property(fc.array(fc.oneof(floats, ints)), (columns) => {
      const text = Buffer.concat(columns.map(({ column, type }) => sent(column, type))).toString('base64').replace(/.{76}/gu, '$&\n');
      expect(unpack(text)).toEqual(columns.map(({ column }) => column));
    }));
  });

  it('are refused when they are no flat arrays of numbers', () => {
    const text = sent([1, 2], 'int4');
    text.writeInt32BE(25, 8);
    expect(() => unpack(text.toString('base64'))).toThrow(RangeError);
    const square = sent([1, 2], 'int4');
    square.writeInt32BE(2, 0);
    expect(() => unpack(square.toString('base64'))).toThrow(RangeError);
  });

  it('are asked for in one text', () => {
    expect(packed(['t.low', 't.n'])).toBe(`encode(array_send(t.low) || array_send(t.n), 'base64')`);
  });
});
