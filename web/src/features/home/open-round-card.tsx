import { Anchor, Button } from '@mantine/core';
import { IconCheck, IconCloudUpload } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { Notice } from '../../components/notice.js';
import { Panel } from '../../components/panel.js';
import { useAnswering } from '../../lib/answering/answering-context.js';
import { passKey } from '../../lib/answering/device-store.js';
import { useDuration } from '../../lib/duration.js';
import { useFormat } from '../../lib/format.js';
import type { OpenRoundPartsFragment } from '../../lib/graphql/generated.js';
import { useViewer } from '../../lib/viewer.js';
import { PooledWith } from './pooled-with.js';

/** What this device knows about the member's own answer; the server knows nothing. */
function useOwnState(roundId: string): 'sent' | 'queued' | 'started' | 'none' {
  const { organization, person } = useViewer();
  const { receipts, drafts } = useAnswering();
  const key = passKey({ organization: organization.id, person: person.id }, roundId);
  if (receipts.some((receipt) => receipt.key === key)) return 'sent';
  const draft = drafts.find((one) => one.key === key);
  if (draft?.state === 'queued') return 'queued';
  return draft ? 'started' : 'none';
}

function AnswerAction({ roundId }: { roundId: string }) {
  const { t } = useTranslation();
  const { passStates, device } = useAnswering();
  const own = useOwnState(roundId);
  const to = `/answer/${roundId}`;
  if (own === 'sent') {
    return <p className="row own-state"><IconCheck size={18} stroke={2} aria-hidden="true" />{t('home.sent')} <Anchor component={Link} to={to}>{t('home.receipt')}</Anchor></p>;
  }
  if (own === 'queued') {
    return <p className="row own-state"><IconCloudUpload size={18} stroke={1.8} aria-hidden="true" />{t('home.queued')} <Anchor component={Link} to={to}>{t('home.look')}</Anchor></p>;
  }
  const state = passStates.get(roundId);
  if (state?.kind === 'elsewhere') {
    return <Notice title={t('device.elsewhere', { device: state.deviceLabel })} action={<Anchor component={Link} to={to}>{t('home.bring')}</Anchor>} />;
  }
  if (!device) return <p className="soft small">{t('home.chooseDevice')}</p>;
  return <Button component={Link} to={to} size="md">{t(own === 'started' ? 'home.goOn' : 'home.answer')}</Button>;
}

/** One open round: with whom, until when, how long it takes, and the button. */
export function OpenRoundCard({ asked }: { asked: OpenRoundPartsFragment }) {
  const { t } = useTranslation();
  const format = useFormat();
  const duration = useDuration();
  const [now] = useState(() => Date.now());
  const { round } = asked;
  return (
    <Panel className="open-round">
      <div className="stack">
        <div>
          <p className="label">{t('home.open')}</p>
          <h2 className="open-round-name">{round.pulse.name}</h2>
          <p className="soft">
            {t('home.until', { moment: format.moment(round.closesAt), relative: format.relative(round.closesAt, now) })} · {duration(asked.secondsToAnswer)}
          </p>
        </div>
        {asked.unitId ? <AnswerAction roundId={round.id} /> : <Notice title={t('home.notAsked')}>{asked.notAskedReason}</Notice>}
        {asked.unitId && <PooledWith asked={asked} />}
      </div>
    </Panel>
  );
}
