import { invitationMail } from './invitation.mail.js';

describe('the invitation', () => {
  const invitation = { organizationName: 'Acme <&> Söhne', url: 'https://barograph.example/sign-in' };

  it.each([['en', 'Acme <&> Söhne invites you to Barograph'], ['de', 'Acme <&> Söhne lädt dich zu Barograph ein']] as const)('is written in %s', (locale, subject) => {
    const mail = invitationMail(locale, invitation);
    expect(mail.subject).toBe(subject);
    expect(mail.html).toContain(`<html lang="${locale}">`);
    expect(mail.html).toContain('Acme &lt;&amp;&gt; Söhne');
  });

  it('names the page to sign in on, in both forms, and holds nothing that lets anybody in', () => {
    const mail = invitationMail('en', invitation);
    for (const form of [mail.text, mail.html]) expect(form.match(/https?:\/\/[^\s"<]+/g)?.every((url) => url === invitation.url)).toBe(true);
    expect(mail.text).toContain('There is no password');
  });
});
