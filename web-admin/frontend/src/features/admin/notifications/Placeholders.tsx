import { useTranslation } from 'react-i18next';
import { TEXTS } from './texts';

type Props = { names: string[]; onPick: (name: string) => void };

/** What the text may name; a click puts it where the cursor is. */
export function Placeholders({ names, onPick }: Props) {
  const { t } = useTranslation(TEXTS);
  return (
    <div role="group" aria-label={t('placeholders')} className="placeholders">
      {names.map((name) => (
        <button key={name} type="button" title={t('insert', { name: t(`placeholder.${name}`) })} onClick={() => onPick(name)}>
          <code>{`{{${name}}}`}</code> {t(`placeholder.${name}`)}
        </button>
      ))}
    </div>
  );
}
