import { useTranslation } from 'react-i18next';
import type { MessageTemplate, TemplatePreview } from '@/api/types';
import { TEXTS } from './texts';

type Props = { preview?: TemplatePreview; language: MessageTemplate['language']; stale: boolean };

/** As the customer would get it. The e-mail stands in a frame that runs no scripts. */
export function TemplatePreviewPane({ preview, language, stale }: Props) {
  const { t } = useTranslation(TEXTS);
  if (!preview) return null;
  const { subject, text, html, length } = preview;
  return (
    <section className="panel stack template-preview" aria-label={t('preview')} aria-busy={stale}>
      <h3>{t('preview')}</h3>
      <p className="muted">{t('previewHint')}</p>
      {subject && <b lang={language}>{subject}</b>}
      {html ? <iframe title={t('previewMail')} sandbox="" srcDoc={html} /> : <p className="message-text" lang={language}>{text}</p>}
      {length && <p className="muted" role="status">{t(length.gsmAlphabet ? 'lengthGsm' : 'lengthUnicode', { characters: length.characters, segments: length.segments, perSegment: length.perSegment })}</p>}
    </section>
  );
}
