import { Feed } from 'feed';
import type { Locale } from '../../../kernel/locale.js';

/** What news can be of. Their addresses are kept beside those of calendars, and are secret like them. */
export const NEWS_KINDS = ['hack-demos', 'talk-news'] as const;
export type NewsKind = (typeof NEWS_KINDS)[number];

/** One piece of news, in plain text. */
export interface NewsEntry {
  /** Stays when the address of the site changes. */
  readonly id: string;
  readonly title: string;
  /** Where it can be read: a path of the site. */
  readonly path: string;
  readonly summary: string;
  readonly paragraphs: readonly string[];
  /** Addresses of elsewhere, such as of a recording. */
  readonly links: readonly { readonly words: string; readonly url: string }[];
  /** Names; empty: the organization's. */
  readonly authors: readonly string[];
  readonly publishedAt: Date;
  readonly changedAt: Date;
}

/** What a feed is of, in the reader's language. */
export interface NewsPage {
  readonly title: string;
  readonly path: string;
  readonly entries: readonly NewsEntry[];
}

/** Everything that the bytes of a feed follow from. */
export interface NewsFeedContent extends NewsPage {
  readonly locale: Locale;
  readonly organizationName: string;
  /** Of this feed: stays when the address of the site changes. */
  readonly feedId: string;
  readonly siteUrl: string;
  readonly selfUrl: string;
  /** When the feed was made; the date of a feed without entries. */
  readonly since: Date;
}

/** When anything in a feed changed last. */
export function newsChangedAt({ since, entries }: Pick<NewsFeedContent, 'since' | 'entries'>): Date {
  return new Date(Math.max(since.getTime(), ...entries.map(({ changedAt }) => changedAt.getTime())));
}

/** News as Atom (RFC 4287). What people wrote is text and never markup; pictures are for who is signed in, so there are none. */
export function newsFeedText(content: NewsFeedContent): string {
  const { locale, organizationName, title, path, feedId, siteUrl, selfUrl, entries } = content;
  const feed = new Feed({
    id: `urn:uuid:${feedId}`, title: printable(`${organizationName}: ${title}`), link: `${siteUrl}${path}`, feedLinks: { atom: selfUrl }, generator: 'Barograph', language: locale, updated: newsChangedAt(content),
  });
  for (const entry of entries) {
    feed.addItem({
      id: `urn:uuid:${entry.id}`, title: html(entry.title), link: `${siteUrl}${entry.path}`, date: entry.changedAt, published: entry.publishedAt, description: html(entry.summary),
      content: [...paragraphs(entry.paragraphs), ...entry.links.map(({ words, url }) => `<p><a href="${html(url)}">${html(words)}</a></p>`)].join('\n'),
      author: (entry.authors.length > 0 ? entry.authors : [organizationName]).map((name) => ({ name: printable(name) })),
    });
  }
  return feed.atom1();
}

function paragraphs(texts: readonly string[]): readonly string[] {
  return texts.flatMap((text) => text.split(/\n{2,}/)).map((text) => text.trim()).filter(Boolean).map((text) => `<p>${html(text).replaceAll('\n', '<br/>')}</p>`);
}

/** Text as HTML that says the same. */
function html(text: string): string {
  return printable(text).replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
}

/** XML has no place for most control characters (XML 1.0, 2.2). */
function printable(text: string): string {
  // eslint-disable-next-line no-control-regex
  return text.replaceAll(/[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]|\p{Cs}/gu, '');
}
