import type { Locale } from '../../../kernel/locale.js';
import type { PersonId } from '../../../kernel/ids.js';
import { Person } from '../../../people/directory/graphql/person.types.js';
import { toEnum } from '../../../platform/graphql/enum-words.js';
import { outcome } from '../../../platform/graphql/user-error.js';
import type { ShownPicture } from '../app/demo-views.js';
import { checklist, type Check } from '../domain/checklist.js';
import type { Demo, EarlierText } from '../domain/demo.js';
import type { DemoSight } from '../domain/demo-sight.js';
import { followableLinks } from '../domain/submitted-text.js';
import { videoOf } from '../domain/video-link.js';
import { HackCheck, HackCheckItem, HackDemo, HackDemoVersion, HackLink, HackPicture, HackPresenter, HackVideo, HackVideoHost } from './demo.types.js';

/** Everything that one demo is shown from. */
export interface Shown {
  readonly demo: Demo;
  readonly sight: DemoSight;
  readonly pictures: readonly ShownPicture[];
  readonly members: readonly PersonId[];
  readonly mostPictures: number;
  readonly locale: Locale;
}

export const uploadPath = (entryId: string): string => `/api/hack-week/demos/${entryId}/pictures`;

export function presentDemo({ demo, sight, pictures, members, mostPictures, locale }: Shown): HackDemo {
  const { text, mayEdit, isFrozen, hasUnsubmittedChanges } = sight;
  const { title, oneLine, story, lengthSeconds, videoUrl, agreed, links } = text;
  return outcome(HackDemo, {
    entryId: demo.entryId, version: demo.version, isSubmitted: demo.submitted !== null, submittedAt: demo.submittedAt, hasUnsubmittedChanges, savedAt: demo.savedAt, savedBy: demo.savedBy && outcome(Person, { id: demo.savedBy }),
    title, oneLine, story, lengthSeconds, agreed, videoUrl, mostPictures, uploadPath: uploadPath(demo.entryId), isFrozen, viewerCanEdit: mayEdit,
    presenters: text.presenters.map(({ personId, isRemote }) => outcome(HackPresenter, { person: outcome(Person, { id: personId }), isRemote })),
    links: followableLinks(links).map((link) => outcome(HackLink, { ...link })),
    typedLinks: links.map((link) => outcome(HackLink, { ...link })),
    video: presentVideo(videoUrl),
    pictures: pictures.map(presentPicture),
    checklist: mayEdit ? checklist(text, { pictures: pictures.length, members }, locale).map(presentCheck) : [],
  });
}

export function presentCheck({ item, isMet, isRequired, text }: Check): HackCheck {
  return outcome(HackCheck, { item: toEnum(HackCheckItem, item), isMet, isRequired, text });
}

export function presentPicture({ pictureId, alt, width, height, largeUrl, smallUrl }: ShownPicture): HackPicture {
  return outcome(HackPicture, { id: pictureId, alt, width, height, largeUrl, smallUrl });
}

export function presentEarlier({ version, text, savedAt, savedBy }: EarlierText): HackDemoVersion {
  const { title, oneLine, story, videoUrl, links } = text;
  return outcome(HackDemoVersion, { version, savedAt, savedBy: savedBy && outcome(Person, { id: savedBy }), title, oneLine, story, videoUrl, typedLinks: links.map((link) => outcome(HackLink, { ...link })) });
}

function presentVideo(typed: string): HackVideo | null {
  const video = videoOf(typed);
  return video && outcome(HackVideo, { url: video.watchUrl, host: toEnum(HackVideoHost, video.host), embedUrl: video.embedUrl });
}
