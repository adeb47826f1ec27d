/** How mail leaves: by SMTP, or printed to the terminal (only ever on loopback). */
export interface MailSettings {
  readonly smtpUrl: string | undefined;
  readonly from: string;
  /** Where links are printed when there is no SMTP. */
  readonly print: (line: string) => void;
  /** No mail is written: what happens is long past, or made up. */
  readonly isSilent?: boolean;
}

export const MAIL_SETTINGS = Symbol('MailSettings');
