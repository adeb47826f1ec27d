import { ActionIcon, Button } from '@mantine/core';
import { IconPencil, IconPlus, IconTrash } from '@tabler/icons-react';
import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Panel } from '../../components/panel.js';
import { useFormat } from '../../lib/format.js';
import type { AnnotationPartsFragment, TrendPartsFragment } from '../../lib/graphql/generated.js';
import { EventDialog } from './event-dialog.js';
import { EventEffect } from './event-effect.js';
import { draftOf, emptyDraft } from './event-draft.js';
import type { NumberedEvent } from './numbered-events.js';
import { useEventCommands } from './use-event-commands.js';

interface EventsPanelProps {
  team: TrendPartsFragment['team'];
  events: readonly NumberedEvent[];
  /** Whether the viewer may add one to this team's time line */
  mayAdd: boolean;
  /** Whether the viewer sees every round of this team, so that before and after can be held against each other */
  maySeeEffects: boolean;
}

interface EventRowProps extends Pick<EventsPanelProps, 'team' | 'maySeeEffects'> {
  numbered: NumberedEvent;
  onChange: () => void;
  onRemove: () => void;
}

function EventRow({ team, maySeeEffects, numbered: { number, event }, onChange, onRemove }: EventRowProps) {
  const { t } = useTranslation();
  const id = useId();
  const [isOpen, setOpen] = useState(false);
  const format = useFormat();
  const facts = [
    t(`events.kinds.${event.kind}`),
    event.team?.id !== team.id && (event.team?.name ?? t('events.organization')),
    event.addedBy === null ? t('events.byPractice') : t('events.by', { name: event.addedBy }),
  ];
  return (
    <li className="event-row">
      <span className="key key-event" role="img" aria-label={t('events.number', { number: String(number) })}>{number}</span>
      <span className="event-day number">{format.date(event.on)}{event.until && ` – ${format.date(event.until)}`}</span>
      <div className="grow">
        <span className="strong">{event.title}</span> <span className="soft small">{facts.filter(Boolean).join(' · ')}</span>
        {event.url && <> <a className="small" href={event.url} rel="noreferrer noopener" target="_blank">{t('events.more')}</a></>}
        {maySeeEffects && <>{event.url ? ' · ' : ' '}<button type="button" className="event-ask small" aria-expanded={isOpen} aria-controls={id} onClick={() => setOpen(!isOpen)}>{t('events.effect')}<span className="visually-hidden"> {event.title}</span></button></>}
        {isOpen && <EventEffect id={id} teamId={team.id} annotationId={event.id} />}
      </div>
      {event.viewerCan.edit && (
        <span className="event-actions">
          <ActionIcon variant="subtle" color="gray" aria-label={t('events.changeNamed', { title: event.title })} onClick={onChange}><IconPencil size={17} stroke={1.6} /></ActionIcon>
          <ActionIcon variant="subtle" color="gray" aria-label={t('events.removeNamed', { title: event.title })} onClick={onRemove}><IconTrash size={17} stroke={1.6} /></ActionIcon>
        </span>
      )}
    </li>
  );
}

/** The events on the charts' time axis, in words, and the way to note one. */
export function EventsPanel({ team, events, mayAdd, maySeeEffects }: EventsPanelProps) {
  const { t } = useTranslation();
  const commands = useEventCommands(team.id);
  const [edited, setEdited] = useState<AnnotationPartsFragment | 'new' | null>(null);
  const close = (): void => setEdited(null);
  return (
    <Panel
      title={t('events.title')} lead={t('events.lead')} flush
      actions={mayAdd && <Button variant="default" leftSection={<IconPlus size={16} stroke={1.8} aria-hidden="true" />} onClick={() => setEdited('new')}>{t('events.add')}</Button>}
    >
      {events.length === 0
        ? <p className="soft panel-empty">{t('events.none')}</p>
        : (
          <ol className="rows">
            {events.toReversed().map((numbered) => (
              <EventRow key={numbered.event.id} team={team} maySeeEffects={maySeeEffects} numbered={numbered} onChange={() => setEdited(numbered.event)} onRemove={() => void commands.removeEvent(numbered.event)} />
            ))}
          </ol>
        )}
      {edited === 'new' && <EventDialog title={t('events.addTitle', { team: team.name })} draft={emptyDraft(new Date().toISOString().slice(0, 10))} isRunning={commands.isRunning} onSave={commands.addEvent} onClose={close} />}
      {edited !== null && edited !== 'new' && <EventDialog title={t('events.changeTitle')} draft={draftOf(edited)} isRunning={commands.isRunning} onSave={(draft) => commands.changeEvent(edited, draft)} onClose={close} />}
    </Panel>
  );
}
