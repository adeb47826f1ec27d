import type { UseQueryState } from 'urql';
import { useTranslation } from 'react-i18next';
import { Notice } from '../../components/notice.js';
import { Panel } from '../../components/panel.js';
import { QueryState } from '../../components/query-state.js';
import { useDuration } from '../../lib/duration.js';
import { useFormat } from '../../lib/format.js';
import type { PulsePlanQuery } from '../../lib/graphql/generated.js';
import { useProblemText } from '../../lib/problems.js';

type Plan = PulsePlanQuery['pulsePlan'];

function Units({ plan, k }: { plan: Plan; k: number }) {
  const { t } = useTranslation();
  const format = useFormat();
  if (plan.units.length === 0) return <Notice tone="warning">{t('plan.noUnits', { count: k + 1 })}</Notice>;
  return (
    <div className="table-scroll" tabIndex={0} role="group" aria-label={t('plan.units')}>
      <table className="table table-tight">
        <thead><tr><th scope="col">{t('people.team')}</th><th scope="col" className="cell-number">{t('plan.asked')}</th><th scope="col" className="cell-number">{t('plan.at', { percent: format.percent(0.7) })}</th><th scope="col" className="cell-number">{t('plan.at', { percent: format.percent(0.85) })}</th></tr></thead>
        <tbody>
          {plan.units.map((unit) => (
            <tr key={unit.teamId}>
              <td>{unit.name}{unit.seesResultsAtClose && <span className="soft tiny"> {t('plan.atClose')}</span>}</td>
              <td className="cell-number">{unit.eligible}</td><td className="cell-number">{format.percent(unit.reachesKAt70)}</td><td className="cell-number">{format.percent(unit.reachesKAt85)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

/** The names of those who are not asked, once for each reason. */
function byReason(plan: Plan): readonly (readonly [string, string[]])[] {
  const reasons = new Map<string, string[]>();
  for (const { name, reason } of plan.notAsked) reasons.set(reason, [...(reasons.get(reason) ?? []), name]);
  return [...reasons];
}

function Elsewhere({ plan }: { plan: Plan }) {
  const { t } = useTranslation();
  const format = useFormat();
  if (plan.pooledTeams.length === 0 && plan.notAsked.length === 0) return null;
  return (
    <ul className="plain-list stack-s small">
      {plan.pooledTeams.map(({ teamId, name, people, answersAt, together }) => (
        <li key={teamId}>{t(together.length > 0 ? 'plan.pooledWith' : 'plan.pooled', { name, people: t('peopleCount', { count: people }), place: answersAt, teams: format.list(together) })}</li>
      ))}
      {byReason(plan).map(([reason, people]) => <li key={reason}>{t('plan.notAsked', { names: format.list(people), count: people.length, reason })}</li>)}
    </ul>
  );
}

function Rounds({ plan }: { plan: Plan }) {
  const { t } = useTranslation();
  const format = useFormat();
  const duration = useDuration();
  return (
    <div>
      {plan.nextRounds.map((round) => (
        <details key={round.number} className="plan-round">
          <summary>
            <span className="strong">{round.opensAt ? format.moment(round.opensAt) : t('pulses.round', { number: String(round.number) })}</span>
            <span className="soft"> · {t('answer.intro.questions', { count: round.items.length })} · {duration(round.secondsToAnswer)}</span>
          </summary>
          <ol className="plan-items">{round.items.map(({ id, text }) => <li key={id}>{text}</li>)}</ol>
        </details>
      ))}
    </div>
  );
}

function FirstAlarms({ plan }: { plan: Plan }) {
  const { t } = useTranslation();
  const format = useFormat();
  return (
    <ul className="plain-list small alarms">
      {plan.firstAlarms.map(({ driver, roundNumber, date }) => (
        <li key={driver.id} className="row-between"><span>{driver.name}</span><span className="soft number">{date ? format.date(date) : t('pulses.round', { number: String(roundNumber) })}</span></li>
      ))}
    </ul>
  );
}

function PlanView({ plan, k }: { plan: Plan; k: number }) {
  const { t } = useTranslation();
  const wordsOf = useProblemText();
  return (
    <div className="stack">
      {[...plan.problems.map(wordsOf), ...plan.warnings].map((text) => <Notice key={text} tone="warning">{text}</Notice>)}
      <section><h3>{t('plan.units')}</h3><p className="small soft">{t('plan.unitsText', { count: k })}</p><Units plan={plan} k={k} /></section>
      <Elsewhere plan={plan} />
      {plan.nextRounds.length > 0 && <section><h3>{t('plan.rounds')}</h3><Rounds plan={plan} /></section>}
      {plan.firstAlarms.length > 0 && <section><h3>{t('plan.alarms')}</h3><p className="small soft">{t('plan.alarmsText')}</p><FirstAlarms plan={plan} /></section>}
    </div>
  );
}

interface PlannerPanelProps {
  result: UseQueryState<PulsePlanQuery>;
  onRetry: () => void;
  k: number;
}

/** What a pulse with these settings would do: units, chances, the next rounds' questions, the first possible alarms. */
export function PlannerPanel({ result, onRetry, k }: PlannerPanelProps) {
  const { t } = useTranslation();
  return (
    <Panel title={t('plan.title')} lead={t('plan.lead')} className="planner">
      <div aria-live="polite" aria-busy={result.fetching} className={result.stale || result.fetching ? 'is-stale' : undefined}>
        <QueryState result={result} onRetry={onRetry} blocks={[160, 120, 120]}>{({ pulsePlan }) => <PlanView plan={pulsePlan} k={k} />}</QueryState>
      </div>
    </Panel>
  );
}
