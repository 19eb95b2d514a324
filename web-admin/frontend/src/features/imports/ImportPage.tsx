import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ImportKind } from '@/api/types';
import { addMessages } from '@/lib/i18n';
import { Button } from '@/ui/Button';
import { Field } from '@/ui/Field';
import { Icon } from '@/ui/Icon';
import { ProblemNotice } from '@/ui/ProblemNotice';
import { Segmented } from '@/ui/Segmented';
import { TerritoryFirst } from '@/ui/TerritoryFirst';
import { FilePicker } from './FilePicker';
import { ImportResult } from './ImportResult';
import './imports.css';
import en from './messages/en.json';
import zh from './messages/zh-CN.json';
import { reportIn, useImport, type Charset } from './queries';

addMessages('imports', { zh, en });

const KINDS: ImportKind[] = ['technicians', 'customers', 'assets', 'work-orders'];

export default function ImportPage() {
  const { t } = useTranslation('imports');
  const [kind, setKind] = useState<ImportKind>('technicians');
  const [charset, setCharset] = useState<Charset>('utf-8');
  const [file, setFile] = useState<File>();
  const upload = useImport();
  const report = upload.data ?? reportIn(upload.error);
  const tried = upload.data?.dryRun && upload.data.failed === 0 && upload.data.rows > 0;
  const change = (apply: () => void) => {
    apply();
    upload.reset();
  };
  const run = (dryRun: boolean) => file && upload.mutate({ kind, file, charset, dryRun });
  return (
    <div className="page imports">
      <header className="page-head"><h1>{t('title')}</h1></header>
      <TerritoryFirst />
      <ol className="panel stack">
        <li>
          <h2>{t('step.kind')}</h2>
          <Segmented label={t('step.kind')} value={kind} options={KINDS.map((value) => ({ value, label: t(`kind.${value}`) }))} onChange={(value) => change(() => setKind(value))} />
          <a className="imports-template" href={`/api/v1/imports/${kind}/template`} download={`${kind}.csv`}><Icon name="download" />{t('template')}</a>
        </li>
        <li>
          <h2>{t('step.file')}</h2>
          <div className="imports-file">
            <FilePicker file={file} onPick={(picked) => change(() => setFile(picked))} />
            <Field label={t('charset')} hint={t('charsetHint')}>
              <select className="input" value={charset} onChange={(event) => change(() => setCharset(event.target.value as Charset))}>
                <option value="utf-8">{t('utf8')}</option>
                <option value="gb18030">{t('gb18030')}</option>
              </select>
            </Field>
          </div>
        </li>
        <li>
          <h2>{t('step.run')}</h2>
          <div className="row">
            <Button look={tried ? 'plain' : 'primary'} disabled={!file} busy={upload.isPending && upload.variables.dryRun} onClick={() => run(true)}>{t('dryRun')}</Button>
            <Button look={tried ? 'primary' : 'plain'} disabled={!tried} busy={upload.isPending && !upload.variables.dryRun} onClick={() => run(false)}>{t('import')}</Button>
            {!tried && <span className="muted">{t('dryFirst')}</span>}
          </div>
        </li>
      </ol>
      <ProblemNotice error={upload.error} />
      {report && <ImportResult report={report} />}
    </div>
  );
}
