import { Anchor, Button, Select, Switch } from '@mantine/core';
import { useMemo, type FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useNavigate, useSearchParams } from 'react-router';
import { useQuery } from 'urql';
import { Notice } from '../../components/notice.js';
import { Page } from '../../components/page.js';
import { Panel } from '../../components/panel.js';
import { PracticeOff } from '../../components/practice-off.js';
import { QueryState } from '../../components/query-state.js';
import { CodeTProjectsDocument, HackWeekDocument, type HackEditionPartsFragment } from '../../lib/graphql/generated.js';
import { useFields } from '../../lib/use-fields.js';
import { useViewer } from '../../lib/viewer.js';
import { emptyIdea, type IdeaDraft } from './idea-draft.js';
import { IdeaFields } from './idea-fields.js';
import { RolesField } from './roles-field.js';
import { useIdeaCommands } from './use-idea-commands.js';

const mine = { input: { mine: true } };

/** An idea may go on from one's own Code T project: its words are taken along. */
function CodeTField({ draft, onPick }: { draft: IdeaDraft; onPick: (patch: Partial<IdeaDraft>) => void }) {
  const { t } = useTranslation();
  const [result] = useQuery({ query: CodeTProjectsDocument, variables: mine });
  const projects = (result.data?.codeTProjects ?? []).filter(({ state }) => state === 'ACTIVE' || state === 'PARKED');
  if (projects.length === 0) return null;
  const pick = (id: string | null): void => {
    const project = projects.find((one) => one.id === id);
    onPick({ codeTProjectId: id, ...(project && draft.title === '' && { title: project.title }), ...(project && draft.idea === '' && { idea: project.summary }) });
  };
  return <Select label={t('hackWeek.idea.fromCodeT')} description={t('hackWeek.idea.fromCodeTHint')} clearable value={draft.codeTProjectId} onChange={pick} data={projects.map(({ id, title }) => ({ value: id, label: title }))} />;
}

function ProposeForm({ edition }: { edition: HackEditionPartsFragment }) {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const { viewerCan } = useViewer();
  const fields = useFields<IdeaDraft>(emptyIdea);
  const { values, set, errorOf } = fields;
  const commands = useIdeaCommands();
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    if (!fields.require('title', 'oneLine')) return;
    const outcome = await commands.propose(edition.id, values);
    if ('projectId' in outcome) void navigate(`/hack-week/projects/${outcome.projectId}`);
    else if (outcome.problems.length > 0) fields.showProblems(outcome.problems);
  };
  const take = (patch: Partial<IdeaDraft>): void => {
    if (patch.title !== undefined) set('title', patch.title);
    if (patch.idea !== undefined) set('idea', patch.idea);
    if (patch.codeTProjectId !== undefined) set('codeTProjectId', patch.codeTProjectId);
  };
  return (
    <form className="stack" noValidate onSubmit={(event) => void submit(event)}>
      <Panel>
        <div className="stack">
          {viewerCan.useCodeT && <CodeTField draft={values} onPick={take} />}
          <IdeaFields fields={fields} />
          <RolesField roles={values.roles} onChange={(roles) => set('roles', roles)} error={errorOf('roles')} />
          {edition.can.join && <Switch label={t('hackWeek.idea.join')} description={t('hackWeek.idea.joinHint')} checked={values.join} onChange={(event) => set('join', event.currentTarget.checked)} />}
        </div>
      </Panel>
      <div className="form-actions">
        <Button variant="default" component={Link} to={`/hack-week/${edition.id}`}>{t('action.cancel')}</Button>
        <Button type="submit" loading={commands.isRunning}>{t('hackWeek.propose.submit')}</Button>
      </div>
    </form>
  );
}

/** An idea for a hack week: anybody may have one, nobody has to build it alone. */
export function ProposePage() {
  const { t } = useTranslation();
  const [params] = useSearchParams();
  const { viewerCan } = useViewer();
  const editionId = params.get('edition') ?? undefined;
  const isOff = !viewerCan.useHackWeek;
  const [result, reload] = useQuery({ query: HackWeekDocument, variables: useMemo(() => ({ input: { editionId } }), [editionId]), requestPolicy: 'cache-and-network', pause: isOff });
  const edition = result.data?.hackWeek.edition;
  return (
    <Page title={t('hackWeek.propose.title')} lead={t('hackWeek.propose.lead')} narrow trail={<Anchor component={Link} to={edition ? `/hack-week/${edition.id}` : '/hack-week'}>{edition?.name ?? t('hackWeek.title')}</Anchor>}>
      {isOff ? <PracticeOff practice="hackWeek" /> : (
        <QueryState result={result} onRetry={() => reload()} blocks={[520]}>
          {({ hackWeek }) => (hackWeek.edition?.viewerCan.propose ? <ProposeForm edition={hackWeek.edition} /> : <Notice>{hackWeek.edition ? t('hackWeek.propose.closed') : hackWeek.text}</Notice>)}
        </QueryState>
      )}
    </Page>
  );
}
