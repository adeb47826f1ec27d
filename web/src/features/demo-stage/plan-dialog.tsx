import { Button, Checkbox, Modal } from '@mantine/core';
import { IconAlertTriangle } from '@tabler/icons-react';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useMutation } from 'urql';
import { Notice } from '../../components/notice.js';
import { QueryState } from '../../components/query-state.js';
import { createFormat } from '../../lib/format.js';
import { PlanRunningOrderDocument, type BoardStagePartsFragment, type PlanRunningOrderMutation } from '../../lib/graphql/generated.js';
import { useReturnFocus } from '../../lib/use-return-focus.js';
import { useOrderCommands } from './use-order-commands.js';

interface PlanDialogProps {
  editionId: string;
  stages: readonly BoardStagePartsFragment[];
  zone: string;
  onClose: () => void;
  onDone: (placed: number) => void;
}

type Plan = Extract<PlanRunningOrderMutation['planRunningOrder'], { __typename: 'PlanRunningOrderSuccess' }>['order'];

function Preview({ plan, stages, zone }: { plan: Plan; stages: readonly BoardStagePartsFragment[]; zone: string }) {
  const { t, i18n } = useTranslation();
  const format = createFormat(i18n.language, zone);
  return (
    <div className="stack">
      {plan.unplaced.length > 0 && (
        <Notice tone="warning" title={t('order.plan.unplaced', { count: plan.unplaced.length })}>
          <ul className="plan-unplaced">{plan.unplaced.map(({ project, text }) => <li key={project.id}><span className="strong">#{project.number} {project.title}</span>: {text}</li>)}</ul>
        </Notice>
      )}
      {stages.flatMap((stage) => stage.sessions.map((session) => {
        const slots = plan.slots.filter(({ sessionId }) => sessionId === session.id);
        return (
          <section key={session.id} aria-label={`${stage.name}, ${session.title}`}>
            <h3>{stages.length > 1 && `${stage.name} · `}{session.title} <span className="soft small number">{format.moment(session.startsAt)} · {t('order.demos', { count: slots.length })}</span></h3>
            <ol className="plan-list">{slots.map(({ project, plannedAt }) => <li key={project.id}><span className="number soft">{format.time(plannedAt)}</span> <span>#{project.number} {project.title}</span></li>)}</ol>
          </section>
        );
      }))}
    </div>
  );
}

/** A running order as it could be, with what finds no place and why; nothing changes before it is taken. */
export function PlanDialog({ editionId, stages, zone, onClose, onDone }: PlanDialogProps) {
  const { t } = useTranslation();
  useReturnFocus(true);
  const withSessions = stages.filter(({ sessions }) => sessions.length > 0);
  const [chosen, setChosen] = useState(() => withSessions.map(({ id }) => id));
  const [result, plan] = useMutation(PlanRunningOrderDocument);
  const reload = (): void => void plan({ input: { editionId, stageIds: chosen } });
  useEffect(() => { if (chosen.length > 0) reload(); }, [editionId, chosen]);
  const { applyOrder, isRunning } = useOrderCommands();
  const wanted = withSessions.filter(({ id }) => chosen.includes(id));
  const answer = chosen.length > 0 ? result.data?.planRunningOrder : undefined;
  const order = answer?.__typename === 'PlanRunningOrderSuccess' ? answer.order : null;
  const submit = async (): Promise<void> => {
    if (!order) return;
    const outcome = await applyOrder({
      editionId, stages: order.stages.map(({ id, version }) => ({ stageId: id, version })), slots: order.slots.map(({ entryId, stageId, sessionId }) => ({ entryId, stageId, sessionId })),
    });
    if (outcome.done) onDone(order.slots.length);
    else onClose();
  };
  return (
    <Modal opened onClose={onClose} size="xl" title={t('order.plan.title')} closeButtonProps={{ 'aria-label': t('action.close') }}>
      <div className="stack">
        <p className="soft">{t('order.plan.text')}</p>
        {withSessions.length > 1 && (
          <Checkbox.Group label={t('order.plan.stages')} value={chosen} onChange={setChosen}>
            <div className="row">{withSessions.map(({ id, name }) => <Checkbox key={id} value={id} label={name} />)}</div>
          </Checkbox.Group>
        )}
        {chosen.length > 0 && (
          <QueryState result={result} onRetry={reload} blocks={[40, 40, 40, 40]}>
            {({ planRunningOrder }) => {
              if (order) return order.slots.length + order.unplaced.length === 0 ? <p>{t('order.plan.nothing')}</p> : <Preview plan={order} stages={wanted} zone={zone} />;
              return <Notice tone="warning" isAlert><IconAlertTriangle size={18} aria-hidden="true" /> {planRunningOrder.__typename === 'InvalidInput' ? planRunningOrder.problems[0]?.message : planRunningOrder.__typename !== 'PlanRunningOrderSuccess' && planRunningOrder.message}</Notice>;
            }}
          </QueryState>
        )}
        <div className="form-actions plan-actions">
          <Button variant="default" onClick={onClose}>{t('action.cancel')}</Button>
          <Button disabled={!order || order.slots.length === 0 || result.fetching} loading={isRunning} onClick={() => void submit()}>{t('order.plan.submit')}</Button>
        </div>
      </div>
    </Modal>
  );
}
