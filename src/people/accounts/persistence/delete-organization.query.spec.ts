import { referringFirst } from './delete-organization.query.js';

describe('referringFirst', () => {
  it('puts a table before those it refers to', () => {
    expect(referringFirst([{ name: 'a', refersTo: [] }, { name: 'b', refersTo: ['a'] }, { name: 'c', refersTo: ['a', 'b'] }])).toEqual(['c', 'b', 'a']);
  });

  it('throws for tables that refer to each other in a circle', () => {
    expect(() => referringFirst([{ name: 'a', refersTo: ['b'] }, { name: 'b', refersTo: ['a'] }])).toThrow('a, b');
  });
});
