import type { RoundCount } from '../count/sealing.js';
import type { MailSink } from '../instance/mail-sink.js';
import type { Checks } from './checks.js';
import { nameOf } from './organization.js';

/** Everybody who is asked got one invitation, which names who their answers are added up with, how many these are, and the manifest. */
export function checkInvitations(checks: Checks, sink: MailSink, round: RoundCount, manifestPath: string): void {
  for (const [email, unit] of round.teams.unitOf) {
    const mails = sink.left(email);
    checks.equal('invitations', `mails to ${email}`, mails.length, 1);
    const text = (mails[0]?.text ?? '').replace(/\s+/g, ' ');
    checks.holds('invitations', text.includes(`${nameOf(unit)} (${unit.pool.length} people)`) && text.includes(manifestPath), `the invitation of ${email} does not name its unit of ${unit.pool.length} or its manifest: ${text}`);
  }
}
