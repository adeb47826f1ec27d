import { DragDropContext, Draggable, Droppable, type DropResult } from '@hello-pangea/dnd';
import { ActionIcon, Menu } from '@mantine/core';
import { IconAlertTriangle, IconDotsVertical, IconGripVertical } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { createFormat, type Format } from '../../lib/format.js';
import type { BoardStagePartsFragment } from '../../lib/graphql/generated.js';
import { breakBefore } from './board-breaks.js';
import type { Place } from './order-moves.js';
import { DemoTitle, Presenters } from './slot-words.js';
import { useConflictWords } from './use-conflict-words.js';

type BoardSlot = BoardStagePartsFragment['slots'][number];
type Session = BoardStagePartsFragment['sessions'][number];

interface OrderBoardProps {
  stages: readonly BoardStagePartsFragment[];
  zone: string;
  mayMove: boolean;
  onMove: (slot: BoardSlot, to: Place) => void;
}

interface SlotCardProps {
  slot: BoardSlot;
  index: number;
  count: number;
  /** The break that comes before it */
  pause: ReturnType<typeof breakBefore>;
  format: Format;
  sessions: readonly (Session & { stageName: string })[];
  mayMove: boolean;
  onMove: (to: Place) => void;
}

function SlotMenu({ slot, index, count, sessions, onMove }: Pick<SlotCardProps, 'slot' | 'index' | 'count' | 'sessions' | 'onMove'>) {
  const { t } = useTranslation();
  const to = (place: number) => () => onMove({ sessionId: slot.sessionId, index: place });
  return (
    <Menu position="bottom-end">
      <Menu.Target><ActionIcon variant="subtle" color="gray" size={36} aria-label={t('order.move', { title: slot.title })}><IconDotsVertical size={18} stroke={1.6} /></ActionIcon></Menu.Target>
      <Menu.Dropdown>
        <Menu.Item disabled={index === 0} onClick={to(index - 1)}>{t('order.earlier')}</Menu.Item>
        <Menu.Item disabled={index === count - 1} onClick={to(index + 1)}>{t('order.later')}</Menu.Item>
        <Menu.Item disabled={index === 0} onClick={to(0)}>{t('order.first')}</Menu.Item>
        <Menu.Item disabled={index === count - 1} onClick={to(count - 1)}>{t('order.last')}</Menu.Item>
        {sessions.filter(({ id }) => id !== slot.sessionId).map(({ id, title, stageName }) => <Menu.Item key={id} onClick={() => onMove({ sessionId: id, index: Number.MAX_SAFE_INTEGER })}>{t('order.toSession', { session: `${stageName}, ${title}` })}</Menu.Item>)}
      </Menu.Dropdown>
    </Menu>
  );
}

function SlotCard({ slot, index, count, pause, format, sessions, mayMove, onMove }: SlotCardProps) {
  const { t } = useTranslation();
  const conflictWords = useConflictWords();
  const isFree = slot.state === 'QUEUED' && mayMove;
  return (
    <Draggable draggableId={slot.id} index={index} isDragDisabled={!isFree}>
      {(provided, { isDragging }) => (
        <li ref={provided.innerRef} {...provided.draggableProps} className="order-item">
          {pause && !isDragging && <p className="order-break small">{t('order.break', { title: pause.title, minutes: String(pause.minutes), time: format.time(pause.at) })}</p>}
          <div className={isDragging ? 'order-card order-dragging' : 'order-card'}>
          <div className="order-grip" {...provided.dragHandleProps} aria-label={isFree ? t('order.grip', { title: slot.title }) : undefined}>{isFree && <IconGripVertical size={18} stroke={1.6} aria-hidden="true" />}</div>
          <div className="order-words">
            <p className="small soft number">{slot.plannedAt && format.time(slot.plannedAt)} · {t('order.length', { minutes: format.number(Math.round(slot.budgetMs / 6000) / 10) })}{slot.state !== 'QUEUED' && <> · {t(`stage.state.${slot.state}`)}</>}</p>
            <p className="slot-title"><DemoTitle slot={slot} /></p>
            <p className="small soft"><Presenters slot={slot} /></p>
            {slot.conflict && <p className="order-conflict small"><IconAlertTriangle size={16} stroke={1.7} aria-hidden="true" /> {conflictWords(slot)}</p>}
          </div>
          {isFree && <SlotMenu slot={slot} index={index} count={count} sessions={sessions} onMove={onMove} />}
          </div>
        </li>
      )}
    </Draggable>
  );
}

/** Every session as a column: drag a demo by its handle, lift it with Space and the arrow keys, or pick its place in its menu. */
export function OrderBoard({ stages, zone, mayMove, onMove }: OrderBoardProps) {
  const { t, i18n } = useTranslation();
  const format = createFormat(i18n.language, zone);
  const sessions = stages.flatMap((stage) => stage.sessions.map((session) => ({ ...session, stageName: stage.name, slots: stage.slots.filter(({ sessionId }) => sessionId === session.id) })));
  const all = stages.flatMap(({ slots }) => slots);
  const end = ({ draggableId, source, destination }: DropResult): void => {
    const slot = all.find(({ id }) => id === draggableId);
    if (!slot || !destination || (destination.droppableId === source.droppableId && destination.index === source.index)) return;
    onMove(slot, { sessionId: destination.droppableId, index: destination.index });
  };
  const nameOf = (id: string | undefined): string => sessions.find((session) => session.id === id)?.title ?? '';
  const titleOf = (id: string): string => all.find((slot) => slot.id === id)?.title ?? '';
  return (
    <DragDropContext
      dragHandleUsageInstructions={t('order.how')}
      onDragStart={({ draggableId, source }, { announce }) => announce(t('order.lifted', { title: titleOf(draggableId), place: String(source.index + 1) }))}
      onDragUpdate={({ destination }, { announce }) => announce(destination ? t('order.over', { session: nameOf(destination.droppableId), place: String(destination.index + 1) }) : t('order.nowhere'))}
      onDragEnd={(result, { announce }) => {
        announce(result.destination ? t('order.dropped', { title: titleOf(result.draggableId), session: nameOf(result.destination.droppableId), place: String(result.destination.index + 1) }) : t('order.notMoved'));
        end(result);
      }}
    >
      <div className="order-columns">
        {sessions.map((session) => (
          <section key={session.id} className="order-column" aria-label={`${session.stageName}, ${session.title}`}>
            <header className="order-head">
              <h3>{session.title}</h3>
              <p className="small soft number">{stages.length > 1 && `${session.stageName} · `}{format.moment(session.startsAt)}{session.endsAt && `–${format.time(session.endsAt)}`} · {t('order.demos', { count: session.slots.length })}</p>
            </header>
            <Droppable droppableId={session.id}>
              {(provided, { isDraggingOver }) => (
                <ol ref={provided.innerRef} {...provided.droppableProps} className={isDraggingOver ? 'order-list order-over' : 'order-list'}>
                  {session.slots.map((slot, index) => <SlotCard key={slot.id} slot={slot} index={index} count={session.slots.length} pause={breakBefore(session, session.slots, index)} format={format} sessions={sessions} mayMove={mayMove} onMove={(to) => onMove(slot, to)} />)}
                  {provided.placeholder}
                  {session.slots.length === 0 && <li className="order-empty small soft">{t('order.emptySession')}</li>}
                </ol>
              )}
            </Droppable>
          </section>
        ))}
      </div>
    </DragDropContext>
  );
}
