import type { AddressInfo } from 'node:net';
import PostalMime, { type Email } from 'postal-mime';
import { SMTPServer } from 'smtp-server';

export interface ReceivedMail extends Email {
  readonly envelopeTo: readonly string[];
}

export interface MailServerOptions {
  /** SMTP code for a recipient; undefined takes the mail. */
  readonly answer?: (recipient: string) => number | undefined;
  /** Milliseconds before each mail is taken. */
  readonly slowness?: number;
  /** No mail is taken before this. */
  readonly hold?: Promise<void>;
}

/** A real SMTP server that keeps what it gets. */
export interface MailServer {
  readonly url: string;
  readonly mails: ReceivedMail[];
  /** Resolves when `count` mails have come; throws after a minute. */
  received(count: number): Promise<readonly ReceivedMail[]>;
  close(): Promise<void>;
}

/** Options are looked at for each mail, so a test may change them in between. */
export async function startMailServer(options: MailServerOptions = {}): Promise<MailServer> {
  const mails: ReceivedMail[] = [];
  const take = async (bytes: Buffer, envelopeTo: string[]): Promise<void> => {
    const mail = await PostalMime.parse(bytes);
    await options.hold;
    await new Promise((resolve) => setTimeout(resolve, options.slowness ?? 0));
    mails.push({ ...mail, envelopeTo });
  };
  const server = new SMTPServer({
    authOptional: true, disabledCommands: ['STARTTLS'], logger: false,
    onRcptTo: ({ address }, _session, done) => {
      const code = options.answer?.(address);
      done(code === undefined ? null : Object.assign(new Error('No such mailbox here'), { responseCode: code }));
    },
    onData: (stream, session, done) => {
      const chunks: Buffer[] = [];
      stream.on('data', (chunk: Buffer) => chunks.push(chunk));
      stream.on('end', () => {
        void take(Buffer.concat(chunks), session.envelope.rcptTo.map(({ address }) => address)).then(() => done());
      });
    },
  });
  server.on('error', () => undefined);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.server.address() as AddressInfo;
  return {
    url: `smtp://127.0.0.1:${port}`,
    mails,
    received: async (count) => {
      await eventually(() => mails.length >= count, `${count} mails`);
      return mails;
    },
    close: () => new Promise((resolve) => server.close(() => resolve())),
  };
}

/** Waits until something is so; throws after a minute, naming what was waited for. */
export async function eventually(isSo: () => boolean | Promise<boolean>, what: string): Promise<void> {
  for (let tries = 0; tries < 2400; tries += 1) {
    if (await isSo()) return;
    await new Promise((resolve) => setTimeout(resolve, 25));
  }
  throw new Error(`waited in vain for ${what}`);
}
