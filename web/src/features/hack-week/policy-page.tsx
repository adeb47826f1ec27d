import { Anchor, Button, NumberInput, Switch, TextInput } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { useMemo, useState, type FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useNavigate } from 'react-router';
import { useQuery } from 'urql';
import { ClosedPage } from '../../components/closed-page.js';
import { Page } from '../../components/page.js';
import { Panel } from '../../components/panel.js';
import { QueryState } from '../../components/query-state.js';
import { TeamSelect } from '../../components/team-select.js';
import { todayIn } from '../../lib/days.js';
import { useFormat } from '../../lib/format.js';
import { HackEditionsDocument, HackUsualDaysDocument, HackWeekPolicyDocument, type HackWeekPolicyViewPartsFragment } from '../../lib/graphql/generated.js';
import { useFields } from '../../lib/use-fields.js';
import { useViewer } from '../../lib/viewer.js';
import { EditionDialog } from './edition-dialog.js';
import { EditionRows } from './edition-rows.js';
import { listsEditions } from './lists-editions.js';
import { policyDraftOf, policyInputOf, policyNumbers, type PolicyDraft } from './policy-draft.js';
import { usePolicyCommand } from './use-policy-command.js';

/** Until the rules are there. */
const sevenDays = 7;

function PolicyForm({ view, today }: { view: HackWeekPolicyViewPartsFragment; today: string }) {
  const { t } = useTranslation();
  const format = useFormat();
  const fields = useFields<PolicyDraft>(policyDraftOf(view.upcoming[0] ?? view.current, today));
  const { values, set, errorOf } = fields;
  const command = usePolicyCommand();
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    if (!fields.require('effectiveFrom', ...policyNumbers.map(({ name }) => name))) return;
    const problems = await command.save(policyInputOf(values));
    if (problems.length > 0) fields.showProblems(problems);
  };
  return (
    <form onSubmit={(event) => void submit(event)} noValidate>
      <Panel title={t('hackPolicy.rules')}>
        <div className="stack">
          <Switch label={t('hackPolicy.isOn')} description={t('hackPolicy.isOnHint')} checked={values.isOn} onChange={(event) => set('isOn', event.currentTarget.checked)} />
          <TextInput type="date" label={t('hackPolicy.effectiveFrom')} description={t('hackPolicy.effectiveHint')} min={today} value={values.effectiveFrom} onChange={(event) => set('effectiveFrom', event.currentTarget.value)} error={errorOf('effectiveFrom')} />
          <TeamSelect label={t('hackPolicy.audience')} noneText={t('hackPolicy.everybody')} value={values.audienceTeamId} onChange={(teamId) => set('audienceTeamId', teamId)} error={errorOf('audienceTeamId')} />
          <Switch label={t('hackPolicy.mayAnybodyPropose')} description={t('hackPolicy.mayAnybodyProposeHint')} checked={values.mayAnybodyPropose} onChange={(event) => set('mayAnybodyPropose', event.currentTarget.checked)} />
          <div className="hack-policy-numbers">
            {policyNumbers.map(({ name, min, max, step }) => (
              <NumberInput key={name} label={t(`hackPolicy.${name}`)} description={t(`hackPolicy.hints.${name}`)} min={min} max={max} step={step} allowDecimal={step < 1} value={values[name]} onChange={(value) => set(name, value)} error={errorOf(name)} />
            ))}
          </div>
          <div className="form-actions"><Button type="submit" loading={command.isRunning}>{t('hackPolicy.save', { day: values.effectiveFrom ? format.date(values.effectiveFrom) : '…' })}</Button></div>
        </div>
      </Panel>
    </form>
  );
}

/** The rules of the practice, for those who run practices. */
function Policy() {
  const { person } = useViewer();
  const [today] = useState(() => todayIn(person.timeZone, Date.now()));
  const [result, reload] = useQuery({ query: HackWeekPolicyDocument, requestPolicy: 'cache-and-network' });
  return <QueryState result={result} onRetry={() => reload()} blocks={[420]}>{({ hackWeekPolicy }) => <PolicyForm view={hackWeekPolicy} today={today} />}</QueryState>;
}

/** Every edition there is, drafts too, and a new one. */
function Editions() {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const [isPlanning, setPlanning] = useState(false);
  const [usual] = useQuery({ query: HackUsualDaysDocument, requestPolicy: 'cache-and-network' });
  const [result, reload] = useQuery({ query: HackEditionsDocument, variables: useMemo(() => ({ input: { first: 50 } }), []), context: listsEditions, requestPolicy: 'cache-and-network' });
  return (
    <Panel
      title={t('hackPolicy.editions')} flush
      actions={<Button size="compact-sm" leftSection={<IconPlus size={16} stroke={1.8} aria-hidden="true" />} loading={usual.fetching && !usual.data} onClick={() => setPlanning(true)}>{t('hackEdition.plan')}</Button>}
    >
      <QueryState result={result} onRetry={() => reload()} blocks={[80]}>
        {({ hackEditions: { edges } }) => (edges.length === 0 ? <p className="soft panel-empty">{t('hackPolicy.noEditions')}</p> : (
          <EditionRows editions={edges.map(({ node }) => node)} addressOf={(id) => `/settings/hack-week/${id}`} />
        ))}
      </QueryState>
      {isPlanning && <EditionDialog edition={null} days={usual.data?.hackWeek.usualDays ?? sevenDays} onClose={() => setPlanning(false)} onSaved={(id) => void navigate(`/settings/hack-week/${id}`)} />}
    </Panel>
  );
}

/** Whether there are hack weeks, their rules, and their editions. */
export function HackWeekPolicyPage() {
  const { t } = useTranslation();
  const { viewerCan } = useViewer();
  const mayOrganize = viewerCan.organizeHackWeeks;
  return (
    <Page title={t('hackPolicy.title')} lead={t('hackPolicy.lead')} trail={<Anchor component={Link} to="/settings">{t('settings.title')}</Anchor>}>
      {viewerCan.managePractices || mayOrganize
        ? <div className="stack">{mayOrganize && viewerCan.useHackWeek && <Editions />}{viewerCan.managePractices && <Policy />}</div>
        : <ClosedPage code="FORBIDDEN" />}
    </Page>
  );
}
