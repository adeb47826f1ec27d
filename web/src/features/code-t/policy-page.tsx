import { Anchor, Button } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { useEffect, useMemo, useState, type FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useQuery } from 'urql';
import { ClosedPage } from '../../components/closed-page.js';
import { Page } from '../../components/page.js';
import { QueryState } from '../../components/query-state.js';
import { todayIn } from '../../lib/days.js';
import { useFormat } from '../../lib/format.js';
import { CodeTPolicyDocument, PreviewCodeTPolicyDocument, SetCodeTPolicyDocument, type CodeTPolicyViewPartsFragment } from '../../lib/graphql/generated.js';
import { useCommand } from '../../lib/graphql/use-command.js';
import { matchResult } from '../../lib/match-result.js';
import { useFields } from '../../lib/use-fields.js';
import { useViewer, useViewerState } from '../../lib/viewer.js';
import { draftOf, inputOf, type PolicyDraft } from './policy-draft.js';
import { DayFields, OnCallFields, SwitchFields } from './policy-fields.js';
import { PolicyHistory } from './policy-history.js';
import { PolicyPreview } from './policy-preview.js';
import { sayInPlace } from '../../lib/say-in-place.js';

/** How long after the last change the preview is asked. */
const quietMs = 350;

/** Every rule on one side, whom it would concern on the other, kept current while typing. Nothing holds before the button. */
function PolicyEditor({ view, today }: { view: CodeTPolicyViewPartsFragment; today: string }) {
  const { t } = useTranslation();
  const format = useFormat();
  const { refresh } = useViewerState();
  const fields = useFields<PolicyDraft>(draftOf(view.upcoming[0] ?? view.current, today));
  const [settled] = useDebouncedValue(fields.values, quietMs);
  const wished = useMemo(() => inputOf(settled), [settled]);
  const [complete, setComplete] = useState(() => inputOf(draftOf(view.current, today)));
  useEffect(() => { if (wished) setComplete(wished); }, [wished]);
  const [preview, reloadPreview] = useQuery({ query: PreviewCodeTPolicyDocument, variables: { input: complete! }, pause: wished === null, requestPolicy: 'network-only' });
  const save = useCommand(SetCodeTPolicyDocument);
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    if (!fields.require('effectiveFrom', 'daysBeforePresentation', 'staleAfterHours', 'from', 'to')) return;
    const input = inputOf(fields.values);
    if (!input) return fields.setError('weekdays', t('field.required'));
    const data = await save.run({ input }, ['CodeTPolicyView', 'CodeTCalendar', 'CodeTTeam']);
    if (!data) return;
    matchResult(data.setCodeTPolicy, {
      SetCodeTPolicySuccess: () => {
        sayInPlace('code-t', t('codeTPolicy.saved', { day: format.date(input.effectiveFrom) }));
        refresh();
      },
      InvalidInput: ({ problems }) => fields.showProblems(problems),
    });
  };
  return (
    <form onSubmit={(event) => void submit(event)} noValidate className="editor">
      <div className="stack">
        <SwitchFields fields={fields} today={today} />
        <DayFields fields={fields} />
        <OnCallFields fields={fields} />
      </div>
      <div className="stack policy-aside">
        <PolicyPreview result={preview} isIncomplete={wished === null} onRetry={() => reloadPreview()} />
        <div className="form-actions">
          <Button variant="default" component={Link} to="/settings">{t('action.cancel')}</Button>
          <Button type="submit" loading={save.isRunning}>{t('codeTPolicy.save', { day: fields.values.effectiveFrom ? format.date(fields.values.effectiveFrom) : '…' })}</Button>
        </div>
        <PolicyHistory view={view} />
      </div>
    </form>
  );
}

/** For those who run practices: whether there is Code T, and its rules from a day on. */
export function CodeTPolicyPage() {
  const { t } = useTranslation();
  const { viewerCan, person } = useViewer();
  const [today] = useState(() => todayIn(person.timeZone, Date.now()));
  const [result, reload] = useQuery({ query: CodeTPolicyDocument, requestPolicy: 'cache-and-network', pause: !viewerCan.managePractices });
  return (
    <Page title={t('codeTPolicy.title')} lead={t('codeTPolicy.lead')} trail={<Anchor component={Link} to="/settings">{t('settings.title')}</Anchor>} wide>
      {viewerCan.managePractices
        ? <QueryState result={result} onRetry={() => reload()} blocks={[220, 320, 320]}>{({ codeTPolicy }) => <PolicyEditor view={codeTPolicy} today={today} />}</QueryState>
        : <ClosedPage code="FORBIDDEN" />}
    </Page>
  );
}
