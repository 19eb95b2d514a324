import { lazy, Suspense, useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { areaIn, parsed, polygonOf, type Corner } from '@/lib/area';
import { Boundary } from '@/ui/Boundary';
import { Button } from '@/ui/Button';
import { Loading } from '@/ui/Empty';
import { Field } from '@/ui/Field';

const AreaMap = lazy(() => import('@/ui/map/AreaMap'));

type Props = { value: string; error?: string; onChange: (text: string) => void };

/** An area as GeoJSON: pasted, from a file, or drawn corner by corner; always shown on the map. */
export function AreaField({ value, error, onChange }: Props) {
  const { t } = useTranslation('admin');
  const [corners, setCorners] = useState<Corner[]>();
  const area = useMemo(() => areaIn(parsed(value)), [value]);
  const draw = (next: Corner[]) => {
    setCorners(next);
    const polygon = polygonOf(next);
    onChange(polygon ? JSON.stringify(polygon) : '');
  };
  const take = (text: string) => {
    setCorners(undefined);
    onChange(text);
  };
  const unreadable = value.trim() !== '' && !parsed(value) ? t('areaUnreadable') : undefined;
  return (
    <>
      <Field label={t('area')} hint={t('areaHint')} error={unreadable ?? error} required>
        <textarea className="input admin-area" rows={5} spellCheck={false} value={value} onChange={(event) => take(event.target.value)} />
      </Field>
      <div className="row admin-area-ways">
        <label className="admin-file">
          <input type="file" className="sr-only" accept=".json,.geojson,application/geo+json,application/json" aria-label={t('areaFile')} onChange={(event) => void event.target.files?.[0]?.text().then(take)} />
          <span className="button button-plain">{t('areaFile')}</span>
        </label>
        <Button icon="map" aria-pressed={corners !== undefined} onClick={() => draw([])}>{t('areaDraw')}</Button>
        {corners && corners.length > 0 && <Button onClick={() => draw(corners.slice(0, -1))}>{t('areaUndo')}</Button>}
      </div>
      {corners && <p className="muted" role="status">{t('areaDrawing', { count: corners.length })}</p>}
      <Boundary fallback={null}>
        <Suspense fallback={<Loading label={t('common:loading')} />}>
          <AreaMap area={area} corners={corners} label={t('areaMap')} onCorner={corners && ((corner) => draw([...corners, corner]))} />
        </Suspense>
      </Boundary>
    </>
  );
}
