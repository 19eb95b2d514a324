import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useSearchParams } from 'react-router';
import { Button } from '@/ui/Button';
import { Dialog } from '@/ui/Dialog';
import { Field } from '@/ui/Field';
import { Notice } from '@/ui/Notice';
import { applied, readViews, withView, writeViews, type SavedView } from './savedViews';

const LONGEST = 40;

/** Filters and days by a name of one's own, kept in this browser. */
export function SavedViews() {
  const { t } = useTranslation('board');
  const [search, setSearch] = useSearchParams();
  const [views, setViews] = useState(readViews);
  const [editing, setEditing] = useState(false);
  const [name, setName] = useState('');
  const [failed, setFailed] = useState(false);
  const keep = (next: SavedView[]) => {
    setFailed(!writeViews(next));
    setViews(next);
  };
  const choose = (chosen: string) => {
    const view = views.find((one) => one.name === chosen);
    if (view) setSearch((before) => applied(view, before), { replace: true });
  };
  return (
    <>
      {views.length > 0 && (
        <select className="input" aria-label={t('views.label')} value="" onChange={(event) => choose(event.target.value)}>
          <option value="">{t('views.label')}</option>
          {views.map((view) => <option key={view.name} value={view.name}>{view.name}</option>)}
        </select>
      )}
      <Button look="quiet" icon="flag" label={t('views.edit')} onClick={() => setEditing(true)} />
      {editing && (
        <Dialog title={t('views.edit')} onClose={() => setEditing(false)}>
          <form
            className="stack"
            onSubmit={(event) => {
              event.preventDefault();
              if (name.trim() === '') return;
              keep(withView(views, name.trim(), search));
              setName('');
            }}
          >
            <p className="muted">{t('views.hint')}</p>
            <Field label={t('views.name')} required><input className="input" maxLength={LONGEST} value={name} onChange={(event) => setName(event.target.value)} /></Field>
            <div><Button type="submit" look="primary" disabled={name.trim() === ''}>{t('views.save')}</Button></div>
            {failed && <Notice tone="warn" title={t('views.failed')} />}
            <ul className="views">
              {views.map((view) => (
                <li key={view.name} className="row">
                  <span className="grow">{view.name}</span>
                  <Button look="quiet" icon="close" label={t('views.remove', { name: view.name })} onClick={() => keep(views.filter((one) => one !== view))} />
                </li>
              ))}
            </ul>
          </form>
        </Dialog>
      )}
    </>
  );
}
