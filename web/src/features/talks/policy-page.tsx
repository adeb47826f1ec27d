import { Anchor, Button, Checkbox, Switch, TagsInput, TextInput } from '@mantine/core';
import { useState, type FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useQuery } from 'urql';
import { ClosedPage } from '../../components/closed-page.js';
import { Page } from '../../components/page.js';
import { Panel } from '../../components/panel.js';
import { QueryState } from '../../components/query-state.js';
import { TeamSelect } from '../../components/team-select.js';
import { todayIn } from '../../lib/days.js';
import { useFormat } from '../../lib/format.js';
import { SetTalksPolicyDocument, TalksPolicyDocument, type TalkAdviceKind, type TalksPolicyViewPartsFragment } from '../../lib/graphql/generated.js';
import { useCommand } from '../../lib/graphql/use-command.js';
import { matchResult } from '../../lib/match-result.js';
import { useFields } from '../../lib/use-fields.js';
import { useViewer, useViewerState } from '../../lib/viewer.js';
import { SourcesPanel } from './sources-panel.js';
import { done } from './tell.js';

const adviceKinds = ['REHEARSAL', 'DESIGN', 'LEGAL', 'SECURITY', 'COMMUNICATIONS', 'TRAVEL'] as const satisfies readonly TalkAdviceKind[];
const latestReminder = 90;

interface PolicyDraft {
  readonly isOn: boolean;
  readonly effectiveFrom: string;
  readonly audienceTeamId: string | null;
  readonly adviceKinds: readonly TalkAdviceKind[];
  readonly remindersDays: readonly string[];
}

function History({ view }: { view: TalksPolicyViewPartsFragment }) {
  const { t } = useTranslation();
  const format = useFormat();
  const rows = [...view.upcoming, view.current, ...view.history].filter(({ effectiveFrom }) => effectiveFrom !== null);
  if (rows.length === 0) return null;
  return (
    <Panel title={t('talks.policy.history')} flush>
      <ul className="rows">
        {rows.map(({ effectiveFrom, isOn, audienceTeam, remindersDays, setBy }) => (
          <li key={effectiveFrom} className="talks-step">
            <span className="strong">{t('talks.policy.from', { day: format.date(effectiveFrom!) })}</span>: {isOn ? `${audienceTeam?.name ?? t('codeTPolicy.everybody')}, ${t('talks.policy.reminded', { days: format.list(remindersDays.map(String)) })}` : t('talks.policy.off')}
            {setBy && <span className="small soft"> · {setBy.name}</span>}
          </li>
        ))}
      </ul>
    </Panel>
  );
}

function PolicyForm({ view, today }: { view: TalksPolicyViewPartsFragment; today: string }) {
  const { t } = useTranslation();
  const format = useFormat();
  const { refresh } = useViewerState();
  const shown = view.upcoming[0] ?? view.current;
  const fields = useFields<PolicyDraft>({ isOn: shown.isOn, effectiveFrom: today, audienceTeamId: shown.audienceTeam?.id ?? null, adviceKinds: shown.adviceKinds, remindersDays: shown.remindersDays.map(String) });
  const save = useCommand(SetTalksPolicyDocument);
  const { values, set, errorOf } = fields;
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    if (!fields.require('effectiveFrom', 'remindersDays')) return;
    const data = await save.run({ input: { ...values, adviceKinds: [...values.adviceKinds], remindersDays: values.remindersDays.map(Number) } }, ['TalksPolicyView', 'TalksRules']);
    if (!data) return;
    matchResult(data.setTalksPolicy, {
      SetTalksPolicySuccess: () => {
        done(t('talks.policy.saved', { day: format.date(values.effectiveFrom) }));
        refresh();
      },
      InvalidInput: ({ problems }) => fields.showProblems(problems),
    });
  };
  return (
    <form onSubmit={(event) => void submit(event)} noValidate>
      <Panel title={t('talks.policy.rules')} lead={t('talks.policy.approval')}>
        <div className="stack">
          <Switch label={t('talks.policy.isOn')} description={t('talks.policy.isOnHint')} checked={values.isOn} onChange={(event) => set('isOn', event.currentTarget.checked)} />
          <TextInput type="date" label={t('codeTPolicy.effectiveFrom')} description={t('codeTPolicy.effectiveHint')} min={today} value={values.effectiveFrom} onChange={(event) => set('effectiveFrom', event.currentTarget.value)} error={errorOf('effectiveFrom')} />
          <TeamSelect label={t('codeTPolicy.audience')} noneText={t('codeTPolicy.everybody')} value={values.audienceTeamId} onChange={(teamId) => set('audienceTeamId', teamId)} error={errorOf('audienceTeamId')} />
          <Checkbox.Group label={t('talks.policy.advice')} description={t('talks.ask.adviceHint')} value={[...values.adviceKinds]} onChange={(picked) => set('adviceKinds', adviceKinds.filter((kind) => picked.includes(kind)))} error={errorOf('adviceKinds')}>
            <div className="row talks-checks">{adviceKinds.map((kind) => <Checkbox key={kind} value={kind} label={t(`talks.ask.advices.${kind}`)} />)}</div>
          </Checkbox.Group>
          <TagsInput label={t('talks.policy.reminders')} description={t('talks.policy.remindersHint')} maxTags={6} value={[...values.remindersDays]} onChange={(days) => set('remindersDays', days.filter((day) => /^\d{1,2}$/.test(day) && Number(day) <= latestReminder))} acceptValueOnBlur splitChars={[',', ';', ' ']} error={errorOf('remindersDays')} />
          <div className="form-actions">
            <Button variant="default" component={Link} to="/settings">{t('action.cancel')}</Button>
            <Button type="submit" loading={save.isRunning}>{t('codeTPolicy.save', { day: values.effectiveFrom ? format.date(values.effectiveFrom) : '…' })}</Button>
          </div>
        </div>
      </Panel>
    </form>
  );
}

/** For those who run practices: whether there are talks, for whom, and which lists of conferences are read. */
export function TalksPolicyPage() {
  const { t } = useTranslation();
  const { viewerCan, person } = useViewer();
  const [today] = useState(() => todayIn(person.timeZone, Date.now()));
  const [result, reload] = useQuery({ query: TalksPolicyDocument, requestPolicy: 'cache-and-network', pause: !viewerCan.managePractices });
  return (
    <Page title={t('talks.off.settings')} lead={t('talks.policy.lead')} trail={<Anchor component={Link} to="/settings">{t('settings.title')}</Anchor>}>
      {viewerCan.managePractices
        ? <QueryState result={result} onRetry={() => reload()} blocks={[420, 160]}>{({ talksPolicy }) => <div className="stack"><PolicyForm view={talksPolicy} today={today} /><SourcesPanel /><History view={talksPolicy} /></div>}</QueryState>
        : <ClosedPage code="FORBIDDEN" />}
    </Page>
  );
}
