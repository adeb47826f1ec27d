import { notifications } from '@mantine/notifications';
import { useTranslation } from 'react-i18next';
import {
  ChangeCodeTProjectDocument, CreateCodeTProjectDocument, MoveCodeTProjectDocument, type CodeTProjectAction, type CodeTProjectPartsFragment,
} from '../../lib/graphql/generated.js';
import { useCommand } from '../../lib/graphql/use-command.js';
import { matchResult } from '../../lib/match-result.js';
import type { FieldProblem } from '../../lib/problems.js';
import { useUndoToast } from '../../lib/use-undo-toast.js';

/** What became of a form: the project as it is now, or what the server refuses. */
export type ProjectOutcome = { project: CodeTProjectPartsFragment } | { problems: readonly FieldProblem[] };

export interface ProjectDraft {
  readonly title: string;
  readonly summary: string;
  readonly url: string;
}

const stale = ['CodeTProject', 'CodeTCalendar'];
const inputOf = ({ title, summary, url }: ProjectDraft) => ({ title: title.trim(), summary: summary.trim() || null, url: url.trim() || null });

/** Making, renaming and moving projects. What may be done with one is what the server allows. */
export function useProjectCommands() {
  const { t } = useTranslation();
  const say = useUndoToast('code-t');
  const create = useCommand(CreateCodeTProjectDocument);
  const change = useCommand(ChangeCodeTProjectDocument);
  const move = useCommand(MoveCodeTProjectDocument);
  const refused: ProjectOutcome = { problems: [] };
  const tell = ({ message }: { message: string }): void => {
    notifications.show({ color: 'red', message });
  };
  const moveOnce = async (projectId: string, action: CodeTProjectAction): Promise<CodeTProjectPartsFragment | null> => {
    const data = await move.run({ input: { projectId, action } }, stale);
    if (!data) return null;
    const refuse = (problem: { message: string }): null => {
      tell(problem);
      return null;
    };
    return matchResult<typeof data.moveCodeTProject, CodeTProjectPartsFragment | null>(data.moveCodeTProject, { MoveCodeTProjectSuccess: ({ project }) => project, CodeTNotNow: refuse, NotFoundError: refuse });
  };
  return {
    isRunning: create.isRunning || change.isRunning || move.isRunning,
    createProject: async (draft: ProjectDraft): Promise<ProjectOutcome> => {
      const data = await create.run({ input: inputOf(draft) }, stale);
      return data ? matchResult<typeof data.createCodeTProject, ProjectOutcome>(data.createCodeTProject, {
        CreateCodeTProjectSuccess: ({ project }) => ({ project }),
        InvalidInput: ({ problems }) => ({ problems }),
      }) : refused;
    },
    changeProject: async (projectId: string, draft: ProjectDraft): Promise<ProjectOutcome> => {
      const data = await change.run({ input: { projectId, ...inputOf(draft) } }, stale);
      return data ? matchResult<typeof data.changeCodeTProject, ProjectOutcome>(data.changeCodeTProject, {
        ChangeCodeTProjectSuccess: ({ project }) => ({ project }),
        InvalidInput: ({ problems }) => ({ problems }),
        NotFoundError: (problem) => {
          tell(problem);
          return refused;
        },
      }) : refused;
    },
    /** Parking is undone by resuming; the other moves are for good and are confirmed before. */
    moveProject: async (project: CodeTProjectPartsFragment, action: CodeTProjectAction): Promise<void> => {
      const moved = await moveOnce(project.id, action);
      if (!moved) return;
      const back = action === 'PARK' ? 'RESUME' : action === 'RESUME' ? 'PARK' : null;
      say(t(`codeT.projects.moved.${moved.state}`, { name: project.title }), back && moved.viewerCan.move.includes(back) ? () => moveOnce(project.id, back) : undefined);
    },
  };
}
