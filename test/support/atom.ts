import { JSDOM } from 'jsdom';

const NAMESPACE = 'http://www.w3.org/2005/Atom';
/** RFC 3339 with a zone, as RFC 4287, 3.3 wants it. */
const DATE = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?(Z|[+-]\d\d:\d\d)$/;

export interface AtomEntry {
  readonly id: string;
  readonly title: string;
  readonly link: string;
  readonly updated: string;
  readonly authors: readonly string[];
  readonly summary: string;
  readonly content: string;
}

export interface AtomFeed {
  readonly title: string;
  readonly self: string;
  readonly updated: string;
  readonly entries: readonly AtomEntry[];
}

/** Reads Atom as an XML parser does and throws where RFC 4287 is not kept: what must be there once, dates, names, addresses, no id twice. */
export function readAtom(text: string): AtomFeed {
  const feed = new JSDOM(text, { contentType: 'application/xml' }).window.document.documentElement;
  if (feed.localName !== 'feed' || feed.namespaceURI !== NAMESPACE) throw new Error(`no feed but ${feed.localName}`);
  const entries = childrenOf(feed, 'entry').map(readEntry);
  const ids = [only(feed, 'id'), ...entries.map(({ id }) => id)];
  if (new Set(ids).size !== ids.length) throw new Error('an id twice');
  const self = childrenOf(feed, 'link').filter((link) => link.getAttribute('rel') === 'self');
  if (self.length !== 1) throw new Error('one link to itself');
  return { title: only(feed, 'title'), self: addressOf(self[0]!), updated: dateOf(feed, 'updated'), entries };
}

function readEntry(entry: Element): AtomEntry {
  const authors = childrenOf(entry, 'author').map((author) => only(author, 'name'));
  if (authors.length === 0 || authors.includes('')) throw new Error('an entry of nobody');
  const links = childrenOf(entry, 'link').filter((link) => (link.getAttribute('rel') ?? 'alternate') === 'alternate');
  if (links.length !== 1) throw new Error('one link of an entry');
  if (childrenOf(entry, 'published').length > 0) dateOf(entry, 'published');
  return { id: addressText(only(entry, 'id')), title: only(entry, 'title'), link: addressOf(links[0]!), updated: dateOf(entry, 'updated'), authors, summary: only(entry, 'summary'), content: only(entry, 'content') };
}

function childrenOf(parent: Element, name: string): Element[] {
  return [...parent.children].filter((child) => child.localName === name && child.namespaceURI === NAMESPACE);
}

function only(parent: Element, name: string): string {
  const found = childrenOf(parent, name);
  if (found.length !== 1) throw new Error(`${found.length} times ${name} in ${parent.localName}`);
  return found[0]!.textContent ?? '';
}

function dateOf(parent: Element, name: string): string {
  const text = only(parent, name);
  if (!DATE.test(text) || Number.isNaN(Date.parse(text))) throw new Error(`${name} is ${text}`);
  return text;
}

function addressOf(link: Element): string {
  return addressText(link.getAttribute('href') ?? '');
}

function addressText(text: string): string {
  if (!URL.canParse(text)) throw new Error(`no address: ${text}`);
  return text;
}
