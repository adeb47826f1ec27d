import { Feed } from 'feed';
import type { Locale } from '../../../kernel/locale.js';
import type { DemoNewsItem } from '../../../practices/demos/domain/demo-news.js';

/** Everything that the bytes of a feed of demos follow from. */
export interface DemoFeedContent {
  readonly locale: Locale;
  readonly organizationName: string;
  /** Of this feed: stays when the address of the site changes. */
  readonly feedId: string;
  readonly siteUrl: string;
  readonly selfUrl: string;
  /** When the feed was made; the date of a feed without demos. */
  readonly since: Date;
  readonly items: readonly DemoNewsItem[];
}

/** Demos as Atom (RFC 4287). What people wrote is text and never markup; pictures are for who is signed in, so there are none. */
export function demoFeedText({ locale, organizationName, feedId, siteUrl, selfUrl, since, items }: DemoFeedContent): string {
  const feed = new Feed({
    id: `urn:uuid:${feedId}`, title: printable(`${organizationName}: ${locale === 'de' ? 'Demos der Hack Week' : 'Hack week demos'}`), link: `${siteUrl}/hack-week`, feedLinks: { atom: selfUrl }, generator: 'Barograph', language: locale,
    updated: new Date(Math.max(since.getTime(), ...items.map(({ changedAt }) => changedAt.getTime()))),
  });
  for (const { entryId, number, edition, title, oneLine, story, presenters, submittedAt, changedAt } of items) {
    feed.addItem({
      id: `urn:uuid:${entryId}`, title: html(`#${number} ${title}`), link: `${siteUrl}/hack-week/projects/${entryId}`, date: changedAt, published: submittedAt, description: html(`${edition}: ${oneLine}`),
      content: paragraphs([oneLine, ...story.split(/\n{2,}/)]), author: (presenters.length > 0 ? presenters : [organizationName]).map((name) => ({ name: printable(name) })),
    });
  }
  return feed.atom1();
}

function paragraphs(texts: readonly string[]): string {
  return texts.map((text) => text.trim()).filter(Boolean).map((text) => `<p>${html(text).replaceAll('\n', '<br/>')}</p>`).join('\n');
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
