import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ApplyHackDemoImportDocument, PreviewHackDemoImportDocument, type HackImportPlanPartsFragment } from '../../lib/graphql/generated.js';
import { useCommand } from '../../lib/graphql/use-command.js';
import { matchResult } from '../../lib/match-result.js';
import { useProblemText, type FieldProblem } from '../../lib/problems.js';
import { mappingInput, type ImportMapping } from './import-mapping.js';
import { staleProjects } from './tell.js';

interface Applied {
  readonly plan: HackImportPlanPartsFragment;
  readonly submitted: number;
}

/** What a file would do, and doing it. A refusal is kept to be shown. */
export function useImportCommands(editionId: string) {
  const { t } = useTranslation();
  const wordsOf = useProblemText();
  const [problem, setProblem] = useState<string | null>(null);
  const preview = useCommand(PreviewHackDemoImportDocument);
  const apply = useCommand(ApplyHackDemoImportDocument);
  const refuse = ({ message }: { message: string }): null => {
    setProblem(message);
    return null;
  };
  // The path of what is wrong in one line of the file ends with its number.
  const said = (one: FieldProblem): string => {
    const line = /^csv\.(\d+)$/.exec(one.path)?.[1];
    return line ? `${t('hackImport.line')} ${line}: ${wordsOf(one)}` : wordsOf(one);
  };
  const wrong = ({ problems }: { problems: readonly FieldProblem[] }): null => refuse({ message: problems.map(said).join(' ') });
  const inputOf = (csv: string, mapping: ImportMapping, submit: boolean) => ({ editionId, csv, mapping: mappingInput(mapping), submit });
  return {
    problem, forget: () => setProblem(null), isRunning: preview.isRunning || apply.isRunning,
    preview: async (csv: string, mapping: ImportMapping): Promise<HackImportPlanPartsFragment | null> => {
      setProblem(null);
      const data = await preview.run({ input: inputOf(csv, mapping, false) });
      return data ? matchResult<typeof data.previewHackDemoImport, HackImportPlanPartsFragment | null>(data.previewHackDemoImport, { PreviewHackDemoImportSuccess: ({ plan }) => plan, HackWeekOff: refuse, NotFoundError: refuse, InvalidInput: wrong }) : null;
    },
    apply: async (csv: string, mapping: ImportMapping, submit: boolean): Promise<Applied | null> => {
      setProblem(null);
      const data = await apply.run({ input: inputOf(csv, mapping, submit) }, [...staleProjects, 'HackDemo']);
      return data ? matchResult<typeof data.applyHackDemoImport, Applied | null>(data.applyHackDemoImport, { ApplyHackDemoImportSuccess: (done) => done, HackWeekOff: refuse, NotFoundError: refuse, InvalidInput: wrong }) : null;
    },
  };
}
