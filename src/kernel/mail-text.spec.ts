import fc from 'fast-check';
import { writeMail } from './mail-text.js';

describe('writeMail', () => {
  it('says the same in both forms', () => {
    const mail = writeMail({ subject: 'Sign in', language: 'en', blocks: [{ kind: 'paragraph', text: 'Hello' }, { kind: 'action', label: 'Sign in', url: 'https://x.test/a#b' }, { kind: 'small', text: 'Bye' }] });
    expect(mail.text).toBe('Hello\n\nSign in:\nhttps://x.test/a#b\n\nBye\n');
    for (const part of ['Hello', 'href="https://x.test/a#b"', '>Sign in</a>', 'Bye', '<html lang="en">']) expect(mail.html).toContain(part);
  });

  it('lets no text become markup, whatever names contain', () => {
    fc.assert(
      fc.property(fc.string(), (name) => {
        const { html } = writeMail({ subject: name, language: 'en', blocks: [{ kind: 'paragraph', text: name }, { kind: 'action', label: name, url: `https://x.test/#${name}` }] });
        const empty = writeMail({ subject: '', language: 'en', blocks: [{ kind: 'paragraph', text: '' }, { kind: 'action', label: '', url: 'https://x.test/#' }] }).html;
        const tags = (page: string): string[] => page.match(/<[^>]*>/g)!.map((tag) => tag.split(/[ >]/)[0]!);
        expect(tags(html)).toEqual(tags(empty));
      }),
    );
  });

  it('keeps a subject on one line, so that no header can be smuggled in', () => {
    fc.assert(fc.property(fc.string(), fc.string(), (a, b) => !/[\r\n]/.test(writeMail({ subject: `${a}\r\nBcc: ${b}`, language: 'en', blocks: [] }).subject)));
  });
});
