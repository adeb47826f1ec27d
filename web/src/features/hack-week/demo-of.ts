import type { HackDemoPartsFragment } from '../../lib/graphql/generated.js';
import type { DemoDraft } from './demo-draft.js';
import type { Kept } from './demo-writer.js';

const secondsAMinute = 60;

/** A demo as the server has it, as the form holds it. */
export function keptOf(demo: HackDemoPartsFragment): Kept {
  const { version, title, oneLine, story, lengthSeconds, presenters, typedLinks, videoUrl, agreed } = demo;
  return {
    version,
    draft: {
      title, oneLine, story, minutes: lengthSeconds === null ? '' : lengthSeconds / secondsAMinute, videoUrl, agreed,
      presenters: presenters.map(({ person, isRemote }) => ({ personId: person.id, isRemote })), links: typedLinks.map(({ label, url }) => ({ label, url })),
    },
  };
}

/** What changed of a draft, as both saving and submitting send it: a field that is not there stays as it is. */
export function inputOfDemo(entryId: string, version: number, { minutes, presenters, links, ...words }: Partial<DemoDraft>) {
  return {
    entryId, version, ...words,
    ...(minutes !== undefined && { lengthSeconds: minutes === '' ? null : Math.round(minutes * secondsAMinute) }),
    ...(presenters && { presenters: presenters.map(({ personId, isRemote }) => ({ personId, isRemote })) }), ...(links && { links: links.map(({ label, url }) => ({ label, url })) }),
  };
}
