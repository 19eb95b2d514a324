import { useTranslation } from 'react-i18next';

/** The browser's own file control speaks the browser's language, so only its button is ours. */
export function FilePicker({ file, onPick }: { file?: File; onPick: (file?: File) => void }) {
  const { t } = useTranslation('imports');
  return (
    <div className="field">
      <span className="muted">{t('file')}</span>
      <label className="file-picker">
        <input type="file" className="sr-only" accept=".csv,text/csv" aria-label={t('file')} onChange={(event) => onPick(event.target.files?.[0])} />
        <span className="button button-plain">{t('choose')}</span>
        <span className={file ? undefined : 'muted'}>{file?.name ?? t('noFile')}</span>
      </label>
    </div>
  );
}
