import { Table } from 'antd';
import { useTranslation } from 'react-i18next';
import type { ImportReport } from '@/api/types';
import { csv, download } from '@/lib/csv';
import { useText } from '@/lib/useText';
import { Button } from '@/ui/Button';
import { Notice } from '@/ui/Notice';

export function ImportResult({ report }: { report: ImportReport }) {
  const { t } = useTranslation('imports');
  const text = useText();
  const errors = report.errors.map((error) => ({ ...error, message: text(error.message) }));
  const counts = t('counts', { rows: report.rows, created: report.created, updated: report.updated, unchanged: report.unchanged, failed: report.failed });
  const heads = [t('row'), t('column'), t('code'), t('message')];
  const save = () => download(`${report.kind}-errors.csv`, csv([heads, ...errors.map(({ row, column, code, message }) => [row, column, code, message])]));
  const title = report.failed > 0 ? t('rejected') : report.dryRun ? t('wouldWork') : t('done');
  return (
    <section className="stack imports-result">
      <Notice tone={report.failed > 0 ? 'warn' : 'ok'} title={title} action={report.errors.length > 0 && <Button icon="download" onClick={save}>{t('downloadErrors')}</Button>}>{counts}</Notice>
      {report.errors.length > 0 && (
        <Table
          size="small" rowKey={({ row, column, code }) => `${row} ${column} ${code}`} dataSource={errors} pagination={{ pageSize: 50, hideOnSinglePage: true, showSizeChanger: false }} scroll={{ x: 'max-content' }}
          columns={[
            { title: heads[0], dataIndex: 'row', width: 80 }, { title: heads[1], dataIndex: 'column', width: 160 },
            { title: heads[3], dataIndex: 'message' }, { title: heads[2], dataIndex: 'code', width: 160 },
          ]}
        />
      )}
    </section>
  );
}
