import { useTranslation } from 'react-i18next';
import { Panel } from '../../components/panel.js';
import { useFormat } from '../../lib/format.js';
import type { TrendRound } from '../../lib/trends.js';

const shown = 6;

/** How many answered, by round, after its close only. Never who, never while a round is open. */
export function Participation({ rounds }: { rounds: readonly TrendRound[] }) {
  const { t } = useTranslation();
  const format = useFormat();
  const closed = rounds.filter(({ state }) => state === 'CLOSED').slice(-shown).toReversed();
  if (closed.length === 0) return null;
  return (
    <Panel title={t('results.participation')} lead={t('results.participationLead')} flush>
      <table className="table">
        <thead><tr><th scope="col">{t('results.closes')}</th><th scope="col">{t('results.answered')}</th></tr></thead>
        <tbody>
          {closed.map(({ roundId, closesAt, answered, eligible }) => (
            <tr key={roundId}>
              <td>{format.date(closesAt)}</td>
              <td>
                {answered === null || eligible === null || eligible === 0
                  ? <span className="soft">{t('results.notShown')}</span>
                  : (
                    <span className="participation">
                      <span className="bar" aria-hidden="true"><span style={{ width: `${(100 * answered) / eligible}%` }} /></span>
                      <span className="number">{t('results.answeredOf', { answered: format.number(answered), eligible: format.number(eligible), percent: format.percent(answered / eligible) })}</span>
                    </span>
                  )}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </Panel>
  );
}
