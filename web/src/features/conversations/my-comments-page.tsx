import { Button } from '@mantine/core';
import { IconMessages } from '@tabler/icons-react';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Page } from '../../components/page.js';
import { Loading, StateCard } from '../../components/states.js';
import { useAnswering } from '../../lib/answering/answering-context.js';
import { ownerKey } from '../../lib/answering/device-store.js';
import { useViewerState } from '../../lib/viewer.js';
import { HintSwitch } from './hint-switch.js';
import { MyConversation } from './my-conversation.js';

/** Whose comments are shown: the signed-in member's, the only one's who answers here, or theirs who was chosen; null while that has to be asked. */
function useWhose(): { owner: string | null; choose: (owner: string) => void } {
  const { viewer } = useViewerState();
  const { devices } = useAnswering();
  const [chosen, setChosen] = useState<string | null>(null);
  if (viewer) return { owner: ownerKey({ organization: viewer.organization.id, person: viewer.person.id }), choose: setChosen };
  return { owner: devices.length < 2 ? (devices[0]?.key ?? '') : chosen, choose: setChosen };
}

function Mine({ owner }: { owner: string }) {
  const { t } = useTranslation();
  const { conversations, rereadThreads } = useAnswering();
  if (conversations === null) return <Loading blocks={[180, 180]} />;
  const own = conversations.filter(({ thread }) => ownerKey(thread) === owner);
  if (own.length === 0) return <div className="panel"><StateCard tall icon={<IconMessages size={30} stroke={1.5} />} title={t('conversations.mine.none')} text={t('conversations.mine.noneText')} /></div>;
  return <>{own.map((conversation) => <MyConversation key={conversation.thread.key} conversation={conversation} onChange={rereadThreads} />)}</>;
}

/** The author's side of conversations, on the device that the comments came from, signed in or not. */
export function MyCommentsPage() {
  const { t } = useTranslation();
  const { isReady, isBlocked, devices, checkReplies, rereadThreads } = useAnswering();
  const { owner, choose } = useWhose();
  useEffect(() => {
    if (isReady) void checkReplies();
    // Looked at, replies are no news any more: said when the page is left.
    return () => void rereadThreads();
  }, [isReady, checkReplies, rereadThreads]);
  return (
    <Page title={t('conversations.mine.title')} lead={t('conversations.mine.lead')} narrow>
      <div className="stack">
        {isBlocked && <div className="panel"><StateCard title={t('conversations.mine.blocked')} /></div>}
        {!isReady && !isBlocked && <Loading blocks={[180, 180]} />}
        {isReady && owner === null && (
          <>
            <p>{t('conversations.mine.who')}</p>
            {devices.map(({ key, personName }) => <Button key={key} variant="default" size="md" onClick={() => choose(key)}>{personName}</Button>)}
          </>
        )}
        {isReady && owner !== null && <Mine owner={owner} />}
        {isReady && owner !== null && <HintSwitch key={owner} owner={owner} />}
        <p className="small soft">{t('conversations.mine.privacy')}</p>
      </div>
    </Page>
  );
}
