import type { Locale } from '../../../kernel/locale.js';
import type { DemoNewsItem } from '../../../practices/demos/domain/demo-news.js';
import type { TalkNewsItem } from '../../../practices/talks/domain/talk-news.js';
import type { NewsPage } from './news-feed.js';

/** Demos of hack weeks, as they are submitted. */
export function demosPage(items: readonly DemoNewsItem[], locale: Locale): NewsPage {
  return {
    title: locale === 'de' ? 'Demos der Hack Week' : 'Hack week demos', path: '/hack-week',
    entries: items.map(({ entryId, number, edition, title, oneLine, story, presenters, submittedAt, changedAt }) => ({
      id: entryId, title: `#${number} ${title}`, path: `/hack-week/projects/${entryId}`, summary: `${edition}: ${oneLine}`, paragraphs: [oneLine, story], links: [], authors: presenters, publishedAt: submittedAt, changedAt,
    })),
  };
}

/** Talks of the company, once they are accepted. */
export function talksPage(items: readonly TalkNewsItem[], locale: Locale): NewsPage {
  const words = locale === 'de' ? { title: 'Vorträge', ahead: 'Angenommen', given: 'Gehalten', slides: 'Folien', recording: 'Aufzeichnung' } : { title: 'Talks', ahead: 'Accepted', given: 'Given', slides: 'Slides', recording: 'Recording' };
  return {
    title: words.title, path: '/talks/company',
    entries: items.map(({ submissionId, title, abstract, event, city, country, startsOn, deliveredOn, speakers, slidesUrl, recordingUrl, acceptedAt, changedAt }) => {
      const where = [event, city, country, deliveredOn ?? startsOn].filter((part) => part !== null).join(', ');
      const links = [{ words: words.slides, url: slidesUrl }, { words: words.recording, url: recordingUrl }].flatMap(({ words: word, url }) => (url === null ? [] : [{ words: word, url }]));
      const summary = `${deliveredOn === null ? words.ahead : words.given}: ${where}`;
      return { id: submissionId, title: `${title} (${event})`, path: `/talks/submissions/${submissionId}`, summary, paragraphs: [summary, abstract], links, authors: speakers, publishedAt: acceptedAt, changedAt };
    }),
  };
}
