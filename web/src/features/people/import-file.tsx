import { Button, FileButton } from '@mantine/core';
import { IconFileSpreadsheet } from '@tabler/icons-react';
import { useState, type DragEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { base64Of } from '../../lib/base64-of.js';

export interface ChosenFile {
  name: string;
  base64: string;
  isFullRoster: boolean;
}

interface ImportFileProps {
  isRunning: boolean;
  onPlan: (file: ChosenFile) => void;
}

const example = 'email,name,team path,lead_of,time_zone,locale,started_on\nada@example.com,Ada Albrecht,Engineering / Platform,Engineering / Platform,Europe/Berlin,en,2024-03-01\nbruno@example.com,Bruno Demir,Engineering / Platform,,Europe/Berlin,de,2025-01-15';

/** Choose or drop a file, and what it should look like. */
export function ImportFile({ isRunning, onPlan }: ImportFileProps) {
  const { t } = useTranslation();
  const [isOver, setOver] = useState(false);
  const take = async (file: File | null | undefined) => {
    if (file) onPlan({ name: file.name, base64: await base64Of(file), isFullRoster: false });
  };
  const onDrop = (event: DragEvent) => {
    event.preventDefault();
    setOver(false);
    void take(event.dataTransfer.files[0]);
  };
  return (
    <>
      <div
        className={isOver ? 'drop drop-over' : 'drop'} onDrop={onDrop} onDragLeave={() => setOver(false)}
        onDragOver={(event) => { event.preventDefault(); setOver(true); }}
      >
        <IconFileSpreadsheet size={40} stroke={1.2} aria-hidden="true" />
        <p>{t('import.drop')}</p>
        <FileButton onChange={(file) => void take(file)} accept=".csv,.txt,text/csv,text/plain">
          {(props) => <Button {...props} size="md" loading={isRunning}>{t('import.choose')}</Button>}
        </FileButton>
        <p className="small soft">{t('import.nothingYet')}</p>
      </div>
      <details className="twin">
        <summary>{t('import.format')}</summary>
        <p className="small soft format-text">{t('import.formatText')}</p>
        <pre className="example" tabIndex={0}>{example}</pre>
      </details>
    </>
  );
}
