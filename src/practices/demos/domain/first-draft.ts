import type { PersonId } from '../../../kernel/ids.js';
import type { DemoText } from './demo.js';

/** What a demo begins with before anybody wrote of it: what its project says, presented by its owner and who joined first. */
export function firstDraft(project: { readonly title: string; readonly oneLine: string; readonly ownerId: PersonId }, members: readonly PersonId[]): DemoText {
  const inOrder = [...members.filter((personId) => personId === project.ownerId), ...members.filter((personId) => personId !== project.ownerId)];
  return { title: project.title, oneLine: project.oneLine, story: '', lengthSeconds: null, videoUrl: '', links: [], agreed: false, presenters: inOrder.slice(0, 2).map((personId) => ({ personId, isRemote: false })) };
}
