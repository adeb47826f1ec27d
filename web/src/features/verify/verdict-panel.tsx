import { IconAlertTriangle, IconCheck, IconMinus } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { Notice } from '../../components/notice.js';
import { Panel } from '../../components/panel.js';
import type { Check } from '../../lib/anonymity/recount.js';
import { UNCHECKABLE } from '../../lib/anonymity/recount.js';
import { useFormat } from '../../lib/format.js';
import type { Verdict } from './verify-round.js';

interface VerdictPanelProps {
  verdict: Verdict;
  hash: string;
  chainLength: number;
  ownCount: number;
}

function CheckRow({ check, name }: { check: Check; name: string | undefined }) {
  const { t } = useTranslation();
  const state = check.passed === null ? 'unknown' : check.passed ? 'passed' : 'failed';
  const icon = { unknown: <IconMinus size={18} />, passed: <IconCheck size={18} stroke={2} />, failed: <IconAlertTriangle size={18} stroke={2} /> }[state];
  return (
    <li className={`check check-${state}`}>
      <span className="check-icon" aria-hidden="true">{icon}</span>
      <span className="grow">{t(`verify.check.${check.code}`)}{name && <span className="soft"> · {name}</span>}</span>
      <span className="check-state">{t(`verify.state.${state}`)}</span>
    </li>
  );
}

function Summary({ verdict, ownCount }: { verdict: Verdict; ownCount: number }) {
  const { t } = useTranslation();
  if (!verdict.holds) return <Notice tone="warning" isAlert title={t('verify.broken')}>{t('verify.brokenText')}</Notice>;
  if (!verdict.isClosed) return <Notice title={t('verify.open')}>{t('verify.openText')}</Notice>;
  return <Notice tone="good" title={t('verify.holds')}>{t(ownCount > 0 ? 'verify.holdsOwn' : 'verify.holdsText')}</Notice>;
}

/** The checks one by one, by unit, and what no check can show. */
export function VerdictPanel({ verdict, hash, chainLength, ownCount }: VerdictPanelProps) {
  const { t } = useTranslation();
  const format = useFormat();
  const { manifest, checks } = verdict;
  const names = new Map(manifest?.units.map(({ id, name }) => [id, name]));
  return (
    <div className="stack">
      <Summary verdict={verdict} ownCount={ownCount} />
      <div className="two-columns">
        <Panel title={t('verify.checks')} flush>
          <ul className="rows">{checks.map((check, index) => <CheckRow key={`${check.code}${check.subject}${index}`} check={check} name={names.get(check.subject)} />)}</ul>
        </Panel>
        <div className="stack">
          {manifest && (
            <Panel title={t('verify.promise')}>
              <dl className="facts">
                <dt>{t('pulses.pulse')}</dt><dd>{manifest.pulseName}</dd>
                <dt>{t('verify.from')}</dt><dd>{format.moment(manifest.opensAt)} – {format.moment(manifest.closesAt)}</dd>
                <dt>{t('pulses.k')}</dt><dd>{manifest.k}</dd>
                <dt>{t('verify.units')}</dt><dd>{manifest.units.map(({ id, name, eligible }) => <div key={id}>{name}: {t('peopleCount', { count: eligible })}</div>)}</dd>
                <dt>{t('verify.hash')}</dt><dd><code className="breakable">{hash}</code></dd>
                <dt>{t('verify.chain')}</dt><dd>{t('verify.chainIs', { count: chainLength })}</dd>
              </dl>
            </Panel>
          )}
          <Panel title={t('verify.cannot')} lead={t('verify.cannotLead')}>
            <ul className="bullets">{UNCHECKABLE.map(({ code }) => <li key={code}>{t(`verify.uncheckable.${code}`)}</li>)}</ul>
          </Panel>
        </div>
      </div>
    </div>
  );
}
