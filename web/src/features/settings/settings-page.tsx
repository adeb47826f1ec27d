import { useTranslation } from 'react-i18next';
import { useQuery } from 'urql';
import { Page } from '../../components/page.js';
import { QueryState } from '../../components/query-state.js';
import { MyAccountDocument } from '../../lib/graphql/generated.js';
import { useViewer } from '../../lib/viewer.js';
import { ApiTokensPanel } from './api-tokens-panel.js';
import { CalendarsPanel } from './calendars-panel.js';
import { DevicePanel } from './device-panel.js';
import { ModerationWordsPanel } from './moderation-words-panel.js';
import { PracticesPanel } from './practices-panel.js';
import { PreferencesPanel } from './preferences-panel.js';
import { SessionsPanel } from './sessions-panel.js';

/** The member's own settings. */
export function SettingsPage() {
  const { t } = useTranslation();
  const { viewerCan } = useViewer();
  const [result, reload] = useQuery({ query: MyAccountDocument, requestPolicy: 'cache-and-network' });
  return (
    <Page title={t('settings.title')}>
      <div className="two-columns">
        <div className="stack"><PreferencesPanel /><DevicePanel /><CalendarsPanel />{viewerCan.managePractices && <PracticesPanel />}{viewerCan.manageRoles && <ModerationWordsPanel />}</div>
        <QueryState result={result} onRetry={() => reload()} blocks={[180, 160]}>
          {({ viewer }) => viewer && <div className="stack"><SessionsPanel sessions={viewer.sessions} /><ApiTokensPanel tokens={viewer.apiTokens} /></div>}
        </QueryState>
      </div>
    </Page>
  );
}
