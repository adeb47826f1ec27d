import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { Panel } from '../../components/panel.js';
import { useFormat } from '../../lib/format.js';
import type { HackProjectPartsFragment } from '../../lib/graphql/generated.js';
import { StateChip } from './project-card.js';

/** The same project in other hack weeks. */
export function EditionsPanel({ project: { editions } }: { project: HackProjectPartsFragment }) {
  const { t } = useTranslation();
  const format = useFormat();
  if (editions.length === 0) return null;
  return (
    <Panel title={t('hackWeek.project.otherEditions')} flush>
      <ul className="rows">
        {editions.map((other) => (
          <li key={other.id}>
            <Link to={`/hack-week/projects/${other.id}`} className="row-link">
              <span className="grow"><span className="strong">{other.edition.name}</span><br /><span className="small soft">{format.date(other.edition.startsOn)}{other.outcome && ` · ${t(`hackWeek.outcome.${other.outcome}`)}`}</span></span>
              <StateChip project={other} />
            </Link>
          </li>
        ))}
      </ul>
    </Panel>
  );
}
