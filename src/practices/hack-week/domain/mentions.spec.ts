import { mentionMail } from './hack-week.mail.js';
import { MENTIONS_QUOTED } from './mentions.js';

const project = { title: 'Maps that fold', url: 'https://here.example/hack-week/projects/1' };
const said = (count: number): { author: string; text: string }[] => Array.from({ length: count }, (_, index) => ({ author: index % 2 === 0 ? 'Ben' : 'Dea', text: `Remark ${index + 1}` }));

describe('the mail about mentions', () => {
  it('names who mentioned the reader once, and counts what was said within the hour', () => {
    expect(mentionMail({ name: 'Ann', locale: 'en' }, project, said(1)).subject).toBe('Ben mentioned you at “Maps that fold”');
    expect(mentionMail({ name: 'Ann', locale: 'en' }, project, said(3)).subject).toBe('You were mentioned 3 times at “Maps that fold”');
    expect(mentionMail({ name: 'Ann', locale: 'de' }, project, said(3)).subject).toBe('Du wurdest 3-mal bei „Maps that fold“ erwähnt');
  });

  it('quotes some of them and says how many more there are', () => {
    const { text } = mentionMail({ name: 'Ann', locale: 'en' }, project, said(MENTIONS_QUOTED + 3));
    expect(text).toContain(`Remark ${MENTIONS_QUOTED}”`);
    expect(text).not.toContain(`Remark ${MENTIONS_QUOTED + 1}`);
    expect(text).toContain('And 3 more.');
  });
});
