const LINK = /https?:\/\/\S+/g;

/** A mail as one line on the terminal: to whom, about what, and where its links lead. */
export function printedLine(recipient: string, mail: { readonly subject: string; readonly text: string }): string {
  const links = [...mail.text.matchAll(LINK)].map(([link]) => link);
  return [`Mail to ${recipient}: ${mail.subject}`, ...links].join('  ');
}

/** Addresses that are reserved and nobody's (RFC 2606), as those of the sample organization: no mail server is bothered with them. */
export function isNobodysAddress(recipient: string): boolean {
  return /[@.](example|invalid)$/i.test(recipient);
}
