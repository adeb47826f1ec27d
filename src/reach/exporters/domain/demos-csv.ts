import type { WrittenDemos } from '../../../practices/demos/domain/written-demo.js';
import type { Cell } from './results-csv.js';

const COLUMNS = ['number', 'title', 'one line', 'story', 'video', 'links', 'presenters', 'team', 'tags', 'state', 'outcome', 'pictures', 'submitted at'] as const;
/** Addresses are for organizers; an import reads them. */
const ADDRESSES = 'presenter emails';

/** Demos as rows, the first one of headers. An import of the same file changes nothing. */
export function demoRows({ demos, isOrganizer }: WrittenDemos): readonly (readonly Cell[])[] {
  const headers = isOrganizer ? [...COLUMNS, ADDRESSES] : [...COLUMNS];
  return [headers, ...demos.map(({ entry, text, presenters, team, pictures, submittedAt }) => [
    entry.number, text.title, text.oneLine, text.story, text.videoUrl, text.links.map(({ url }) => url).join(' '), presenters.map(({ name }) => name).join(', '), team.map(({ name }) => name).join(', '),
    entry.tags.join(', '), entry.state, entry.outcome ?? '', pictures, submittedAt?.toISOString() ?? '', ...(isOrganizer ? [presenters.map(({ email }) => email ?? '').filter(Boolean).join(' ')] : []),
  ])];
}
