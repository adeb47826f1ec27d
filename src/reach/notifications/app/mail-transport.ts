import { createTransport, type Transporter } from 'nodemailer';
import type SMTPPool from 'nodemailer/lib/smtp-pool/index.js';
import type { MailText } from '../../../kernel/mail-text.js';
import type { DeliveryProblem } from '../domain/mail-lifecycle.js';

const CONNECTIONS = 4;
const PATIENCE_MS = 10_000;
const DOWN = new Set(['ECONNECTION', 'ECONNREFUSED', 'ECONNRESET', 'ETIMEDOUT', 'EDNS', 'ENOTFOUND', 'ESOCKET', 'EAUTH', 'ETLS', 'EPROTOCOL', 'ENOAUTH', 'EOAUTH2']);

export interface Letter {
  readonly messageId: string;
  readonly from: string;
  readonly to: string;
  readonly content: MailText;
}

/** Connections to one mail server for one round of deliveries; close it when the round is over. */
export class MailTransport {
  private readonly transporter: Transporter<SMTPPool.SentMessageInfo, SMTPPool.Options>;

  constructor(smtpUrl: string) {
    const limits = { connectionTimeout: PATIENCE_MS, greetingTimeout: PATIENCE_MS, socketTimeout: 2 * PATIENCE_MS, dnsTimeout: PATIENCE_MS };
    this.transporter = createTransport({ url: smtpUrl, pool: true, maxConnections: CONNECTIONS, ...limits } as SMTPPool.Options);
    this.transporter.on('error', () => undefined);
  }

  /**
   * Undefined when the mail server has taken the letter. The message id stays the same at every try, so that a recipient's
   * system can tell a repetition. Auto-Submitted keeps holiday notices from answering.
   */
  async send({ messageId, from, to, content }: Letter): Promise<DeliveryProblem | undefined> {
    try {
      await this.transporter.sendMail({
        messageId, from, to: { name: '', address: to }, subject: content.subject, text: content.text, html: content.html,
        headers: { 'Auto-Submitted': 'auto-generated', 'X-Auto-Response-Suppress': 'All' }, disableFileAccess: true, disableUrlAccess: true,
      });
      return undefined;
    } catch (error) {
      return problemOf(error as { code?: string; responseCode?: number; command?: string });
    }
  }

  close(): void {
    this.transporter.close();
  }
}

/** Codes only: the text of a mail server may quote the mail, and with it a link. */
export function problemOf({ code, responseCode, command }: { code?: string; responseCode?: number; command?: string }): DeliveryProblem {
  const at = command && /^[A-Z ]{2,12}$/.test(command) ? ` at ${command}` : '';
  if (code !== undefined && DOWN.has(code) && (responseCode === undefined || code === 'EAUTH')) {
    return { kind: 'down', words: code === 'EAUTH' ? 'The mail server refused our login.' : `The mail server could not be reached (${code}).` };
  }
  if (responseCode !== undefined && responseCode >= 500) return { kind: 'refused', words: `The mail server refused the mail (${responseCode}${at}).` };
  return { kind: 'troubled', words: `The mail server did not take the mail (${responseCode ?? code ?? 'unknown'}${at}).` };
}
