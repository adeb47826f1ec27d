import { Anchor, Button, CopyButton } from '@mantine/core';
import { IconCheck } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { Page } from '../../components/page.js';
import type { Manifest } from '../../lib/anonymity/manifest.js';
import { useAnswering } from '../../lib/answering/answering-context.js';
import type { PassRecord, ReceiptRecord } from '../../lib/answering/device-store.js';
import { useFormat } from '../../lib/format.js';

interface DonePanelProps {
  pass: PassRecord;
  manifest: Manifest;
  receipt: ReceiptRecord;
}

/** Sealing starts at twice k: below it a unit sees its results at close, or when everyone has answered. */
const seesResultsAtClose = (eligible: number, k: number): boolean => eligible < 2 * k;

/** After the acknowledgement: when the answers count, and the receipt to look for in the recount. */
export function DonePanel({ pass, manifest, receipt }: DonePanelProps) {
  const { t } = useTranslation();
  const format = useFormat();
  const { conversations } = useAnswering();
  const hasComment = conversations?.some(({ thread }) => thread.key === pass.key) ?? false;
  const eligible = manifest.units.find(({ id }) => id === pass.unit)?.eligible ?? 0;
  const moment = format.moment(pass.closesAt);
  return (
    <Page narrow title={t('answer.done.title')}>
      <div className="stack-l" role="status">
        <div className="done-mark" aria-hidden="true"><IconCheck size={34} stroke={1.8} /></div>
        <div className="stack-s">
          <p>{t(seesResultsAtClose(eligible, manifest.k) ? 'answer.done.atClose' : 'answer.done.soon', { moment, count: 2 * manifest.k })}</p>
          <p className="soft">{t(hasComment ? 'answer.done.goneButComment' : 'answer.done.gone')} {hasComment && <Anchor component={Link} to="/my-comments">{t('shell.nav.myComments')}</Anchor>}</p>
        </div>
        <section className="receipt">
          <h2>{t('answer.done.receipt')}</h2>
          <p className="soft small">{t('answer.done.receiptText')}</p>
          <code className="receipt-hash">{receipt.spentHash}</code>
          <div className="row">
            <CopyButton value={receipt.spentHash}>
              {({ copied, copy }) => <Button size="xs" variant="default" onClick={copy}>{t(copied ? 'action.copied' : 'action.copy')}</Button>}
            </CopyButton>
            <Anchor component={Link} to={receipt.manifestPath.replace('/manifests/', '/verify/')} size="sm">{t('answer.done.verify')}</Anchor>
          </div>
        </section>
        <Button component={Link} to="/" variant="default">{t('answer.home')}</Button>
      </div>
    </Page>
  );
}
