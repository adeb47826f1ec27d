import { Select } from '@mantine/core';
import { IconArrowRight } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { Panel } from '../../components/panel.js';
import type { HackImportPlanPartsFragment } from '../../lib/graphql/generated.js';
import { demoFields, type DemoField } from './demo-draft.js';
import { headerOf, headersOf, importFields, type ImportMapping } from './import-mapping.js';

type Line = HackImportPlanPartsFragment['lines'][number];

const looks: Readonly<Record<Line['kind'], string>> = { NEW: 'chip chip-good', CHANGED: 'chip chip-open', SAME: 'chip', LEFT_OUT: 'chip chip-bad' };

function Changes({ line: { changes, joining, problems } }: { line: Line }) {
  const { t } = useTranslation();
  const nameOf = (field: string): string => (demoFields.some((one) => one === field) ? t(`hackDemo.fields.${field as DemoField}`) : field);
  return (
    <>
      {changes.map(({ field, before, after }) => (
        <div key={field} className="breakable">
          <span className="soft">{nameOf(field)}</span> {before && <><del>{before}</del> <IconArrowRight size={14} stroke={1.8} className="inline-icon" role="img" aria-label={t('import.becomes')} /></>} <ins>{after || t('import.empty')}</ins>
        </div>
      ))}
      {joining > 0 && <div className="soft">{t('hackImport.joining', { count: joining })}</div>}
      {problems.map((problem) => <div key={problem} className="mail-error">{problem}</div>)}
    </>
  );
}

/** Which column holds what; those that the server does not recognize are chosen here. */
export function ImportColumns({ plan, mapping, onMap }: { plan: HackImportPlanPartsFragment; mapping: ImportMapping; onMap: (mapping: ImportMapping) => void }) {
  const { t } = useTranslation();
  return (
    <Panel title={t('hackImport.mapping')} lead={t('hackImport.mappingLead')}>
      <div className="hack-policy-numbers">
        {importFields.map((field) => (
          <Select
            key={field} label={t(`hackImport.columns.${field}`)} placeholder={t('hackImport.notThere')} clearable={mapping[field] !== undefined} value={mapping[field] ?? headerOf(plan, field)}
            data={headersOf(plan)} onChange={(header) => onMap({ ...mapping, [field]: header ?? undefined })}
          />
        ))}
      </div>
    </Panel>
  );
}

/** Line by line what the file would do. */
export function ImportLines({ lines }: { lines: readonly Line[] }) {
  const { t } = useTranslation();
  return (
    <Panel flush>
      <div className="table-scroll" tabIndex={0} role="group" aria-label={t('hackImport.what')}>
        <table className="table diff">
          <thead><tr><th scope="col">{t('hackImport.line')}</th><th scope="col">{t('hackImport.demo')}</th><th scope="col">{t('hackImport.what')}</th></tr></thead>
          <tbody>
            {lines.map((line) => (
              <tr key={line.line}>
                <td className="number">{line.line}</td>
                <td className="breakable"><span className="strong">{line.title}</span>{line.project && <span className="soft number"> #{line.project.number}</span>}</td>
                <td><span className={looks[line.kind]}>{t(`hackImport.kind.${line.kind}`)}</span><Changes line={line} /></td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </Panel>
  );
}
