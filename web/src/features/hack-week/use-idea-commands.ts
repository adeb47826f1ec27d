import { useTranslation } from 'react-i18next';
import {
  ChangeHackProjectDocument, ProposeHackProjectDocument, RemoveHackProjectDocument, ReviveHackProjectDocument, SetHackRolesDocument, WithdrawHackProjectDocument, type HackProjectPartsFragment,
} from '../../lib/graphql/generated.js';
import { useCommand } from '../../lib/graphql/use-command.js';
import { matchResult } from '../../lib/match-result.js';
import type { FieldProblem } from '../../lib/problems.js';
import { sayInPlace } from '../../lib/say-in-place.js';
import { ideaOf, namedRoles, wordsOfIdea, type IdeaDraft } from './idea-draft.js';
import { hackToast, refuse, staleProjects, tell } from './tell.js';

/** What became of an idea: its id, or what the server refuses (nothing, where that was told already). */
export type ProposeOutcome = { readonly projectId: string } | { readonly problems: readonly FieldProblem[] };

type Problems = readonly FieldProblem[];

/** Changing says null when everything is kept, else what is wrong; none, where that was told already. */
function useChange() {
  const { t } = useTranslation();
  const change = useCommand(ChangeHackProjectDocument);
  const setRoles = useCommand(SetHackRolesDocument);
  const told = (problem: { message: string }): Problems => {
    tell(problem);
    return [];
  };
  const wrong = ({ problems }: { problems: Problems }): Problems => problems;
  const changeWords = async ({ id, version }: HackProjectPartsFragment, draft: IdeaDraft): Promise<Problems | null> => {
    const data = await change.run({ input: { projectId: id, version, ...wordsOfIdea(draft) } }, staleProjects);
    return data ? matchResult<typeof data.changeHackProject, Problems | null>(data.changeHackProject, { ChangeHackProjectSuccess: () => null, HackProjectChanged: told, TransitionRefused: told, HackWeekOff: told, NotFoundError: told, InvalidInput: wrong }) : [];
  };
  const changeRoles = async ({ id }: HackProjectPartsFragment, draft: IdeaDraft): Promise<Problems | null> => {
    const wanted = namedRoles(draft.roles).map((role) => ({ ...role, skills: [...role.skills] }));
    const data = await setRoles.run({ input: { projectId: id, roles: wanted } }, staleProjects);
    return data ? matchResult<typeof data.setHackRoles, Problems | null>(data.setHackRoles, { SetHackRolesSuccess: () => null, TransitionRefused: told, HackWeekOff: told, NotFoundError: told, InvalidInput: wrong }) : [];
  };
  const both = async (project: HackProjectPartsFragment, draft: IdeaDraft): Promise<Problems | null> => {
    const before = ideaOf(project);
    const isSame = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);
    const words = isSame(wordsOfIdea(before), wordsOfIdea(draft)) ? null : await changeWords(project, draft);
    const problems = words ?? (isSame(namedRoles(before.roles), namedRoles(draft.roles)) ? null : await changeRoles(project, draft));
    if (problems === null) sayInPlace(hackToast, t('hackWeek.changed'));
    return problems;
  };
  return { both, isRunning: change.isRunning || setRoles.isRunning };
}

/** Proposing, changing, withdrawing, deleting and reviving. What may be done is what the server allows. */
export function useIdeaCommands() {
  const { t } = useTranslation();
  const propose = useCommand(ProposeHackProjectDocument);
  const withdraw = useCommand(WithdrawHackProjectDocument);
  const remove = useCommand(RemoveHackProjectDocument);
  const revive = useCommand(ReviveHackProjectDocument);
  const change = useChange();
  const done = (message: string): true => {
    sayInPlace(hackToast, message);
    return true;
  };
  return {
    isRunning: propose.isRunning || withdraw.isRunning || remove.isRunning || revive.isRunning || change.isRunning,
    propose: async (editionId: string, draft: IdeaDraft): Promise<ProposeOutcome> => {
      const roles = namedRoles(draft.roles).map(({ title, skills }) => ({ title, skills: [...skills] }));
      const data = await propose.run({ input: { editionId, ...wordsOfIdea(draft), roles, codeTProjectId: draft.codeTProjectId, join: draft.join } }, staleProjects);
      if (!data) return { problems: [] };
      const told = (problem: { message: string }): ProposeOutcome => {
        tell(problem);
        return { problems: [] };
      };
      return matchResult<typeof data.proposeHackProject, ProposeOutcome>(data.proposeHackProject, {
        ProposeHackProjectSuccess: ({ project }) => {
          done(t('hackWeek.propose.done', { title: project.title }));
          return { projectId: project.id };
        },
        TransitionRefused: told, HackWeekOff: told, NotFoundError: told, InvalidInput: ({ problems }) => ({ problems }),
      });
    },
    change: change.both,
    withdraw: async (projectId: string): Promise<boolean> => {
      const data = await withdraw.run({ input: { projectId } }, staleProjects);
      return data ? matchResult<typeof data.withdrawHackProject, boolean>(data.withdrawHackProject, { WithdrawHackProjectSuccess: () => done(t('hackWeek.withdraw.done')), TransitionRefused: refuse, HackWeekOff: refuse, NotFoundError: refuse }) : false;
    },
    remove: async (projectId: string): Promise<boolean> => {
      const data = await remove.run({ input: { projectId } }, staleProjects);
      return data ? matchResult<typeof data.removeHackProject, boolean>(data.removeHackProject, { RemoveHackProjectSuccess: () => done(t('hackWeek.remove.done')), TransitionRefused: refuse, HackWeekOff: refuse, NotFoundError: refuse }) : false;
    },
    /** Takes the project of any edition; its id there, or null when it was refused. */
    revive: async (projectId: string, editionId: string): Promise<string | null> => {
      const data = await revive.run({ input: { projectId, editionId } }, staleProjects);
      if (!data) return null;
      const refused = (problem: { message: string }): null => {
        tell(problem);
        return null;
      };
      return matchResult<typeof data.reviveHackProject, string | null>(data.reviveHackProject, {
        ReviveHackProjectSuccess: ({ project }) => {
          done(t('hackWeek.revive.done'));
          return project.id;
        },
        TransitionRefused: refused, HackWeekOff: refused, NotFoundError: refused,
      });
    },
  };
}
