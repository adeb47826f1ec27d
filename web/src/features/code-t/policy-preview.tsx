import { useTranslation } from 'react-i18next';
import type { UseQueryState } from 'urql';
import { Panel } from '../../components/panel.js';
import { QueryState } from '../../components/query-state.js';
import { useFormat } from '../../lib/format.js';
import type { PreviewCodeTPolicyQuery } from '../../lib/graphql/generated.js';
import { useProblemText } from '../../lib/problems.js';

type Preview = PreviewCodeTPolicyQuery['previewCodeTPolicy'];

const listed = 20;

function Effects({ preview: { people, days } }: { preview: Preview }) {
  const { t } = useTranslation();
  const format = useFormat();
  if (days.length === 0) return <p>{t('codeTPolicy.preview.noBooking')}</p>;
  return (
    <div className="stack">
      <div>
        <h3>{t('codeTPolicy.preview.bookings', { count: days.length })}</h3>
        <p className="small soft">{t('codeTPolicy.preview.people', { count: people })}</p>
        <ul className="plain-list alarms small">
          {days.slice(0, listed).map(({ day, person, because }) => <li key={`${person.id}${day}`}><span className="strong">{person.name}</span>, {format.dayOfWeek(day)}: {t(`codeTPolicy.because.${because}`)}</li>)}
        </ul>
        {days.length > listed && <p className="small soft">{t('codeTPolicy.preview.more', { count: days.length - listed })}</p>}
      </div>
      <p className="tiny soft">{t('codeTPolicy.preview.told')}</p>
    </div>
  );
}

/** What the server would refuse, before anything is saved. */
function Problems({ problems }: Pick<Preview, 'problems'>) {
  const wordsOf = useProblemText();
  return <ul className="bullets">{problems.map((problem) => <li key={problem.path + problem.code}>{wordsOf(problem)}</li>)}</ul>;
}

interface PolicyPreviewProps {
  result: UseQueryState<PreviewCodeTPolicyQuery>;
  /** The form lacks something that the preview needs */
  isIncomplete: boolean;
  onRetry: () => void;
}

/** Whom the policy on the left would concern, before it is saved. */
export function PolicyPreview({ result, isIncomplete, onRetry }: PolicyPreviewProps) {
  const { t } = useTranslation();
  return (
    <Panel title={t('codeTPolicy.preview.title')} className={`planner${result.fetching ? ' is-stale' : ''}`}>
      <div aria-live="polite">
        {isIncomplete ? <p className="soft">{t('codeTPolicy.preview.incomplete')}</p> : (
          <QueryState result={result} onRetry={onRetry} blocks={[80]}>
            {({ previewCodeTPolicy: preview }) => (preview.problems.length > 0 ? <Problems problems={preview.problems} /> : <Effects preview={preview} />)}
          </QueryState>
        )}
      </div>
    </Panel>
  );
}
