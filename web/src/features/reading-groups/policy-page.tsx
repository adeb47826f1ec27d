import { Anchor, Button, NumberInput, Switch, TextInput } from '@mantine/core';
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
import { ReadingGroupsPolicyDocument, SetReadingGroupsPolicyDocument, type ReadingGroupsPolicyViewPartsFragment } from '../../lib/graphql/generated.js';
import { useCommand } from '../../lib/graphql/use-command.js';
import { matchResult } from '../../lib/match-result.js';
import { sayInPlace } from '../../lib/say-in-place.js';
import { useFields } from '../../lib/use-fields.js';
import { useViewer, useViewerState } from '../../lib/viewer.js';

function History({ view }: { view: ReadingGroupsPolicyViewPartsFragment }) {
  const { t } = useTranslation();
  const format = useFormat();
  const rows = [...view.upcoming, view.current, ...view.history].filter(({ effectiveFrom }) => effectiveFrom !== null);
  return (
    <Panel title={t('reading.policy.history')} flush>
      {rows.length === 0 ? <p className="soft panel-empty">{t('reading.policy.none')}</p> : (
        <ul className="rows">
          {rows.map(({ effectiveFrom, isOn, audienceTeam, capWeeks, setBy }) => (
            <li key={effectiveFrom} className="reading-session">
              <span className="strong">{t('reading.list.from', { when: format.date(effectiveFrom!) })}</span>: {isOn ? `${audienceTeam?.name ?? t('reading.policy.everybody')}, ${t('reading.policy.weeks', { count: capWeeks })}` : t('reading.policy.off')}
              {setBy && <span className="small soft"> · {t('reading.policy.by', { name: setBy.name })}</span>}
            </li>
          ))}
        </ul>
      )}
    </Panel>
  );
}

function PolicyForm({ view, today }: { view: ReadingGroupsPolicyViewPartsFragment; today: string }) {
  const { t } = useTranslation();
  const format = useFormat();
  const { refresh } = useViewerState();
  const { isOn, audienceTeam, capWeeks } = view.upcoming[0] ?? view.current;
  const fields = useFields<{ isOn: boolean; effectiveFrom: string; audienceTeamId: string | null; capWeeks: number | string }>({ isOn, effectiveFrom: today, audienceTeamId: audienceTeam?.id ?? null, capWeeks });
  const save = useCommand(SetReadingGroupsPolicyDocument);
  const { values, set, errorOf } = fields;
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    if (!fields.require('effectiveFrom', 'capWeeks') || typeof values.capWeeks !== 'number') return;
    const data = await save.run({ input: { ...values, capWeeks: values.capWeeks } }, ['ReadingGroupsPolicyView', 'ReadingGroup', 'ReadingGroupConnection']);
    if (!data) return;
    matchResult(data.setReadingGroupsPolicy, {
      SetReadingGroupsPolicySuccess: () => {
        sayInPlace('reading', t('reading.policy.saved', { day: format.date(values.effectiveFrom) }));
        refresh();
      },
      InvalidInput: ({ problems }) => fields.showProblems(problems),
    });
  };
  return (
    <form onSubmit={(event) => void submit(event)} noValidate className="stack">
      <Panel>
        <div className="stack">
          <Switch label={t('reading.policy.isOn')} description={t('reading.policy.isOnHint')} checked={values.isOn} onChange={(event) => set('isOn', event.currentTarget.checked)} />
          <TextInput type="date" label={t('reading.policy.effectiveFrom')} min={today} value={values.effectiveFrom} onChange={(event) => set('effectiveFrom', event.currentTarget.value)} error={errorOf('effectiveFrom')} />
          <TeamSelect label={t('reading.policy.audience')} noneText={t('reading.policy.everybody')} value={values.audienceTeamId} onChange={(teamId) => set('audienceTeamId', teamId)} error={errorOf('audienceTeamId')} />
          <NumberInput label={t('reading.policy.cap')} description={t('reading.policy.capHint')} min={1} max={26} allowDecimal={false} value={values.capWeeks} onChange={(value) => set('capWeeks', value)} error={errorOf('capWeeks')} />
          <div className="form-actions">
            <Button variant="default" component={Link} to="/settings">{t('action.cancel')}</Button>
            <Button type="submit" loading={save.isRunning}>{t('reading.policy.save', { day: values.effectiveFrom ? format.date(values.effectiveFrom) : '…' })}</Button>
          </div>
        </div>
      </Panel>
      <History view={view} />
    </form>
  );
}

/** For those who run practices: whether there are reading groups, for whom, and how long one takes. */
export function ReadingGroupsPolicyPage() {
  const { t } = useTranslation();
  const { viewerCan, person } = useViewer();
  const [today] = useState(() => todayIn(person.timeZone, Date.now()));
  const [result, reload] = useQuery({ query: ReadingGroupsPolicyDocument, requestPolicy: 'cache-and-network', pause: !viewerCan.managePractices });
  return (
    <Page title={t('reading.policy.title')} lead={t('reading.policy.lead')} trail={<Anchor component={Link} to="/settings">{t('settings.title')}</Anchor>} narrow>
      {viewerCan.managePractices
        ? <QueryState result={result} onRetry={() => reload()} blocks={[320, 120]}>{({ readingGroupsPolicy }) => <PolicyForm view={readingGroupsPolicy} today={today} />}</QueryState>
        : <ClosedPage code="FORBIDDEN" />}
    </Page>
  );
}
