import { useTranslation } from 'react-i18next';
import {
  AnswerHackJoinRequestDocument, FollowHackProjectDocument, JoinHackProjectDocument, LeaveHackProjectDocument, RemoveHackMemberDocument, SetHackRolesDocument, StartBuildingDocument, WithdrawHackJoinRequestDocument, type HackJoinRequestPartsFragment, type HackProjectPartsFragment,
} from '../../lib/graphql/generated.js';
import { useCommand } from '../../lib/graphql/use-command.js';
import { matchResult } from '../../lib/match-result.js';
import type { FieldProblem } from '../../lib/problems.js';
import { sayInPlace } from '../../lib/say-in-place.js';
import { useViewer } from '../../lib/viewer.js';
import { hackToast, refuse, staleProjects, tell } from './tell.js';

type Problems = readonly FieldProblem[];
type Named = Pick<HackProjectPartsFragment, 'id' | 'title'>;

/** Asking to come in, and the answers. */
function useRequests(done: (message: string) => true) {
  const { t } = useTranslation();
  const answer = useCommand(AnswerHackJoinRequestDocument);
  const withdraw = useCommand(WithdrawHackJoinRequestDocument);
  return {
    isRunning: answer.isRunning || withdraw.isRunning,
    answer: async ({ id, person }: HackJoinRequestPartsFragment, accept: boolean): Promise<void> => {
      const data = await answer.run({ input: { requestId: id, accept } }, staleProjects);
      if (data) matchResult<typeof data.answerHackJoinRequest, boolean>(data.answerHackJoinRequest, { AnswerHackJoinRequestSuccess: () => done(t(accept ? 'hackWeek.requests.accepted' : 'hackWeek.requests.declined', { name: person.name })), TransitionRefused: refuse, HackWeekOff: refuse, NotFoundError: refuse });
    },
    withdrawRequest: async (requestId: string): Promise<void> => {
      const data = await withdraw.run({ input: { requestId } }, staleProjects);
      if (data) matchResult<typeof data.withdrawHackJoinRequest, boolean>(data.withdrawHackJoinRequest, { WithdrawHackJoinRequestSuccess: () => done(t('hackWeek.requests.withdrawn')), TransitionRefused: refuse, HackWeekOff: refuse, NotFoundError: refuse });
    },
  };
}

/** Coming in and leaving, following, and beginning. */
export function useMemberCommands() {
  const { t } = useTranslation();
  const join = useCommand(JoinHackProjectDocument);
  const leave = useCommand(LeaveHackProjectDocument);
  const takeOff = useCommand(RemoveHackMemberDocument);
  const follow = useCommand(FollowHackProjectDocument);
  const build = useCommand(StartBuildingDocument);
  const setRoles = useCommand(SetHackRolesDocument);
  const { person } = useViewer();
  const done = (message: string): true => {
    sayInPlace(hackToast, message);
    return true;
  };
  const requests = useRequests(done);
  /** Whoever comes in as somebody who was looked for has been found. */
  const takeRole = async (project: HackProjectPartsFragment, role: string): Promise<void> => {
    const wanted = project.roles.find(({ title, filledBy }) => title === role.trim() && filledBy === null);
    if (wanted) await setRoles.run({ input: { projectId: project.id, roles: project.roles.map(({ id, title, skills, filledBy }) => ({ id, title, skills, filledBy: id === wanted.id ? person.id : filledBy?.id ?? null })) } }, staleProjects);
  };
  return {
    ...requests,
    isRunning: join.isRunning || leave.isRunning || takeOff.isRunning || follow.isRunning || build.isRunning || requests.isRunning,
    /** Null when in, or asked; else what is wrong; none, where that was told already. */
    join: async ({ id, title }: Named, role: string, message: string): Promise<Problems | null> => {
      const data = await join.run({ input: { projectId: id, role: role.trim() || null, message: message.trim() || null } }, staleProjects);
      if (!data) return [];
      const told = (problem: { message: string }): Problems => {
        tell(problem);
        return [];
      };
      return matchResult<typeof data.joinHackProject, Problems | null>(data.joinHackProject, {
        JoinHackProjectSuccess: ({ hasAsked, project }) => {
          if (!hasAsked) void takeRole(project, role);
          done(hasAsked ? t('hackWeek.join.asked') : t('hackWeek.join.done', { project: title }));
          return null;
        },
        TransitionRefused: told, HackWeekOff: told, NotFoundError: told, InvalidInput: ({ problems }) => problems,
      });
    },
    leave: async ({ id, title }: Named): Promise<boolean> => {
      const data = await leave.run({ input: { projectId: id } }, staleProjects);
      return data ? matchResult<typeof data.leaveHackProject, boolean>(data.leaveHackProject, { LeaveHackProjectSuccess: () => done(t('hackWeek.leave.done', { project: title })), TransitionRefused: refuse, HackWeekOff: refuse, NotFoundError: refuse }) : false;
    },
    takeOff: async ({ id, title }: Named, member: { readonly id: string; readonly name: string }, asksFirst: boolean): Promise<boolean> => {
      const data = await takeOff.run({ input: { projectId: id, personId: member.id, asksFirst } }, staleProjects);
      return data ? matchResult<typeof data.removeHackMember, boolean>(data.removeHackMember, { RemoveHackMemberSuccess: () => done(t('hackWeek.takeOff.done', { name: member.name, project: title })), TransitionRefused: refuse, HackWeekOff: refuse, NotFoundError: refuse, InvalidInput: ({ problems }) => refuse(problems[0] ?? { message: t('failure.notDone') }) }) : false;
    },
    follow: async (projectId: string, wanted: boolean): Promise<void> => {
      const data = await follow.run({ input: { projectId, follow: wanted } }, staleProjects);
      if (data) matchResult<typeof data.followHackProject, boolean>(data.followHackProject, { FollowHackProjectSuccess: () => done(t(wanted ? 'hackWeek.following.on' : 'hackWeek.following.off')), HackWeekOff: refuse, NotFoundError: refuse });
    },
    build: async (projectId: string): Promise<void> => {
      const data = await build.run({ input: { projectId } }, staleProjects);
      if (data) matchResult<typeof data.startBuilding, boolean>(data.startBuilding, { StartBuildingSuccess: () => done(t('hackWeek.building')), TransitionRefused: refuse, HackWeekOff: refuse, NotFoundError: refuse });
    },
  };
}
