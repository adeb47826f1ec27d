import type { Locale, LocalizedText } from '../../../kernel/locale.js';
import type { DemoText } from './demo.js';
import { videoOf } from './video-link.js';
import { webLink } from './web-link.js';

export const CHECK_ITEMS = ['title', 'one-line', 'presenter', 'something-to-see', 'links-work', 'video-works', 'story', 'agreed'] as const;
export type CheckItem = (typeof CHECK_ITEMS)[number];

/** One line of the checklist. */
export interface Check {
  readonly item: CheckItem;
  readonly isMet: boolean;
  /** False: good advice, and no condition. */
  readonly isRequired: boolean;
  readonly text: string;
}

const ADVICE: ReadonlySet<CheckItem> = new Set(['story', 'agreed']);

const WORDS: Readonly<Record<CheckItem, LocalizedText>> = {
  title: { en: 'It has a title.', de: 'Es hat einen Titel.' },
  'one-line': { en: 'One line says what it is.', de: 'Eine Zeile sagt, was es ist.' },
  presenter: { en: 'Somebody of the team presents it.', de: 'Jemand aus dem Team stellt es vor.' },
  'something-to-see': { en: 'There is something to see: a link, a video or a picture.', de: 'Es gibt etwas zu sehen: einen Link, ein Video oder ein Bild.' },
  'links-work': { en: 'Every link is a whole web address.', de: 'Jeder Link ist eine vollständige Webadresse.' },
  'video-works': { en: 'The video’s address is a whole web address.', de: 'Die Adresse des Videos ist eine vollständige Webadresse.' },
  story: { en: 'A story tells those who weren’t there what it is about.', de: 'Eine Geschichte erzählt denen, die nicht dabei waren, worum es geht.' },
  agreed: { en: 'The team says that it is there when its turn comes.', de: 'Das Team hat zugesagt, da zu sein, wenn es dran ist.' },
};

/** What a demo needs to be submitted, and what does it good. `members` are the people of its team: others present nothing. */
export function checklist(text: DemoText, facts: { readonly pictures: number; readonly members: readonly string[] }, locale: Locale): readonly Check[] {
  const isMet = metBy(text, facts);
  return CHECK_ITEMS.map((item) => ({ item, isMet: isMet[item], isRequired: !ADVICE.has(item), text: WORDS[item][locale] }));
}

/** What stands between a demo and its submission. */
export function missing(checks: readonly Check[]): readonly Check[] {
  return checks.filter(({ isMet, isRequired }) => isRequired && !isMet);
}

function metBy(text: DemoText, { pictures, members }: { readonly pictures: number; readonly members: readonly string[] }): Readonly<Record<CheckItem, boolean>> {
  const typedLinks = text.links.filter(({ label, url }) => label.trim() !== '' || url.trim() !== '');
  const links = typedLinks.filter(({ url }) => webLink(url) !== null);
  const hasVideo = videoOf(text.videoUrl) !== null;
  return {
    title: text.title.trim() !== '',
    'one-line': text.oneLine.trim() !== '',
    presenter: text.presenters.some(({ personId }) => members.includes(personId)),
    'something-to-see': links.length > 0 || hasVideo || pictures > 0,
    'links-work': links.length === typedLinks.length,
    'video-works': text.videoUrl.trim() === '' || hasVideo,
    story: text.story.trim() !== '',
    agreed: text.agreed,
  };
}
