import { useId, useState, type FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { fieldErrors } from '@/api/fieldErrors';
import type { Territory } from '@/api/types';
import { parsed } from '@/lib/area';
import { browserZone } from '@/lib/time';
import { useText } from '@/lib/useText';
import { Button } from '@/ui/Button';
import { Dialog } from '@/ui/Dialog';
import { Field } from '@/ui/Field';
import { NameFields } from '@/ui/NameFields';
import { ProblemNotice } from '@/ui/ProblemNotice';
import { AreaField } from './AreaField';
import { useSaveTerritory } from './queries';
import { UnitField } from './UnitField';

type Props = { territory?: Territory; firstUnit: string; onClose: () => void };

const emptyOne = (unitId: string) => ({ code: '', name: { zh: '', en: '' }, unitId, zone: browserZone(), area: '' });
const formOf = ({ code, name, unitId, zone, area }: Territory) => ({ code, name, unitId, zone, area: JSON.stringify(area) });

export function TerritoryDrawer({ territory, firstUnit, onClose }: Props) {
  const { t } = useTranslation('admin');
  const text = useText();
  const zones = useId();
  const [form, setForm] = useState(() => (territory ? formOf(territory) : emptyOne(firstUnit)));
  const save = useSaveTerritory(territory);
  const error = fieldErrors(save.error);
  const area = parsed(form.area);
  const set = (part: Partial<typeof form>) => setForm((before) => ({ ...before, ...part }));
  const correct = (value: string) => {
    set({ area: value });
    save.reset();
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    save.mutate({ ...form, code: form.code.trim(), area }, { onSuccess: onClose });
  };
  const ready = form.code.trim() && form.name.zh.trim() && form.zone.trim() && area;
  return (
    <Dialog look="drawer" title={territory ? text(territory.name) : t('addTerritory')} onClose={onClose}>
      <form className="stack" onSubmit={submit} noValidate>
        <NameFields value={form.name} error={error} onChange={({ zh, en = '' }) => set({ name: { zh, en } })} />
        <div className="admin-pair">
          <Field label={t('code')} hint={t('codeHint')} error={error('code')} required>
            <input className="input" maxLength={40} value={form.code} onChange={(event) => set({ code: event.target.value })} />
          </Field>
          <Field label={t('zone')} error={error('zone')} required>
            <input className="input" list={zones} maxLength={60} value={form.zone} onChange={(event) => set({ zone: event.target.value })} />
          </Field>
          <datalist id={zones}>{Intl.supportedValuesOf('timeZone').map((zone) => <option key={zone} value={zone} />)}</datalist>
        </div>
        <UnitField label={t('unit')} hint={t('territoryUnitHint')} error={error('unitId')} value={form.unitId} onChange={(unitId) => set({ unitId })} />
        <AreaField value={form.area} error={error('area')} onChange={correct} />
        <ProblemNotice error={save.error} />
        <div className="row">
          <Button type="submit" look="primary" busy={save.isPending} disabled={!ready}>{t('common:save')}</Button>
          {!ready && <span className="muted">{t('territoryMissing')}</span>}
        </div>
      </form>
    </Dialog>
  );
}
