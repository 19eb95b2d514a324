import { useTranslation } from 'react-i18next';

type Props = { steps: string[]; at: number; onBack: (to: number) => void };

/** Where one is on the way; steps already made can be gone back to. */
export function StepHead({ steps, at, onBack }: Props) {
  const { t } = useTranslation('online');
  return (
    <nav aria-label={t('steps')}>
      <ol className="online-steps">
        {steps.map((name, index) => (
          <li key={name} aria-current={index === at ? 'step' : undefined} className={index < at ? 'done' : undefined}>
            {index < at ? <button type="button" onClick={() => onBack(index)}>{name}</button> : <span>{name}</span>}
          </li>
        ))}
      </ol>
    </nav>
  );
}
