import { Anchor, Button, CopyButton, Select, Text, TextInput } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { useEffect, useId, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocation } from 'react-router';
import { useQuery } from 'urql';
import { FormDialog } from '../../components/form-dialog.js';
import { Panel } from '../../components/panel.js';
import { QueryState } from '../../components/query-state.js';
import { TeamSelect } from '../../components/team-select.js';
import { useFormat } from '../../lib/format.js';
import { CalendarFeedsDocument, CreateCalendarFeedDocument, RevokeCalendarFeedDocument, type CalendarFeedKind, type CalendarFeedPartsFragment } from '../../lib/graphql/generated.js';
import { useCommand } from '../../lib/graphql/use-command.js';
import { matchResult } from '../../lib/match-result.js';
import { useFields } from '../../lib/use-fields.js';
import { useViewer } from '../../lib/viewer.js';

type Feed = CalendarFeedPartsFragment;

/** An empty list names no type by itself: the first feed has to make it stale too. */
const feedsContext = { additionalTypenames: ['CalendarFeed'] };

/** The kinds of calendars that something stands in: a practice that isn't in use leaves no trace. */
function useKinds(): readonly CalendarFeedKind[] {
  const { viewerCan } = useViewer();
  return [...(viewerCan.seeOnCall ? ['ON_CALL' as const] : []), ...(viewerCan.useCodeT ? ['CODE_T' as const] : []), ...(viewerCan.useTalks ? ['TALKS' as const, 'CALLS' as const] : []), ...(viewerCan.useReadingGroups ? ['READING' as const] : [])];
}

function useFeedName() {
  const { t } = useTranslation();
  return ({ kind, team }: Pick<Feed, 'kind' | 'team'>): string => t('settings.calendarNamed', { kind: t(`settings.calendarKinds.${kind}`), whose: team?.name ?? t('settings.calendarMine') });
}

function CreateDialog({ kinds, onClose }: { kinds: readonly CalendarFeedKind[]; onClose: () => void }) {
  const { t } = useTranslation();
  const fields = useFields<{ kind: CalendarFeedKind; teamId: string | null }>({ kind: kinds[0] ?? 'ON_CALL', teamId: null });
  const create = useCommand(CreateCalendarFeedDocument);
  const { kind } = fields.values;
  // Calls are of somebody's own drafts and searches: a team has none.
  const isOfTeams = kind !== 'CALLS';
  const teamId = isOfTeams ? fields.values.teamId : null;
  const submit = async () => {
    const data = await create.run({ input: { kind, teamId } }, ['CalendarFeed']);
    if (!data) return;
    matchResult(data.createCalendarFeed, { CreateCalendarFeedSuccess: onClose, NotFoundError: () => fields.setError('teamId', t('settings.calendarNotYours')) });
  };
  return (
    <FormDialog title={t('settings.calendarAdd')} opened onClose={onClose} onSubmit={submit} isRunning={create.isRunning} submit={t('settings.calendarMake')}>
      <Select
        data-autofocus label={t('settings.calendarKind')} allowDeselect={false} value={kind} data={kinds.map((value) => ({ value, label: t(`settings.calendarKinds.${value}`) }))}
        onChange={(value) => fields.set('kind', kinds.find((known) => known === value) ?? kind)}
      />
      {isOfTeams && <TeamSelect label={t('settings.calendarWhose')} noneText={t('settings.calendarMine')} value={teamId} onChange={(id) => fields.set('teamId', id)} error={fields.errorOf('teamId')} />}
    </FormDialog>
  );
}

