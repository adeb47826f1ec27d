import { Button } from '@mantine/core';
import { IconDeviceMobile, IconTicketOff } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { DeviceOffer } from '../../components/device-offer.js';
import { PassElsewhere } from '../../components/pass-elsewhere.js';
import { Loading, StateCard } from '../../components/states.js';
import { useAnswering } from '../../lib/answering/answering-context.js';
import { useViewerState } from '../../lib/viewer.js';

/** Why this device can't answer the round, and the way to change that. */
export function NoPass({ roundId }: { roundId: string }) {
  const { t } = useTranslation();
  const { viewer } = useViewerState();
  const { isBlocked, device, rounds, passStates, isFetchingPasses, refresh } = useAnswering();
  const icon = <IconTicketOff size={30} stroke={1.5} />;
  if (isBlocked) return <StateCard tall icon={icon} title={t('answer.blocked')} text={t('answer.blockedText')} />;
  if (!viewer) {
    const next = encodeURIComponent(`/answer/${roundId}`);
    return <StateCard tall icon={<IconDeviceMobile size={30} stroke={1.5} />} title={t('answer.signIn')} text={t('answer.signInText')} action={<Button component={Link} to={`/sign-in?next=${next}`}>{t('accounts.signIn.title')}</Button>} />;
  }
  if (rounds && !rounds.some(({ round }) => round.id === roundId)) return <StateCard tall icon={icon} title={t('answer.notThere')} text={t('answer.notThereText')} />;
  if (!device) return <DeviceOffer />;
  const state = passStates.get(roundId);
  if (isFetchingPasses || !rounds || !state) return <Loading blocks={[120, 240]} />;
  if (state.kind === 'elsewhere') return <PassElsewhere deviceLabel={state.deviceLabel} />;
  const kind = state.kind === 'held' ? 'unreachable' : state.kind;
  return (
    <StateCard
      tall icon={icon} title={t(`answer.pass.${kind}`)} text={t(`answer.pass.${kind}Text`)}
      action={kind === 'unreachable' && <Button onClick={() => void refresh()}>{t('action.retry')}</Button>}
    />
  );
}
