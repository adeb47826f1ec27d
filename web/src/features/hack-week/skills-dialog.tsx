import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { FormDialog } from '../../components/form-dialog.js';
import { SetHackSkillsDocument } from '../../lib/graphql/generated.js';
import { useCommand } from '../../lib/graphql/use-command.js';
import { matchResult } from '../../lib/match-result.js';
import { useProblemText } from '../../lib/problems.js';
import { SkillsField } from './skills-field.js';

const mostSkills = 30;

/** What one can and would like to bring along. */
export function SkillsDialog({ skills, onClose }: { skills: readonly string[]; onClose: () => void }) {
  const { t } = useTranslation();
  const wordsOf = useProblemText();
  const [value, setValue] = useState([...skills]);
  const [error, setError] = useState<string>();
  const save = useCommand(SetHackSkillsDocument);
  const submit = async () => {
    const data = await save.run({ input: { skills: value } }, ['HackSkills', 'HackProject']);
    if (!data) return;
    matchResult(data.setHackSkills, { SetHackSkillsSuccess: onClose, InvalidInput: ({ problems }) => setError(problems.map(wordsOf).join(' ')), HackWeekOff: ({ message }) => setError(message) });
  };
  return (
    <FormDialog title={t('hackWeek.skills.add')} opened onClose={onClose} onSubmit={submit} isRunning={save.isRunning} submit={t('action.save')}>
      <p className="small soft">{t('hackWeek.skills.who')}</p>
      <SkillsField label={t('hackWeek.skills.mine')} placeholder={t('hackWeek.skills.examples')} value={value} onChange={setValue} error={error} most={mostSkills} isFirst />
    </FormDialog>
  );
}
