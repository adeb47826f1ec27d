import { Select, TextInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';

/** The choice of a project: one there is, or a new one by its name. */
export interface ProjectChoice {
  /** Null for a new one */
  readonly projectId: string | null;
  readonly newName: string;
}

interface ProjectFieldProps {
  projects: readonly { id: string; title: string }[];
  choice: ProjectChoice;
  onChange: (choice: ProjectChoice) => void;
  error: string | undefined;
}

const isNew = 'new';
const nameLength = 120;

/** Which project the day is for; a new one is named right here. Somebody without any names their first. */
export function ProjectField({ projects, choice, onChange, error }: ProjectFieldProps) {
  const { t } = useTranslation();
  return (
    <>
      {projects.length > 0 && (
        <Select
          label={t('codeT.book.project')} allowDeselect={false} value={choice.projectId ?? isNew} onChange={(value) => onChange({ ...choice, projectId: value === isNew ? null : value })}
          data={[...projects.map(({ id, title }) => ({ value: id, label: title })), { value: isNew, label: t('codeT.book.newProject') }]}
        />
      )}
      {choice.projectId === null && (
        <TextInput
          label={t('codeT.book.name')} description={t('codeT.book.nameHint')} maxLength={nameLength} value={choice.newName} error={error} data-autofocus={projects.length === 0 || undefined}
          onChange={(event) => onChange({ ...choice, newName: event.currentTarget.value })}
        />
      )}
    </>
  );
}
