import { useTranslation } from 'react-i18next';
import { Panel } from '../../components/panel.js';
import { useFormat } from '../../lib/format.js';
import type { CodeTPolicyPartsFragment, CodeTPolicyViewPartsFragment } from '../../lib/graphql/generated.js';
import { weekdays } from './policy-draft.js';

/** A Monday, to name the days of the week from. */
const monday = '2024-01-0';

/** The rules in a line. */
function usePolicyWords() {
  const { t } = useTranslation();
  const format = useFormat();
  return (policy: CodeTPolicyPartsFragment): string => {
    if (!policy.isOn) return t('codeTPolicy.history.off');
    const days = weekdays.flatMap((day, index) => (policy.weekdays.includes(day) ? [format.weekday(`${monday}${index + 1}`)] : []));
    return [
      format.list(days), policy.audienceTeam?.name ?? t('codeTPolicy.everybody'), t('codeTPolicy.history.presents', { count: policy.daysBeforePresentation }),
      policy.blockingRoles.length > 0 && t('codeTPolicy.history.blocked', { roles: format.list(policy.blockingRoles) }),
    ].filter(Boolean).join(' · ');
  };
}

/** What is to come, what holds, and what held before. */
export function PolicyHistory({ view }: { view: CodeTPolicyViewPartsFragment }) {
  const { t } = useTranslation();
  const format = useFormat();
  const wordsOf = usePolicyWords();
  const rows = [
    ...view.upcoming.map((entry) => ({ entry, when: 'upcoming' as const })), { entry: view.current, when: 'current' as const }, ...view.history.map((entry) => ({ entry, when: 'past' as const })),
  ].filter(({ entry }) => entry.effectiveFrom !== null);
  return (
    <Panel title={t('codeTPolicy.history.title')} flush>
      {rows.length === 0 ? <p className="soft panel-empty">{t('codeTPolicy.history.none')}</p> : (
        <div className="table-scroll" tabIndex={0} role="region" aria-label={t('codeTPolicy.history.title')}>
          <table className="table coverage">
            <caption className="visually-hidden">{t('codeTPolicy.history.caption')}</caption>
            <thead><tr><th scope="col">{t('codeTPolicy.effectiveFrom')}</th><th scope="col">{t('codeTPolicy.history.rules')}</th></tr></thead>
            <tbody>
              {rows.map(({ entry, when }) => (
                <tr key={entry.effectiveFrom}>
                  <th scope="row" className="cell-name cell-day">{entry.effectiveFrom && format.date(entry.effectiveFrom)}<br /><span className={when === 'current' ? 'chip chip-open' : 'chip'}>{t(`codeTPolicy.history.${when}`)}</span></th>
                  <td>{wordsOf(entry)}{entry.setBy && <><br /><span className="small soft">{t('codeTPolicy.history.by', { name: entry.setBy.name })}</span></>}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
    </Panel>
  );
}
