import type { DemoText, TypedLink } from './demo.js';
import { videoOf } from './video-link.js';
import { webLink } from './web-link.js';

/** Links that may be followed, with a label each: where none was typed, the host. */
export function followableLinks(links: readonly TypedLink[]): readonly TypedLink[] {
  return links.flatMap(({ label, url }) => {
    const address = webLink(url);
    return address === null ? [] : [{ label: label.trim() || new URL(address).hostname, url: address }];
  });
}

/** A text as it is submitted: tidied, and with presenters who are of the team. The checklist was met before. */
export function submittedText(text: DemoText, members: readonly string[]): DemoText {
  return {
    ...text,
    title: text.title.trim(),
    oneLine: text.oneLine.trim(),
    story: text.story.trim(),
    videoUrl: videoOf(text.videoUrl)?.watchUrl ?? '',
    links: followableLinks(text.links),
    presenters: text.presenters.filter(({ personId }) => members.includes(personId)),
  };
}
