import { ActionIcon, Button, FileButton, Progress, TextInput } from '@mantine/core';
import { DragDropContext, Draggable, Droppable, type DropResult } from '@hello-pangea/dnd';
import { IconArrowDown, IconArrowUp, IconGripVertical, IconPhotoPlus, IconTrash, IconX } from '@tabler/icons-react';
import { useEffect, useState, type DragEvent } from 'react';
import { useTranslation } from 'react-i18next';
import type { HackDemoPartsFragment, HackPicturePartsFragment } from '../../lib/graphql/generated.js';
import { isKnownRefusal } from './picture-upload.js';
import { usePictureCommands } from './use-picture-commands.js';
import { usePictureUploads, type Upload } from './use-picture-uploads.js';

const altLength = 300;
const accepted = 'image/png,image/jpeg,image/webp,image/gif,image/avif';

/** One picture that is being sent, or that was not taken and why. */
function UploadRow({ upload, onDismiss, onRetry }: { upload: Upload; onDismiss: () => void; onRetry: () => void }) {
  const { t } = useTranslation();
  const { name, state, progress, refusal } = upload;
  const isUnderWay = state === 'waiting' || state === 'sending';
  const why = (): string => {
    if (!refusal) return t('hackDemo.pictures.unreachable');
    return refusal.message ?? (isKnownRefusal(refusal.code) ? t(`hackDemo.pictures.refused.${refusal.code}`) : t('hackDemo.pictures.refused.other'));
  };
  return (
    <li className={isUnderWay ? 'upload' : 'upload upload-refused'}>
      <div className="grow">
        <p className="small strong breakable">{name}</p>
        {isUnderWay ? <Progress value={state === 'waiting' ? 0 : Math.round(progress * 100)} aria-label={t('hackDemo.pictures.progress', { name })} animated={progress >= 1} mt={6} /> : <p className="small" role="alert">{why()}</p>}
      </div>
      {state === 'unreachable' && <Button size="compact-sm" variant="default" onClick={onRetry}>{t('action.retry')}</Button>}
      {!isUnderWay && <ActionIcon variant="subtle" color="gray" aria-label={t('hackDemo.pictures.dismiss', { name })} onClick={onDismiss}><IconX size={16} stroke={1.7} /></ActionIcon>}
    </li>
  );
}

interface PictureRowProps {
  picture: HackPicturePartsFragment;
  index: number;
  count: number;
  onAlt: (alt: string) => void;
  onMove: (to: number) => void;
  onRemove: () => void;
}

/** One picture: what it shows in words, its place, and away with it. */
function PictureRow({ picture, index, count, onAlt, onMove, onRemove }: PictureRowProps) {
  const { t } = useTranslation();
  const [alt, setAlt] = useState(picture.alt);
  const number = index + 1;
  const keep = (): void => { if (alt.trim() !== picture.alt) onAlt(alt.trim()); };
  return (
    <Draggable draggableId={picture.id} index={index}>
      {(drag, { isDragging }) => (
        <li ref={drag.innerRef} {...drag.draggableProps} className={isDragging ? 'picture-row picture-row-moving' : 'picture-row'}>
          <span {...drag.dragHandleProps} className="picture-grip" aria-label={t('hackDemo.pictures.drag', { number: String(number) })}><IconGripVertical size={18} stroke={1.6} aria-hidden="true" /></span>
          <img src={picture.smallUrl} alt="" width={picture.width} height={picture.height} />
          <TextInput className="grow" label={t('hackDemo.pictures.alt', { number: String(number) })} placeholder={t('hackDemo.pictures.altExample')} maxLength={altLength} value={alt} onChange={(event) => setAlt(event.currentTarget.value)} onBlur={keep} />
          <span className="picture-buttons">
            <ActionIcon variant="subtle" color="gray" disabled={index === 0} aria-label={t('hackDemo.pictures.up', { number: String(number) })} onClick={() => onMove(index - 1)}><IconArrowUp size={17} stroke={1.7} /></ActionIcon>
            <ActionIcon variant="subtle" color="gray" disabled={number === count} aria-label={t('hackDemo.pictures.down', { number: String(number) })} onClick={() => onMove(index + 1)}><IconArrowDown size={17} stroke={1.7} /></ActionIcon>
            <ActionIcon variant="subtle" color="gray" aria-label={t('hackDemo.pictures.remove', { number: String(number) })} onClick={onRemove}><IconTrash size={17} stroke={1.6} /></ActionIcon>
          </span>
        </li>
      )}
    </Draggable>
  );
}

