import { partsOf, stillNamed, typedMention, withMention } from './mentions.js';

describe('naming people in a comment', () => {
  it('finds the name that is being typed, of one word or two, and no mail address', () => {
    expect(typedMention('Ask @No', 7)).toEqual({ from: 4, search: 'No' });
    expect(typedMention('Ask @Noor Had', 13)).toEqual({ from: 4, search: 'Noor Had' });
    expect(typedMention('@', 1)).toEqual({ from: 0, search: '' });
    expect([typedMention('write to a@b', 12), typedMention('no name', 7), typedMention('@Noor Haddad knows it', 21)]).toEqual([null, null, null]);
  });

  it('puts the picked name in the place of what was typed', () => {
    expect(withMention('Ask @No about it', 7, 4, 'Noor Haddad')).toEqual({ text: 'Ask @Noor Haddad about it', caret: 17 });
  });

  it('shows only whole names, the longest that fits, and takes special characters as they are', () => {
    expect(partsOf('@Ann Lee and @Ann, not @Anna', ['Ann', 'Ann Lee']).filter(({ isMention }) => isMention).map(({ text }) => text)).toEqual(['@Ann Lee', '@Ann']);
    expect(partsOf('Hi @A. (B)', ['A. (B)'])).toEqual([{ text: 'Hi ', isMention: false }, { text: '@A. (B)', isMention: true }]);
    expect(stillNamed('Only @Ann is left', [{ name: 'Ann' }, { name: 'Noor' }])).toEqual([{ name: 'Ann' }]);
  });
});
