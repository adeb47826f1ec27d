import { LOCALES } from '../../../kernel/locale.js';
import { signInMail } from './sign-in.mail.js';

const link = (name: string): { organizationName: string; url: string } => ({ organizationName: name, url: `https://x.test/sign-in/confirm#${name}` });

describe('the sign-in mail', () => {
  it.each([['en', 'Sign in to Wetterwarte'], ['de', 'Anmelden bei Wetterwarte']] as const)('says in %s what to do, first thing in the subject', (locale, subject) => {
    expect(signInMail(locale, [link('Wetterwarte')]).subject).toBe(subject);
  });

  it.each(LOCALES)('holds every link once in each form and how long it works, in %s', (locale) => {
    const mail = signInMail(locale, [link('One'), link('Two')]);
    expect(mail.subject).toMatch(/Barograph$/);
    for (const name of ['One', 'Two']) {
      expect(mail.text.split(`#${name}`)).toHaveLength(2);
      expect(mail.html).toContain(`href="https://x.test/sign-in/confirm#${name}"`);
    }
    expect(mail.text).toContain('15');
  });

  it('names no person: a forwarded mail tells nothing but the organization', () => {
    expect(signInMail('en', [link('One')]).text).not.toMatch(/@|Hello/);
  });
});
