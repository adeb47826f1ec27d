import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useFormat } from '../../lib/format.js';
import type { HackResultRowPartsFragment } from '../../lib/graphql/generated.js';

/** Every ranked demo: its share as a bar from which the sure part stands out, and the figures beside it. */
export function ResultTable({ rows }: { rows: readonly HackResultRowPartsFragment[] }) {
  const { t } = useTranslation();
  const format = useFormat();
  return (
    <div className="table-scroll" role="region" aria-label={t('hackResults.ranking')} tabIndex={0}>
      <table className="table results-table">
        <caption className="visually-hidden">{t('hackResults.caption')}</caption>
        <thead>
          <tr>
            <th scope="col" className="cell-number">{t('hackResults.place')}</th><th scope="col">{t('hackResults.demo')}</th><th scope="col" className="results-bar-head">{t('hackResults.shareHead')}</th>
            <th scope="col" className="cell-number">{t('hackResults.picks')}</th><th scope="col" className="cell-number">{t('hackResults.viewers')}</th><th scope="col" className="cell-number">{t('hackResults.lower')}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ project, rank, isTied, picks, viewers, share, lower }) => (
            <tr key={project.id}>
              <td className="cell-number results-rank">{isTied ? '=' : ''}{rank}</td>
              <th scope="row"><Link to={`/hack-week/projects/${project.id}`}>{project.title}</Link><span className="demo-number number"> #{project.number}</span></th>
              {share === null || picks === null || viewers === null || lower === null ? <td colSpan={4} className="small soft">{t('hackResults.untold')}</td> : (
                <>
                  <td><span className="share"><span className="share-bar" aria-hidden="true"><i className="share-sure" style={{ inlineSize: `${lower * 100}%` }} /><i className="share-all" style={{ inlineSize: `${share * 100}%` }} /></span><span className="number">{format.percent(share)}</span></span></td>
                  <td className="cell-number">{format.number(picks)}</td><td className="cell-number">{format.number(viewers)}</td><td className="cell-number">{format.percent(lower)}</td>
                </>
              )}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
