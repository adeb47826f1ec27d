import { Button } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { Notice } from '../../components/notice.js';
import { useAnswering } from '../../lib/answering/answering-context.js';
import { ownerKey } from '../../lib/answering/device-store.js';
import { useFormat } from '../../lib/format.js';

/** Rounds that can be answered on this device without signing in. */
export function HeldPasses() {
  const { t } = useTranslation();
  const format = useFormat();
  const { passes, devices, receipts } = useAnswering();
  const [now] = useState(() => new Date().toISOString());
  const open = passes.filter((pass) => pass.opensAt <= now && pass.closesAt > now && !receipts.some(({ key }) => key === pass.key));
  const rounds = [...new Set(open.map(({ round }) => round))];
  if (rounds.length === 0) return null;
  const names = [...new Set(open.map((pass) => devices.find(({ key }) => key === ownerKey(pass))?.personName).filter((name) => name !== undefined))];
  return (
    <div className="held-passes">
      <Notice
        tone="good" title={t('accounts.signIn.held')}
        action={rounds.map((round) => (
          <Button key={round} size="sm" component={Link} to={`/answer/${round}`}>
            {t('accounts.signIn.heldUntil', { moment: format.moment(open.find((pass) => pass.round === round)?.closesAt ?? now) })}
          </Button>
        ))}
      >
        {t('accounts.signIn.heldText', { name: format.list(names) })}
      </Notice>
    </div>
  );
}
