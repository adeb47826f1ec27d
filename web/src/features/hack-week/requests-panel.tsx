import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Panel } from '../../components/panel.js';
import { useFormat } from '../../lib/format.js';
import type { HackProjectPartsFragment } from '../../lib/graphql/generated.js';
import { useViewer } from '../../lib/viewer.js';
import { useMemberCommands } from './use-member-commands.js';

/** Who would like to come in: for those who are in it to answer; and one's own question, for whoever asked. */
export function RequestsPanel({ project }: { project: HackProjectPartsFragment }) {
  const { t } = useTranslation();
  const format = useFormat();
  const { person: me } = useViewer();
  const commands = useMemberCommands();
  const open = project.joinRequests;
  if (open.length === 0) return null;
  const isMine = open.every(({ person }) => person.id === me.id);
  return (
    <Panel title={isMine ? t('hackWeek.requests.mine') : t('hackWeek.requests.title', { count: open.length })} className="asked">
      <ul className="plain-list" id="requests">
        {open.map((request) => (
          <li key={request.id} className="asked-day">
            <span className="grow">
              <span className="strong">{request.person.id === me.id ? t('hackWeek.requests.waiting') : request.person.name}</span>
              {request.role && <span className="soft"> · {request.role}</span>}
              <span className="small soft"> · {format.moment(request.askedAt)}</span>
              {request.message && <><br /><span className="hack-plain">{request.message}</span></>}
            </span>
            {request.viewerCanWithdraw
              ? <Button variant="default" size="sm" disabled={commands.isRunning} onClick={() => void commands.withdrawRequest(request.id)}>{t('hackWeek.requests.withdraw')}</Button>
              : request.viewerCanAnswer && (
                <span className="row answer-buttons">
                  <Button size="sm" disabled={commands.isRunning} onClick={() => void commands.answer(request, true)}>{t('hackWeek.requests.accept')}</Button>
                  <Button size="sm" variant="default" disabled={commands.isRunning} onClick={() => void commands.answer(request, false)}>{t('hackWeek.requests.decline')}</Button>
                </span>
              )}
          </li>
        ))}
      </ul>
    </Panel>
  );
}
