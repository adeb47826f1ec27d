import { Button } from '@mantine/core';
import { IconArrowLeft, IconArrowRight } from '@tabler/icons-react';
import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { ManifestQuestion } from '../../lib/anonymity/manifest.js';
import { pointsOf, wordingOf } from './answer-state.js';

interface QuestionCardProps {
  question: ManifestQuestion;
  number: number;
  count: number;
  value: number | null;
  onChoose: (value: number, movesOn: boolean) => void;
  onSkip: () => void;
  onNext: () => void;
  onBack: () => void;
}

interface PointProps {
  name: string;
  point: number;
  isChosen: boolean;
  label: string | null;
  onChoose: (value: number, movesOn: boolean) => void;
}

/** One point of the scale. A pointer moves on by itself; arrow keys only change the choice, so that a screen reader can listen to all of them. */
function Point({ name, point, isChosen, label, onChoose }: PointProps) {
  return (
    <label className={isChosen ? 'point point-chosen' : 'point'}>
      <input
        type="radio" name={name} value={point} checked={isChosen} className="point-input"
        onChange={() => onChoose(point, false)} onClick={(event) => { if (event.detail > 0) onChoose(point, true); }}
      />
      <span className="point-number number" aria-hidden={label ? true : undefined}>{point}</span>
      {label && <span className="point-label">{label}</span>}
    </label>
  );
}

/** One question: a named group of radio buttons. Its legend takes the focus when the question appears, so that it is read first. */
export function QuestionCard({ question, number, count, value, onChoose, onSkip, onNext, onBack }: QuestionCardProps) {
  const { t, i18n } = useTranslation();
  const legend = useRef<HTMLLegendElement>(null);
  useEffect(() => legend.current?.focus({ preventScroll: true }), []);
  const isAgree = question.scale === 'AGREE_5';
  const hintId = `hint-${question.item}`;
  return (
    <>
      <fieldset className="question" aria-describedby={hintId}>
        <legend ref={legend} tabIndex={-1} className="question-text">
          <span className="visually-hidden">{t('answer.questionOf', { number: String(number), count })} </span>
          {wordingOf(question, i18n.language)}
        </legend>
        <div className={isAgree ? 'points' : 'points points-row'}>
          {pointsOf(question).map((point) => (
            <Point
              key={point} name={question.item} point={point} isChosen={value === point} onChoose={onChoose}
              label={isAgree ? t(`answer.agree.p${point as 1 | 2 | 3 | 4 | 5}`) : null}
            />
          ))}
        </div>
        {!isAgree && <div className="points-ends"><span>{t('answer.recommend.low')}</span><span>{t('answer.recommend.high')}</span></div>}
        <p id={hintId} className="question-hint">{t(isAgree ? 'answer.keysAgree' : 'answer.keysRecommend')}</p>
      </fieldset>
      <div className="answer-actions">
        <Button variant="subtle" color="gray" leftSection={<IconArrowLeft size={18} aria-hidden="true" />} onClick={onBack}>{t('action.back')}</Button>
        {value === null
          ? <Button variant="default" onClick={onSkip}>{t('answer.skip')}</Button>
          : <Button rightSection={<IconArrowRight size={18} aria-hidden="true" />} onClick={onNext}>{t('action.next')}</Button>}
      </div>
    </>
  );
}
