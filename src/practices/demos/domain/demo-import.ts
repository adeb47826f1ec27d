import type { PersonId } from '../../../kernel/ids.js';
import { MOST_TAGS, readWords } from '../../hack-week/domain/project-draft.js';
import type { HackEntryId } from '../../hack-week/domain/entry.js';
import type { EntryState } from '../../hack-week/domain/entry-lifecycle.js';
import { MOST_LINKS, MOST_PRESENTERS, readDraft, withTyped, type TypedDemo } from './demo-draft.js';
import { isSameField, type DemoText } from './demo.js';
import type { DemoLine } from './demo-file.js';
import { firstDraft } from './first-draft.js';
import { videoOf } from './video-link.js';
import { webLink } from './web-link.js';

/** A project that there is, as the import sees it. */
export interface KnownDemo {
  readonly entryId: HackEntryId;
  readonly number: number;
  readonly title: string;
  readonly state: EntryState;
  readonly members: readonly PersonId[];
  readonly draft: DemoText;
}

export interface KnownPerson {
  readonly personId: PersonId;
  readonly name: string;
}

/** A value that a line changes, as it would be shown. */
export interface ImportChange {
  readonly field: 'title' | 'oneLine' | 'story' | 'videoUrl' | 'links' | 'presenters';
  readonly before: string;
  readonly after: string;
}

/** What is wrong with a line (it is left out then), or worth knowing of it. */
export type LineProblem =
  | { readonly kind: 'no-title' }
  | { readonly kind: 'twice'; readonly firstLine: number }
  | { readonly kind: 'withdrawn' }
  | { readonly kind: 'too-long'; readonly field: string }
  | { readonly kind: 'nobody'; readonly email: string }
  | { readonly kind: 'nobody-known' };

export interface PlannedLine {
  readonly line: DemoLine;
  readonly kind: 'new' | 'changed' | 'same' | 'left-out';
  /** Of a project that there is. */
  readonly entryId: HackEntryId | null;
  readonly changes: readonly ImportChange[];
  readonly problems: readonly LineProblem[];
  /** Who joins the project, as the file says that they present it. */
  readonly joining: readonly PersonId[];
  readonly typed: TypedDemo;
  readonly tags: readonly string[];
}

/**
 * What an import would do, line by line. A line means the project of its number or, without one, of its title; another is new. What a cell doesn't
 * say stays. The same file again changes nothing.
 */
export function planDemoImport(lines: readonly DemoLine[], known: readonly KnownDemo[], people: ReadonlyMap<string, KnownPerson>): readonly PlannedLine[] {
  const byNumber = new Map(known.map((demo) => [demo.number, demo]));
  const byTitle = new Map([...known].reverse().flatMap((demo) => [[spelled(demo.title), demo], [spelled(demo.draft.title), demo]] as const));
  const seen = new Map<string, number>();
  return lines.map((line) => {
    const target = (line.number === null ? undefined : byNumber.get(line.number)) ?? byTitle.get(spelled(line.title));
    const key = target?.entryId ?? spelled(line.title);
    const firstLine = seen.get(key);
    seen.set(key, firstLine ?? line.line);
    if (firstLine !== undefined && line.title !== '') return leftOut(line, { kind: 'twice', firstLine });
    if (line.title === '' && !target) return leftOut(line, { kind: 'no-title' });
    if (target?.state === 'withdrawn') return leftOut(line, { kind: 'withdrawn' });
    return planLine(line, target, people);
  });
}

function planLine(line: DemoLine, target: KnownDemo | undefined, people: ReadonlyMap<string, KnownPerson>): PlannedLine {
  const found = line.emails.flatMap((email) => people.get(email) ?? []).slice(0, MOST_PRESENTERS);
  const unknown: LineProblem[] = line.emails.filter((email) => !people.has(email)).map((email) => ({ kind: 'nobody', email }));
  // A project is somebody's: one whose people nobody knows can't be made.
  if (!target && found.length === 0) return { ...leftOut(line, { kind: 'nobody-known' }), problems: [{ kind: 'nobody-known' }, ...unknown] };
  const before = target?.draft ?? firstDraft({ title: '', oneLine: '', ownerId: found[0]!.personId }, []);
  const checked = readDraft(typedOf(line, before, found));
  if (!checked.ok) return leftOut(line, { kind: 'too-long', field: checked.error[0]!.path });
  const after = withTyped(before, checked.value);
  const joining = found.map(({ personId }) => personId).filter((personId) => !target?.members.includes(personId));
  const changes = changesOf(before, after, new Map([...people.values()].map(({ personId, name }) => [personId, name])));
  const kind = !target ? 'new' : changes.length > 0 || joining.length > 0 ? 'changed' : 'same';
  const tags = readWords(line.tags).filter((tag) => tag.length <= 40).slice(0, MOST_TAGS);
  return { line, kind, entryId: target?.entryId ?? null, changes, problems: unknown, joining, typed: checked.value, tags };
}

/** Only what the line says, and of that what differs by more than its spelling. Who is remote the file doesn't know. */
function typedOf(line: DemoLine, before: DemoText, found: readonly KnownPerson[]): TypedDemo {
  const spelledUrl = (url: string): string => webLink(url) ?? url;
  const sameLinks = before.links.map(({ url }) => spelledUrl(url)).join('\n') === line.links.map(spelledUrl).join('\n');
  const isNew = (text: string, there: string): boolean => text !== '' && text !== there.trim();
  const samePeople = before.presenters.map(({ personId }) => personId).join() === found.map(({ personId }) => personId).join();
  return {
    ...(isNew(line.title, before.title) && { title: line.title }),
    ...(isNew(line.oneLine, before.oneLine) && { oneLine: line.oneLine }),
    ...(isNew(line.story, before.story) && { story: line.story }),
    ...(isNew(line.videoUrl, before.videoUrl) && videoOf(line.videoUrl)?.watchUrl !== (videoOf(before.videoUrl)?.watchUrl ?? '') && { videoUrl: line.videoUrl }),
    ...(line.links.length > 0 && !sameLinks && { links: line.links.slice(0, MOST_LINKS).map((url) => ({ label: before.links.find((link) => link.url === url)?.label ?? '', url })) }),
    ...(found.length > 0 && !samePeople && { presenters: found.map(({ personId }) => before.presenters.find((one) => one.personId === personId) ?? { personId, isRemote: false }) }),
  };
}

function changesOf(before: DemoText, after: DemoText, names: ReadonlyMap<string, string>): readonly ImportChange[] {
  const shown: Readonly<Record<ImportChange['field'], (text: DemoText) => string>> = {
    title: ({ title }) => title, oneLine: ({ oneLine }) => oneLine, story: ({ story }) => story, videoUrl: ({ videoUrl }) => videoUrl,
    links: ({ links }) => links.map(({ url }) => url).join(' '), presenters: ({ presenters }) => presenters.map(({ personId }) => names.get(personId) ?? '–').join(', '),
  };
  return (Object.keys(shown) as ImportChange['field'][]).filter((field) => !isSameField(before, after, field)).map((field) => ({ field, before: shown[field](before), after: shown[field](after) }));
}

function leftOut(line: DemoLine, problem: LineProblem): PlannedLine {
  return { line, kind: 'left-out', entryId: null, changes: [], problems: [problem], joining: [], typed: {}, tags: [] };
}

function spelled(title: string): string {
  return title.normalize('NFC').toLowerCase().replaceAll(/\s+/g, ' ').trim();
}
