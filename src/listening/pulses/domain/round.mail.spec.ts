import { roundMail, shortHash, type RoundInMail, type RoundMail } from './round.mail.js';

const ROUND: RoundInMail = {
  pulseName: 'Weekly pulse', unitName: 'Backend', people: 8, closesAt: new Date('2026-03-05T09:00:00Z'), secondsToAnswer: 61, k: 5,
  manifestHash: 'a1b2c3d4e5f60718'.repeat(4), manifestUrl: 'https://pulse.example.org/manifests/secret', answerUrl: 'https://pulse.example.org/answer/1',
};
const MAIL: RoundMail = {
  organizationName: 'Wetterwarte', recipientName: 'Ada', locale: 'en', timeZone: 'America/New_York', invitations: [ROUND], reminders: [], settingsUrl: 'https://pulse.example.org/settings',
};

describe('the mail about rounds', () => {
  it('invites with the time in the recipient\'s zone, who the answers are pooled with, and the fingerprint of the promise', () => {
    const { subject, text } = roundMail(MAIL);
    expect(subject).toBe('Weekly pulse: open for your answers');
    expect(text).toBe(`Hello Ada,

Weekly pulse is open until Thursday 5 March, 04:00 (America/New_York). It takes about a minute.

Your answers are added up with those of Backend (8 people) before anyone sees them; no number stands on fewer than 5 answers.

Answer Weekly pulse:
https://pulse.example.org/answer/1

What this round promises can be checked: fingerprint a1b2 c3d4 e5f6 0718, https://pulse.example.org/manifests/secret

Already answered? We can't know. Ignore this.

Everyone who is asked gets this mail. Mute reminders for good: https://pulse.example.org/settings
`);
  });

  it('reminds in German, and says that nobody can know who answered', () => {
    const { subject, text } = roundMail({ ...MAIL, locale: 'de', timeZone: 'Europe/Berlin', invitations: [], reminders: [ROUND] });
    expect(subject).toBe('Weekly pulse: letzter Tag für deine Antworten');
    expect(text).toContain('Weekly pulse ist offen bis Donnerstag, 5. März, 10:00 Uhr (Europe/Berlin). Danach kann niemand mehr antworten.');
    expect(text).toContain('Schon geantwortet? Das können wir nicht wissen. Dann ignoriere diese Mail.');
    expect(text).toContain('Erinnerungen für immer abstellen');
  });

  it('speaks of all open pulses at once', () => {
    const { subject, text } = roundMail({ ...MAIL, invitations: [ROUND, { ...ROUND, pulseName: 'Monthly pulse', secondsToAnswer: 130 }], reminders: [{ ...ROUND, pulseName: 'Old pulse' }] });
    expect(subject).toBe('Weekly pulse, Monthly pulse: open for your answers');
    expect(text).toContain('It takes about 2 minutes.');
    expect(text).toContain('Old pulse is open until');
  });

  it('escapes what people typed', () => {
    expect(roundMail({ ...MAIL, recipientName: '<b>Ada</b>' }).html).not.toContain('<b>Ada');
  });

  it('shortens hashes for the eye', () => {
    expect(shortHash('0123456789abcdef'.repeat(4))).toBe('0123 4567 89ab cdef');
  });
});
