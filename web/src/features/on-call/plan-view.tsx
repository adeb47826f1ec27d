import { Badge } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Notice } from '../../components/notice.js';
import { useFormat } from '../../lib/format.js';
import type { RosterPlanPartsFragment } from '../../lib/graphql/generated.js';
import { useShiftWords } from './shift-words.js';

type Plan = RosterPlanPartsFragment;

const listed = 10;

function FirstShifts({ shifts }: { shifts: Plan['firstShifts'] }) {
  const { t } = useTranslation();
  const { roleOf, nameOf, span } = useShiftWords();
  return (
    <div>
      <h3>{t('onCall.plan.first')}</h3>
      <ul className="shift-list">
        {shifts.map((shift, index) => (
          <li key={index} className="shift">
            <span className="shift-who">{nameOf(shift)}{!shift.person && <span className="soft"> ({t('onCall.unknown')})</span>}</span>
            <Badge variant="light" color="gray" tt="none">{roleOf(shift.role)}</Badge>
            <span className="soft shift-when">{span(shift)}</span>
          </li>
        ))}
      </ul>
    </div>
  );
}

function Unmatched({ people }: { people: Plan['unmatched'] }) {
  const { t } = useTranslation();
  const format = useFormat();
  if (people.length === 0) return null;
  const more = people.length - listed;
  return (
    <Notice tone="warning" title={t('onCall.plan.unmatched', { count: people.length })}>
      {format.list([...people.slice(0, listed).map(({ label }) => label), ...(more > 0 ? [t('onCall.plan.more', { count: more })] : [])])}. {t('onCall.plan.unmatchedText')}
    </Notice>
  );
}

function Displaced({ days }: { days: Plan['displaced'] }) {
  const { t } = useTranslation();
  const format = useFormat();
  if (days.length === 0) return null;
  return (
    <Notice tone="warning" title={t('onCall.plan.displaced', { count: days.length })}>
      <ul className="bullets">
        {days.slice(0, listed).map(({ day, title, person }) => <li key={`${person.id}${day}`}>{person.name}, {format.dayOfWeek(day)}: {title}</li>)}
        {days.length > listed && <li>{t('onCall.plan.more', { count: days.length - listed })}</li>}
      </ul>
      <p>{t('onCall.plan.displacedText')}</p>
    </Notice>
  );
}

/** What a reading would do: how many shifts, whose first, what it would push aside, what it can't make sense of. */
export function PlanView({ plan }: { plan: Plan }) {
  const { t } = useTranslation();
  const format = useFormat();
  return (
    <div className="stack">
      <div>
        <p className="plan-figure">{plan.aheadAfter === 0 ? t('onCall.plan.nothing') : t('onCall.plan.ahead', { count: plan.aheadAfter })}</p>
        <p className="small soft">{t('onCall.plan.counts', { added: format.number(plan.added), changed: format.number(plan.changed), removed: format.number(plan.removed) })}{plan.aheadBefore > 0 && ` · ${t('onCall.plan.before', { count: plan.aheadBefore })}`}</p>
      </div>
      {plan.isShrinking && <Notice tone="warning" title={t('onCall.plan.shrinking')}>{t('onCall.plan.shrinkingText')}</Notice>}
      <Displaced days={plan.displaced} />
      <Unmatched people={plan.unmatched} />
      {plan.firstShifts.length > 0 && <FirstShifts shifts={plan.firstShifts} />}
      {plan.skippedCount > 0 && (
        <details className="twin">
          <summary>{t('onCall.plan.skipped', { count: plan.skippedCount })}</summary>
          <ul className="bullets small">{plan.skipped.map((line, index) => <li key={index}>{line}</li>)}{plan.skippedCount > plan.skipped.length && <li>{t('onCall.plan.more', { count: plan.skippedCount - plan.skipped.length })}</li>}</ul>
        </details>
      )}
    </div>
  );
}
