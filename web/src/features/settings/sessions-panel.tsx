import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Panel } from '../../components/panel.js';
import { useFormat } from '../../lib/format.js';
import { RevokeSessionDocument, type MyAccountQuery } from '../../lib/graphql/generated.js';
import { useCommand } from '../../lib/graphql/use-command.js';

type Session = NonNullable<MyAccountQuery['viewer']>['sessions'][number];

/** Where the member is signed in. Days only: a finer time could be laid beside the arrival of answers. */
export function SessionsPanel({ sessions }: { sessions: readonly Session[] }) {
  const { t } = useTranslation();
  const format = useFormat();
  const revoke = useCommand(RevokeSessionDocument);
  return (
    <Panel title={t('settings.sessions')} lead={t('settings.sessionsLead')} flush>
      <ul className="rows">
        {sessions.map(({ id, deviceLabel, createdOn, lastUsedOn, isCurrent }) => (
          <li key={id} className="row-link">
            <span className="grow">
              <span className="strong">{deviceLabel}</span> {isCurrent && <span className="chip chip-open">{t('settings.thisSession')}</span>}
              <br />
              <span className="small soft">{t('settings.used', { since: format.date(createdOn), last: format.date(lastUsedOn) })}</span>
            </span>
            {!isCurrent && <Button size="compact-sm" variant="default" loading={revoke.isRunning} aria-label={t('settings.endSession', { device: deviceLabel })} onClick={() => void revoke.run({ input: { sessionId: id } }, ['Session', 'Viewer'])}>{t('settings.end')}</Button>}
          </li>
        ))}
      </ul>
    </Panel>
  );
}
