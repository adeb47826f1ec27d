import { useTranslation } from 'react-i18next';
import { Panel } from '../../components/panel.js';
import { useFormat } from '../../lib/format.js';
import type { CodeTTeamQuery } from '../../lib/graphql/generated.js';

type Quarter = NonNullable<CodeTTeamQuery['codeTTeam']>['quarters'][number];
type Figures = NonNullable<Quarter['figures']>;

const parts = ['taken', 'partly', 'lost', 'displaced', 'cancelledForWork'] as const;

/** Q4 2026 */
const nameOf = ({ startsOn }: Quarter): string => `Q${Math.ceil(Number(startsOn.slice(5, 7)) / 3)} ${startsOn.slice(0, 4)}`;

/** What became of the days as one bar; every part has its words below, so the colours only help. */
function Bar({ figures }: { figures: Figures }) {
  const total = parts.reduce((sum, part) => sum + figures[part], 0);
  return (
    <div className="protection-bar" aria-hidden="true">
      {parts.filter((part) => figures[part] > 0).map((part) => <i key={part} className={`protection-${part}`} style={{ width: `${(100 * figures[part]) / total}%` }} />)}
    </div>
  );
}

function Parts({ figures }: { figures: Figures }) {
  const { t } = useTranslation();
  const format = useFormat();
  return (
    <ul className="protection-parts">
      {parts.map((part) => <li key={part}><i className={`protection-key protection-${part}`} aria-hidden="true" />{t(`codeT.protection.${part}`)} <span className="strong number">{format.number(figures[part])}</span></li>)}
      <li className="soft"><i className="protection-key protection-unknown" aria-hidden="true" />{t('codeT.protection.unknown')} <span className="number">{format.number(figures.unknown)}</span></li>
    </ul>
  );
}

function Reasons({ figures }: { figures: Figures }) {
  const { t } = useTranslation();
  const format = useFormat();
  if (figures.reasons.length === 0) return null;
  return <p className="small">{t('codeT.protection.reasons')} {format.list(figures.reasons.map(({ reason, days }) => `${t(`codeT.reason.${reason}`)} (${format.number(days)})`))}.</p>;
}

/** Earlier quarters, and this one again, with every number. */
function Quarters({ quarters }: { quarters: readonly Quarter[] }) {
  const { t } = useTranslation();
  const format = useFormat();
  return (
    <details className="twin">
      <summary>{t('codeT.protection.all')}</summary>
      <div className="table-scroll" tabIndex={0} role="region" aria-label={t('codeT.protection.all')}>
        <table className="table">
          <caption className="visually-hidden">{t('codeT.protection.caption')}</caption>
          <thead>
            <tr>
              <th scope="col">{t('codeT.protection.quarter')}</th><th scope="col" className="cell-number">{t('codeT.protection.title')}</th>
              {[...parts, 'unknown' as const].map((part) => <th key={part} scope="col" className="cell-number">{t(`codeT.protection.${part}`)}</th>)}
            </tr>
          </thead>
          <tbody>
            {quarters.toReversed().map((quarter) => (
              <tr key={quarter.startsOn}>
                <th scope="row" className="cell-name">{nameOf(quarter)}</th>
                <td className="cell-number">{quarter.figures?.protection == null ? '–' : format.percent(quarter.figures.protection)}</td>
                {[...parts, 'unknown' as const].map((part) => <td key={part} className="cell-number">{quarter.figures ? format.number(quarter.figures[part]) : '–'}</td>)}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </details>
  );
}

/** How much of the booked time was really had, and what took the rest. The figure is about the time, never about a person. */
export function ProtectionPanel({ quarters }: { quarters: readonly Quarter[] }) {
  const { t } = useTranslation();
  const format = useFormat();
  const latest = quarters.at(-1);
  const figures = latest?.figures ?? null;
  return (
    <Panel title={t('codeT.protection.title')} lead={t('codeT.protection.lead')}>
      {latest && figures && figures.protection !== null ? (
        <div className="protection">
          <p className="protection-figure"><span className="protection-number number">{format.percent(figures.protection)}</span><span className="soft small">{t('codeT.protection.of', { quarter: nameOf(latest) })}</span></p>
          <div className="stack-s grow"><Bar figures={figures} /><Parts figures={figures} /><Reasons figures={figures} /></div>
        </div>
      ) : <p className="soft">{t(latest && !figures ? 'codeT.protection.few' : 'codeT.protection.none')}{figures && figures.unknown > 0 && ` ${t('codeT.protection.onlyUnknown', { count: figures.unknown })}`}</p>}
      {quarters.length > 1 && <Quarters quarters={quarters} />}
    </Panel>
  );
}
