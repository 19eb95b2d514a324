import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { MessageTemplate } from '@/api/types';
import { Button } from '@/ui/Button';
import { Loading } from '@/ui/Empty';
import { ProblemNotice } from '@/ui/ProblemNotice';
import { KINDS } from './messageLooks';
import './notifications.css';
import { useTemplates } from './queries';
import { TemplateDrawer } from './TemplateDrawer';
import { TEXTS } from './texts';

export function TemplateList() {
  const { t } = useTranslation(TEXTS);
  const templates = useTemplates();
  const [opened, setOpened] = useState<string>();
  const open = templates.data?.find((one) => one.id === opened);
  return (
    <div className="stack">
      <p className="muted">{t('templatesHint')}</p>
      {templates.isPending && <Loading label={t('common:loading')} />}
      <ProblemNotice error={templates.error} onRetry={() => void templates.refetch()} />
      {templates.data && KINDS.map((kind) => (
        <section key={kind} className="panel stack">
          <h2>{t(`kind.${kind}`)}</h2>
          <ul className="templates">
            {templates.data.filter((one) => one.kind === kind).map((one) => <TemplateRow key={one.id} template={one} onOpen={() => setOpened(one.id)} />)}
          </ul>
        </section>
      ))}
      {open && <TemplateDrawer key={`${open.id} ${open.version}`} template={open} onClose={() => setOpened(undefined)} />}
    </div>
  );
}

function TemplateRow({ template, onOpen }: { template: MessageTemplate; onOpen: () => void }) {
  const { t } = useTranslation(TEXTS);
  const name = `${t(`channel.${template.channel}`)} · ${t(`language.${template.language}`)}`;
  return (
    <li>
      <Button look="quiet" label={t('edit', { name: `${t(`kind.${template.kind}`)}, ${name}` })} onClick={onOpen}><b>{name}</b></Button>
      {template.changed && <span className="template-changed">{t('changed')}</span>}
      <span className="template-start" lang={template.language}>{template.subject ?? template.body}</span>
    </li>
  );
}
