import { Anchor } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { Notice } from '../../components/notice.js';
import { Page } from '../../components/page.js';
import { ApplyRosterImportDocument, PlanRosterImportDocument, type ImportPlanPartsFragment } from '../../lib/graphql/generated.js';
import { useCommand } from '../../lib/graphql/use-command.js';
import { matchResult } from '../../lib/match-result.js';
import { ImportDone, type ImportCounts } from './import-done.js';
import { ImportFile, type ChosenFile } from './import-file.js';
import { ImportPlan } from './import-plan.js';

interface Planned {
  file: ChosenFile;
  plan: ImportPlanPartsFragment;
}

/** CSV import: choose a file, read what it would change, apply it. */
export function ImportPage() {
  const { t } = useTranslation();
  const [planned, setPlanned] = useState<Planned | null>(null);
  const [counts, setCounts] = useState<ImportCounts | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  const planImport = useCommand(PlanRosterImportDocument);
  const applyImport = useCommand(ApplyRosterImportDocument);

  const plan = async (file: ChosenFile) => {
    setProblem(null);
    const data = await planImport.run({ input: { fileBase64: file.base64, fileName: file.name, fullRoster: file.isFullRoster } });
    if (!data) return;
    matchResult(data.planRosterImport, {
      PlanRosterImportSuccess: (success) => setPlanned({ file, plan: success.plan }),
      RosterFileUnreadable: ({ message }) => {
        setPlanned(null);
        setProblem(message);
      },
    });
  };
  const apply = async (typedLeavers: number | undefined) => {
    if (!planned) return;
    setProblem(null);
    const { file } = planned;
    const data = await applyImport.run({ input: { fileBase64: file.base64, fullRoster: file.isFullRoster, planHash: planned.plan.planHash, typedLeavers } }, ['Person', 'Team', 'PersonConnection', 'MemberLogEntry']);
    if (!data) return;
    matchResult(data.applyRosterImport, {
      ApplyRosterImportSuccess: (success) => setCounts(success),
      RosterFileUnreadable: ({ message }) => setProblem(message),
      RosterPlanStale: (stale) => {
        setPlanned({ file, plan: stale.plan });
        setProblem(t('import.stale'));
      },
      LeaversNotConfirmed: ({ leavers }) => setProblem(t('import.leaversWrong', { count: leavers })),
    });
  };
  const again = () => {
    setPlanned(null);
    setCounts(null);
    setProblem(null);
  };
  return (
    <Page title={t('import.title')} trail={<Anchor component={Link} to="/people">{t('people.title')}</Anchor>} lead={counts || planned ? undefined : t('import.lead')}>
      <div className="stack">
        {problem && <Notice tone="warning" isAlert>{problem}</Notice>}
        {counts && <ImportDone counts={counts} onAgain={again} />}
        {!counts && !planned && <ImportFile isRunning={planImport.isRunning} onPlan={(file) => void plan(file)} />}
        {!counts && planned && (
          <ImportPlan
            key={planned.plan.planHash} plan={planned.plan} file={planned.file} isRunning={applyImport.isRunning || planImport.isRunning}
            onApply={(typed) => void apply(typed)} onFullRoster={(isFullRoster) => void plan({ ...planned.file, isFullRoster })} onAgain={again}
          />
        )}
      </div>
    </Page>
  );
}
