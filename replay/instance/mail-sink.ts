import type { AddressInfo } from 'node:net';
import PostalMime, { type Email } from 'postal-mime';
import { SMTPServer } from 'smtp-server';

/** A real SMTP server on this machine that keeps what it gets. */
export interface MailSink {
  readonly url: string;
  /** Mails received so far. */
  count(): number;
  /** Mails to an address that nobody has taken. */
  left(recipient: string): readonly Email[];
  /** The next mail to an address that nobody has taken yet; waits for it. */
  take(recipient: string): Promise<Email>;
  close(): Promise<void>;
}

const PATIENCE_MS = 60_000;

export async function startMailSink(): Promise<MailSink> {
  const kept = new Map<string, Email[]>();
  const waiting = new Map<string, ((mail: Email) => void)[]>();
  let count = 0;
  const keep = (recipient: string, mail: Email): void => {
    const waiter = waiting.get(recipient)?.shift();
    if (waiter) waiter(mail);
    else kept.set(recipient, [...(kept.get(recipient) ?? []), mail]);
  };
  const server = new SMTPServer({
    authOptional: true, disabledCommands: ['STARTTLS', 'AUTH'], disableReverseLookup: true,
    onData: (stream, { envelope }, done) => {
      const parts: Buffer[] = [];
      stream.on('data', (part: Buffer) => parts.push(part));
      stream.on('end', () => {
        count += 1;
        void PostalMime.parse(Buffer.concat(parts)).then((mail) => {
          for (const { address } of envelope.rcptTo) keep(address, mail);
        });
        done();
      });
    },
  });
  await new Promise<void>((resolve, reject) => { server.once('error', reject); server.listen(0, '127.0.0.1', () => { resolve(); }); });
  const { port } = server.server.address() as AddressInfo;
  return {
    url: `smtp://127.0.0.1:${port}`,
    count: () => count,
    left: (recipient) => kept.get(recipient) ?? [],
    take: (recipient) => {
      const mail = kept.get(recipient)?.shift();
      if (mail) return Promise.resolve(mail);
      return new Promise((resolve, reject) => {
        const late = setTimeout(() => { reject(new Error(`no mail to ${recipient} came within ${PATIENCE_MS / 1000} s`)); }, PATIENCE_MS);
        waiting.set(recipient, [...(waiting.get(recipient) ?? []), (found) => { clearTimeout(late); resolve(found); }]);
      });
    },
    close: () => new Promise((resolve) => { server.close(() => { resolve(); }); }),
  };
}
