import { useTranslation } from 'react-i18next';
import { addMessages } from '@/lib/i18n';
import en from './messages/en.json';
import zh from './messages/zh-CN.json';

addMessages('integration', { zh, en });

export default function ApiAccessPage() {
  const { t } = useTranslation('integration');
  return (
    <div className="page" style={{ maxWidth: 720 }}>
      <header className="page-head"><h1>{t('title')}</h1></header>
      <div className="panel stack">
        <p>{t('purpose')}</p>
        <p>{t('token')}</p>
        <pre style={{ margin: 0, overflow: 'auto' }}>POST /api/v1/tokens</pre>
        <p><a href="/swagger-ui.html">{t('docs')}</a> · <a href="/v3/api-docs">{t('openapi')}</a></p>
      </div>
    </div>
  );
}
