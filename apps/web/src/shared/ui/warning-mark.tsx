import { ENGLISH, stateWords } from '@forewarn/core';

const GRADES = { monitoring: 1, heightened: 2, alert: 3, emergency: 4 } as const;

const gradeOf = (state: string): number => {
  const level = state.split('.')[0] ?? state;
  return level in GRADES ? GRADES[level as keyof typeof GRADES] : 0;
};

/** The state of early warning in words, with a rising signal whose bars count it. */
export const WarningMark = ({
  state,
  large = false,
}: {
  readonly state: string;
  readonly large?: boolean;
}) => {
  const grade = gradeOf(state);
  return (
    <span className={large ? 'warning-mark warning-mark-large' : 'warning-mark'} data-grade={grade}>
      <svg viewBox="0 0 19 14" width={large ? 26 : 19} height={large ? 19 : 14} aria-hidden="true">
        {[1, 2, 3, 4].map((step) => (
          <rect
            key={step}
            x={(step - 1) * 5 + 0.5}
            y={13.5 - step * 3}
            width="3"
            height={step * 3}
            rx="0.75"
            className={step <= grade ? 'block-full' : 'block-empty'}
          />
        ))}
      </svg>
      <span>{stateWords(ENGLISH, 'warning', state)}</span>
    </span>
  );
};
