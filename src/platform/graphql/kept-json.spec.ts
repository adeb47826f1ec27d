import { dataOf, jsonOf, stringifyResult } from './kept-json.js';

describe('stringifyResult', () => {
  it('writes what is kept once, as it would have been written anyway', () => {
    let written = 0;
    const data = { toJSON: () => ((written += 1), { a: 1 }) } as unknown as Record<string, unknown>;
    expect(jsonOf(data)).toBe('{"data":{"a":1}}\n');
    expect(stringifyResult({ data })).toBe('{"data":{"a":1}}\n');
    expect(jsonOf(data)).toBe('{"data":{"a":1}}\n');
    expect(written).toBe(1);
  });

  it('writes what stands for kept JSON as that', () => {
    expect(stringifyResult({ data: dataOf('{"data":{"a":1}}\n') })).toBe('{"data":{"a":1}}\n');
  });

  it('writes everything else anew, errors and extensions with it', () => {
    const data = { a: 1 };
    expect(stringifyResult({ data })).toBe('{"data":{"a":1}}\n');
    jsonOf(data);
    expect(stringifyResult({ data, extensions: { b: 2 } })).toBe('{"data":{"a":1},"extensions":{"b":2}}\n');
  });
});
