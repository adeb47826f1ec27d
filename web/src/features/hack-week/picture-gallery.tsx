import { Modal, UnstyledButton } from '@mantine/core';
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
      </Modal>
    </>
  );
}
