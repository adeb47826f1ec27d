/** A mail without addresses: what it says, for readers of HTML and of plain text alike. */
export interface MailText {
  readonly subject: string;
  readonly text: string;
  readonly html: string;
}

/** A piece of a mail: a paragraph, or a link that shows as a button in HTML and as its address in plain text. */
export type MailBlock = { readonly kind: 'paragraph'; readonly text: string } | { readonly kind: 'action'; readonly label: string; readonly url: string } | { readonly kind: 'small'; readonly text: string };

/**
 * Writes both forms of a mail from the same blocks, so that they say the same. No pictures, nothing loaded from anywhere,
 * links are exactly what they show: there is nothing in it that could tell whether it was opened.
 */
export function writeMail(mail: { readonly subject: string; readonly language: string; readonly blocks: readonly MailBlock[] }): MailText {
  const subject = mail.subject.replace(/[\r\n]+/g, ' ').trim();
  return { subject, text: `${mail.blocks.map(plain).join('\n\n')}\n`, html: page(subject, mail.language, mail.blocks.map(html).join('\n')) };
}

function plain(block: MailBlock): string {
  return block.kind === 'action' ? `${block.label}:\n${block.url}` : block.text;
}

function html(block: MailBlock): string {
  if (block.kind === 'paragraph') return `<p style="margin:0 0 16px">${escape(block.text)}</p>`;
  if (block.kind === 'small') return `<p style="margin:0 0 16px;font-size:14px;color:#5b6470">${escape(block.text)}</p>`;
  const button = 'display:inline-block;padding:12px 20px;border-radius:6px;background:#1c5d99;color:#ffffff;text-decoration:none;font-weight:600';
  return `<p style="margin:0 0 16px"><a href="${escape(block.url)}" style="${button}">${escape(block.label)}</a></p>
<p style="margin:0 0 16px;font-size:14px;color:#5b6470;word-break:break-all">${escape(block.url)}</p>`;
}

function page(subject: string, language: string, body: string): string {
  const font = "font-family:system-ui,-apple-system,'Segoe UI',Roboto,sans-serif;font-size:16px;line-height:1.5;color:#1f2933";
  return `<!doctype html>
<html lang="${escape(language)}">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>${escape(subject)}</title></head>
<body style="margin:0;padding:24px;background:#ffffff;${font}">
<div style="max-width:560px;margin:0 auto">
${body}
</div>
</body>
</html>
`;
}

function escape(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;').replaceAll("'", '&#39;');
}
