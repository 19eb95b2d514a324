import { useRef, useState, type FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { fieldErrors } from '@/api/fieldErrors';
import type { MessageTemplate } from '@/api/types';
import { useDebounced } from '@/lib/useDebounced';
import { Button } from '@/ui/Button';
import { Dialog } from '@/ui/Dialog';
import { Field } from '@/ui/Field';
import { ProblemNotice } from '@/ui/ProblemNotice';
import { LONGEST } from './messageLooks';
import { Placeholders } from './Placeholders';
import { usePreview, useTemplateChanges } from './queries';
import { TemplatePreviewPane } from './TemplatePreviewPane';
import { TEXTS } from './texts';

type Props = { template: MessageTemplate; onClose: () => void };

export function TemplateDrawer({ template, onClose }: Props) {
  const { t } = useTranslation(TEXTS);
  const { id, version, kind, channel, language, subject, body } = template;
  const [text, setText] = useState({ subject, body });
  const area = useRef<HTMLTextAreaElement>(null);
  const preview = usePreview(id, useDebounced(text));
  const { save, restore } = useTemplateChanges();
  const error = fieldErrors(save.error ?? preview.error);
  const set = (part: Partial<typeof text>) => {
    setText((before) => ({ ...before, ...part }));
    save.reset();
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    save.mutate({ id, version, text }, { onSuccess: onClose });
  };
  const insert = (name: string) => {
    const { selectionStart: from, selectionEnd: to } = area.current ?? { selectionStart: text.body.length, selectionEnd: text.body.length };
    set({ body: `${text.body.slice(0, from)}{{${name}}}${text.body.slice(to)}` });
    area.current?.focus();
  };
  const ready = text.body.trim() !== '' && (channel === 'SMS' || Boolean(text.subject?.trim()));
  return (
    <Dialog look="drawer" title={`${t(`kind.${kind}`)} · ${t(`channel.${channel}`)} · ${t(`language.${language}`)}`} onClose={onClose}>
      <form className="stack" onSubmit={submit} noValidate>
        {channel !== 'SMS' && (
          <Field label={t('subject')} error={error('subject')} required>
            <input className="input" lang={language} maxLength={200} value={text.subject ?? ''} onChange={(event) => set({ subject: event.target.value })} />
          </Field>
        )}
        <Field label={t('body')} hint={t('bodyHint')} error={error('body')} required>
          <textarea ref={area} className="input" lang={language} rows={channel === 'EMAIL' ? 12 : 5} maxLength={LONGEST[channel]} value={text.body} onChange={(event) => set({ body: event.target.value })} />
        </Field>
        <Placeholders names={template.placeholders} onPick={insert} />
        <TemplatePreviewPane preview={preview.data} language={language} stale={preview.isError || preview.isPlaceholderData} />
        <ProblemNotice error={save.error ?? restore.error} />
        <div className="row template-buttons">
          <Button type="submit" look="primary" busy={save.isPending} disabled={!ready}>{t('common:save')}</Button>
          {template.changed && <Button busy={restore.isPending} onClick={() => restore.mutate({ id, version }, { onSuccess: onClose })}>{t('restore')}</Button>}
        </div>
      </form>
    </Dialog>
  );
}
