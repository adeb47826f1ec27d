import { Anchor } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { Notice } from '../../components/notice.js';
import { useAnswering } from '../../lib/answering/answering-context.js';

/** Leads are members too: a round that they have not answered from this device yet is not hidden behind their desk. */
export function OpenRoundNotice() {
  const { t } = useTranslation();
  const { rounds, receipts } = useAnswering();
  const waits = rounds?.some(({ round, unitId }) => round.state === 'OPEN' && unitId !== null && !receipts.some((receipt) => receipt.round === round.id)) ?? false;
  if (!waits) return null;
  return <Notice>{t('desk.toAnswer')} <Anchor component={Link} to="/">{t('desk.toAnswerLink')}</Anchor></Notice>;
}