/** Pictures out of a paste or a drop. */
const picturesIn = (data: DataTransfer | null): File[] => [...(data?.files ?? [])];

/** A picture that was copied goes in by pasting anywhere on the page; text that is pasted stays text. */
function usePaste(onFiles: (files: File[]) => void): void {
  useEffect(() => {
    const onPaste = (event: ClipboardEvent): void => {
      const files = picturesIn(event.clipboardData);
      if (files.length === 0) return;
      event.preventDefault();
      onFiles(files);
    };
    document.addEventListener('paste', onPaste);
    return () => document.removeEventListener('paste', onPaste);
  }, [onFiles]);
}

interface PicturesFieldProps {
  demo: Pick<HackDemoPartsFragment, 'pictures' | 'mostPictures' | 'uploadPath'>;
  onChanged: () => void;
}

/** Up to six pictures: dropped, pasted, or chosen; each kept the moment it has arrived. */
export function PicturesField({ demo: { pictures, mostPictures, uploadPath }, onChanged }: PicturesFieldProps) {
  const { t } = useTranslation();
  const [isOver, setOver] = useState(false);
  const commands = usePictureCommands();
  const { uploads, add, dismiss, retry, room } = usePictureUploads(uploadPath, { has: pictures.length, most: mostPictures }, onChanged);
  usePaste(add);
  const onDrop = (event: DragEvent): void => {
    event.preventDefault();
    setOver(false);
    add(picturesIn(event.dataTransfer));
  };
  const onMoved = ({ draggableId, source, destination }: DropResult): void => {
    if (destination && destination.index !== source.index) void commands.move(draggableId, destination.index);
  };
  return (
    <div className="stack">
      <DragDropContext onDragEnd={onMoved} dragHandleUsageInstructions={t('hackDemo.pictures.dragHow')}>
        <Droppable droppableId="pictures">
          {(drop) => (
            <ul ref={drop.innerRef} {...drop.droppableProps} className="plain-list picture-rows">
              {pictures.map((picture, index) => (
                <PictureRow
                  key={picture.id} picture={picture} index={index} count={pictures.length}
                  onAlt={(alt) => void commands.describe(picture.id, alt)} onMove={(to) => void commands.move(picture.id, to)} onRemove={() => void commands.remove(picture.id)}
                />
              ))}
              {drop.placeholder}
            </ul>
          )}
        </Droppable>
      </DragDropContext>
      {uploads.length > 0 && <ul className="plain-list stack-s">{uploads.map((upload) => <UploadRow key={upload.key} upload={upload} onDismiss={() => dismiss(upload.key)} onRetry={() => retry(upload)} />)}</ul>}
      {room > 0 && (
        <div className={isOver ? 'drop drop-over picture-drop' : 'drop picture-drop'} onDrop={onDrop} onDragLeave={() => setOver(false)} onDragOver={(event) => { event.preventDefault(); setOver(true); }}>
          <IconPhotoPlus size={30} stroke={1.3} aria-hidden="true" />
          <p>{t('hackDemo.pictures.drop')}</p>
          <FileButton multiple accept={accepted} onChange={(files) => add(files)}>
            {(props) => <Button {...props} variant="default">{t('hackDemo.pictures.choose')}</Button>}
          </FileButton>
          <p className="tiny soft">{t('hackDemo.pictures.limits', { count: mostPictures })}</p>
        </div>
      )}
    </div>
  );
}
