import { useTranslation } from 'react-i18next';
import { Panel } from '../../components/panel.js';
import type { ReadingGroupDetailFragment } from '../../lib/graphql/generated.js';
import { dropOff } from './drop-off.js';

type Points = NonNullable<ReadingGroupDetailFragment['attendance']>;

/** How many came, session by session: a bar beside each number, which says the same. Numbers below three are not told. */
export function AttendancePanel({ attendance }: { attendance: Points }) {
  const { t } = useTranslation();
  const fewer = dropOff(attendance);
  const most = Math.max(3, ...attendance.map(({ attended }) => attended ?? 0));
  return (
    <Panel title={t('reading.attendance.title')} lead={t('reading.attendance.lead')}>
      {attendance.length === 0 ? <p className="soft">{t('reading.attendance.none')}</p> : (
        <table className="reading-attendance">
          <caption className="visually-hidden">{t('reading.attendance.caption')}</caption>
          <thead className="visually-hidden"><tr><th scope="col">{t('reading.attendance.session')}</th><th scope="col">{t('reading.attendance.count')}</th></tr></thead>
          <tbody>
            {attendance.map(({ sessionId, number, attended }) => (
              <tr key={sessionId}>
                <th scope="row">{number}</th>
                <td>{attended === null ? <span className="tiny soft">{t('reading.attendance.few')}</span> : <><span className="reading-bar" style={{ width: `${(attended / most) * 70}%` }} aria-hidden="true" /><span>{attended}</span></>}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      {fewer && <p className="small reading-fewer">{t('reading.attendance.fewer', { from: String(fewer.from), to: String(fewer.to) })}</p>}
    </Panel>
  );
}
