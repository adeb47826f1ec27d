import { IconTrophy } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useFormat } from '../../lib/format.js';
import type { HackResultRowPartsFragment } from '../../lib/graphql/generated.js';

/** The places one to three, as many demos as share them. */
export function Podium({ rows }: { rows: readonly HackResultRowPartsFragment[] }) {
  const { t } = useTranslation();
  const format = useFormat();
  const first = rows.filter(({ rank }) => rank !== null && rank <= 3);
  if (first.length === 0) return null;
  return (
    <section aria-label={t('hackResults.podium')}>
      <ol className="podium">
        {first.map(({ project, rank, isTied, picks, viewers, share }) => (
          <li key={project.id} className={`podium-place podium-${rank}`}>
            <p className="podium-rank"><IconTrophy size="1.3em" stroke={1.6} aria-hidden="true" /> {t(isTied ? 'hackResults.tied' : 'hackResults.rank', { rank: String(rank) })}</p>
            <h2 className="podium-title"><Link to={`/hack-week/projects/${project.id}`}>{project.title}</Link></h2>
            <p className="podium-line">{project.oneLine}</p>
            <p className="small soft">{format.list(project.members.map(({ person }) => person.name))}</p>
            {share !== null && viewers !== null && <p className="podium-share"><span className="podium-figure number">{format.percent(share)}</span> <span className="small soft">{t('hackResults.shareOf', { picks: String(picks), count: viewers })}</span></p>}
          </li>
        ))}
      </ol>
    </section>
  );
}
