import { useTranslation } from 'react-i18next';
import { FormDialog } from '../../components/form-dialog.js';
import type { HackProjectPartsFragment } from '../../lib/graphql/generated.js';
import { useFields } from '../../lib/use-fields.js';
import { ideaOf, type IdeaDraft } from './idea-draft.js';
import { IdeaFields } from './idea-fields.js';
import { RolesField } from './roles-field.js';
import { useIdeaCommands } from './use-idea-commands.js';

/** The words of an idea and whom it looks for, changed by those who are in it. */
export function EditIdeaDialog({ project, onClose }: { project: HackProjectPartsFragment; onClose: () => void }) {
  const { t } = useTranslation();
  const commands = useIdeaCommands();
  const fields = useFields<IdeaDraft>(ideaOf(project));
  const { values, set, errorOf } = fields;
  const submit = async () => {
    if (!fields.require('title', 'oneLine')) return;
    const problems = await commands.change(project, values);
    if (problems === null) onClose();
    else if (problems.length > 0) fields.showProblems(problems);
  };
  return (
    <FormDialog title={t('hackWeek.project.edit')} opened onClose={onClose} onSubmit={submit} isRunning={commands.isRunning} submit={t('action.save')} size="lg">
      <IdeaFields fields={fields} />
      <RolesField roles={values.roles} onChange={(roles) => set('roles', roles)} error={errorOf('roles')} members={project.members.map(({ person }) => person)} />
    </FormDialog>
  );
}
