import { Anchor, Button } from '@mantine/core';
import { IconDownload, IconUpload } from '@tabler/icons-react';
import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useNavigate, useParams } from 'react-router';
import { useQuery } from 'urql';
import { ClosedPage } from '../../components/closed-page.js';
import { FormDialog } from '../../components/form-dialog.js';
import { Page } from '../../components/page.js';
import { Panel } from '../../components/panel.js';
import { QueryState } from '../../components/query-state.js';
import { useFormat } from '../../lib/format.js';
import { HackDemosFileDocument, HackWeekDocument, type HackEditionPartsFragment } from '../../lib/graphql/generated.js';
import { useViewer } from '../../lib/viewer.js';
import { EditionDialog } from './edition-dialog.js';
import { OrganizersPanel } from './organizers-panel.js';
import { PhaseControl } from './phase-control.js';
import { useEditionCommands } from './use-edition-commands.js';

function Dates({ edition, onEdit }: { edition: HackEditionPartsFragment; onEdit: () => void }) {
  const { t } = useTranslation();
  const format = useFormat();
  const rows: [string, string][] = [
    [t('hackEdition.week'), `${format.day(edition.startsOn)} – ${format.day(edition.endsOn)}`], [t('hackEdition.zone'), edition.zone],
    [t('hackEdition.ideasFrom'), edition.ideasFrom ? format.date(edition.ideasFrom) : t('hackEdition.byHand')],
    [t('hackEdition.freezesAt'), format.moment(edition.freezesAt)], [t('hackEdition.demosAt'), format.moment(edition.demosAt)],
    [t('hackEdition.ballotClosesAt'), edition.ballotClosesAt ? format.moment(edition.ballotClosesAt) : t('hackEdition.byHand')],
    [t('hackEdition.followsDates'), t(edition.followsDates ? 'yes' : 'no')],
  ];
  return (
    <Panel title={t('hackEdition.dates')} actions={<Button size="compact-sm" variant="default" onClick={onEdit}>{t('action.edit')}</Button>}>
      <dl className="facts">{rows.map(([name, value]) => <div key={name} className="facts-pair"><dt>{name}</dt><dd>{value}</dd></div>)}</dl>
    </Panel>
  );
}

function DemosInAndOut({ edition }: { edition: HackEditionPartsFragment }) {
  const { t } = useTranslation();
  const [result] = useQuery({ query: HackDemosFileDocument, variables: useMemo(() => ({ input: { editionId: edition.id } }), [edition.id]) });
  const path = result.data?.hackWeek.edition?.demosCsvPath;
  return (
    <Panel title={t('hackEdition.csv.title')} lead={t('hackEdition.csv.lead')}>
      <div className="row">
        {path && <Button component="a" href={path} download variant="default" leftSection={<IconDownload size={17} stroke={1.6} aria-hidden="true" />}>{t('hackEdition.csv.export')}</Button>}
        <Button component={Link} to={`/settings/hack-week/${edition.id}/import`} variant="default" leftSection={<IconUpload size={17} stroke={1.6} aria-hidden="true" />}>{t('hackEdition.csv.import')}</Button>
      </div>
    </Panel>
  );
}

function RemoveDialog({ edition, onClose }: { edition: HackEditionPartsFragment; onClose: () => void }) {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const commands = useEditionCommands();
  const submit = async () => { if (await commands.remove(edition)) void navigate('/settings/hack-week'); };
  return (
    <FormDialog title={t('hackEdition.remove.title', { name: edition.name })} opened onClose={onClose} onSubmit={submit} isRunning={commands.isRunning} submit={t('hackEdition.remove.submit')} isDangerous>
      <p>{t('hackEdition.remove.text')}</p>
    </FormDialog>
  );
}

function Organizing({ edition }: { edition: HackEditionPartsFragment }) {
  const { t } = useTranslation();
  const [open, setOpen] = useState<'edit' | 'remove' | null>(null);
  const close = (): void => setOpen(null);
  return (
    <div className="stack">
      <PhaseControl edition={edition} />
      <div className="two-columns">
        <Dates edition={edition} onEdit={() => setOpen('edit')} />
        <div className="stack">
          <OrganizersPanel edition={edition} />
          <DemosInAndOut edition={edition} />
        </div>
      </div>
      {edition.viewerCan.remove && <p><Button color="red" variant="subtle" onClick={() => setOpen('remove')}>{t('hackEdition.remove.open')}</Button></p>}
      {open === 'edit' && <EditionDialog edition={edition} days={edition.days} onClose={close} />}
      {open === 'remove' && <RemoveDialog edition={edition} onClose={close} />}
    </div>
  );
}

/** For organizers of one edition: its phase, its dates, its people, its demos as a table. */
export function OrganizePage() {
  const { t } = useTranslation();
  const { editionId = '' } = useParams();
  const { viewerCan } = useViewer();
  const isPaused = !viewerCan.organizeHackWeeks;
  const [result, reload] = useQuery({ query: HackWeekDocument, variables: useMemo(() => ({ input: { editionId } }), [editionId]), requestPolicy: 'cache-and-network', pause: isPaused });
  const edition = result.data?.hackWeek.edition;
  const refused = <ClosedPage code="FORBIDDEN" />;
  return (
    <Page
      title={edition?.name ?? t('hackWeek.organize')} wide trail={<Anchor component={Link} to="/settings/hack-week">{t('hackPolicy.title')}</Anchor>}
      actions={edition && (
        <>
          <Button component={Link} to={`/hack-week/${edition.id}/running-order`} variant="default">{t('hackEdition.runningOrder')}</Button>
          <Button component={Link} to={`/hack-week/${edition.id}`} variant="default">{t('hackEdition.look')}</Button>
        </>
      )}
    >
      {isPaused ? refused : (
        <QueryState result={result} onRetry={() => reload()} blocks={[260, 240]}>
          {({ hackWeek }) => (hackWeek.edition?.viewerCan.organize ? <Organizing edition={hackWeek.edition} /> : refused)}
        </QueryState>
      )}
    </Page>
  );
}
