import { ActionIcon, Modal, UnstyledButton } from '@mantine/core';
import { IconChevronLeft, IconChevronRight } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { HackPicturePartsFragment } from '../../lib/graphql/generated.js';

/** The pictures of a demo: small ones in a row, one large on demand; arrow keys go on. */
export function PictureGallery({ pictures }: { pictures: readonly HackPicturePartsFragment[] }) {
  const { t } = useTranslation();
  const [open, setOpen] = useState<number | null>(null);
  const shown = open === null ? undefined : pictures[open];
  const wordsOf = (picture: HackPicturePartsFragment, index: number): string => picture.alt || t('hackDemo.pictures.numbered', { number: String(index + 1), count: pictures.length });
  const go = (step: number): void => setOpen((current) => (current === null ? null : (current + step + pictures.length) % pictures.length));
  return (
    <>
      <ul className="pictures">
        {pictures.map((picture, index) => (
          <li key={picture.id}>
            <UnstyledButton className="picture" onClick={() => setOpen(index)} aria-label={t('hackDemo.pictures.enlarge', { words: wordsOf(picture, index) })}>
              <img src={picture.smallUrl} alt="" width={picture.width} height={picture.height} loading="lazy" />
            </UnstyledButton>
          </li>
        ))}
      </ul>
      <Modal
        opened={shown !== undefined} onClose={() => setOpen(null)} size="auto" title={shown && open !== null ? wordsOf(shown, open) : undefined} closeButtonProps={{ 'aria-label': t('action.close') }}
        onKeyDown={(event) => { if (event.key === 'ArrowRight') go(1); if (event.key === 'ArrowLeft') go(-1); }}
      >
        {shown && open !== null && <img className="picture-large" src={shown.largeUrl} alt={wordsOf(shown, open)} width={shown.width} height={shown.height} />}
        {pictures.length > 1 && open !== null && (
          <div className="picture-steps">
            <ActionIcon variant="default" size="lg" aria-label={t('hackDemo.pictures.previous')} onClick={() => go(-1)}><IconChevronLeft size={18} stroke={1.8} /></ActionIcon>
            <span className="small soft number" aria-live="polite">{t('hackDemo.pictures.numbered', { number: String(open + 1), count: pictures.length })}</span>
            <ActionIcon variant="default" size="lg" aria-label={t('hackDemo.pictures.next')} onClick={() => go(1)}><IconChevronRight size={18} stroke={1.8} /></ActionIcon>
          </div>
        )}
      </Modal>
    </>
  );
}
