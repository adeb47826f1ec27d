import type { ArgumentsHost } from '@nestjs/common';
import { runInNewContext } from 'node:vm';
import { TypedErrors } from './typed-errors.filter.js';

const inGraphql = { getType: () => 'graphql' } as unknown as ArgumentsHost;

describe('what a resolver throws', () => {
  it.each([['an Error', new Error('a')], ['an Error of another realm', runInNewContext('new Error("b")') as unknown], ['no Error at all', 'c']])('is thrown on, never answered: %s', (_, thrown) => {
    let answer: unknown = 'nothing';
    let caught: unknown;
    try {
      answer = new TypedErrors().catch(thrown, inGraphql);
    } catch (error) {
      caught = error;
    }
    expect(answer).toBe('nothing');
    expect(caught).toBe(thrown);
  });
});