function RevokeDialog({ feed, onClose }: { feed: Feed; onClose: () => void }) {
  const { t } = useTranslation();
  const name = useFeedName()(feed);
  const revoke = useCommand(RevokeCalendarFeedDocument);
  const submit = async () => {
    const data = await revoke.run({ input: { feedId: feed.id } }, ['CalendarFeed']);
    if (!data) return;
    // Gone already is what was wanted.
    matchResult(data.revokeCalendarFeed, { RevokeCalendarFeedSuccess: () => undefined, NotFoundError: () => undefined });
    notifications.show({ message: t('settings.calendarRevoked', { name }) });
    onClose();
  };
  return (
    <FormDialog title={t('settings.calendarRevokeTitle', { name })} opened onClose={onClose} onSubmit={submit} isRunning={revoke.isRunning} submit={t('settings.calendarRevoke')} isDangerous>
      <Text size="sm">{t('settings.calendarRevokeText')}</Text>
    </FormDialog>
  );
}

function FeedItem({ feed }: { feed: Feed }) {
  const { t } = useTranslation();
  const format = useFormat();
  const name = useFeedName()(feed);
  const [isRevoking, setRevoking] = useState(false);
  return (
    <li className="row-link row-still feed">
      <p className="row"><span className="strong grow">{name}</span><span className="small soft">{t('settings.calendarSince', { date: format.date(feed.createdOn) })}</span></p>
      <TextInput readOnly aria-label={t('settings.calendarAddress', { name })} value={feed.address} onFocus={(event) => event.currentTarget.select()} classNames={{ input: 'feed-address' }} />
      <div className="row">
        <CopyButton value={feed.address}>{({ copied, copy }) => <Button size="compact-md" variant="light" aria-label={copied ? undefined : t('settings.calendarCopy', { name })} onClick={copy}><span aria-live="polite">{t(copied ? 'action.copied' : 'action.copy')}</span></Button>}</CopyButton>
        <Anchor size="sm" href={feed.address.replace(/^https?:/, 'webcal:')}>{t('settings.calendarOpen')}</Anchor>
        <Button size="compact-md" variant="default" ml="auto" aria-label={t('settings.calendarRevokeNamed', { name })} onClick={() => setRevoking(true)}>{t('settings.calendarRevoke')}</Button>
      </div>
      {isRevoking && <RevokeDialog feed={feed} onClose={() => setRevoking(false)} />}
    </li>
  );
}

/** Brings whoever followed a link to it there, once it has something to show. */
function useArrival(id: string, isShown: boolean) {
  const { hash } = useLocation();
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (isShown && hash === `#${id}`) place.current?.scrollIntoView({ block: 'start' });
  }, [hash, id, isShown]);
  return place;
}

/** Calendars that other programs subscribe to: one secret address each. */
export function CalendarsPanel() {
  const { t } = useTranslation();
  const kinds = useKinds();
  const noteId = useId();
  const [isAdding, setAdding] = useState(false);
  const [result, reload] = useQuery({ query: CalendarFeedsDocument, requestPolicy: 'cache-and-network', context: feedsContext });
  const feeds = result.data?.calendarFeeds ?? [];
  const place = useArrival('calendars', result.data !== undefined);
  if (kinds.length === 0 && feeds.length === 0) return null;
  return (
    <div ref={place} id="calendars" className="arrival">
      <Panel title={t('settings.calendars')} lead={t('settings.calendarsLead')} flush actions={kinds.length > 0 && <Button size="compact-sm" variant="default" onClick={() => setAdding(true)}>{t('settings.calendarAdd')}</Button>}>
        <QueryState result={result} onRetry={() => reload()} blocks={[90]}>
          {() => (feeds.length === 0 ? <p className="small soft inset">{t('settings.calendarNone')}</p> : (
            <>
              <p id={noteId} className="small inset">{t('settings.calendarSecret')}</p>
              <ul className="rows" aria-describedby={noteId}>{feeds.map((feed) => <FeedItem key={feed.id} feed={feed} />)}</ul>
              <details className="twin inset">
                <summary>{t('settings.calendarHow')}</summary>
                <ul className="bullets small"><li>{t('settings.calendarGoogle')}</li><li>{t('settings.calendarApple')}</li><li>{t('settings.calendarOutlook')}</li></ul>
              </details>
            </>
          ))}
        </QueryState>
        {isAdding && <CreateDialog kinds={kinds} onClose={() => setAdding(false)} />}
      </Panel>
    </div>
  );
}
