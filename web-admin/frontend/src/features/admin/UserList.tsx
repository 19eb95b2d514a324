import type { TableColumnsType } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { User } from '@/api/types';
import { useText } from '@/lib/useText';
import { Button } from '@/ui/Button';
import { Dialog } from '@/ui/Dialog';
import { PagedTable } from '@/ui/PagedTable';
import { NewUserForm } from './NewUserForm';
import { useUnits, useUsers } from './queries';
import { UserDrawer } from './UserDrawer';

export function UserList() {
  const { t } = useTranslation('admin');
  const text = useText();
  const pages = useUsers();
  const units = useUnits().data;
  const [opened, setOpened] = useState<string>();
  const [adding, setAdding] = useState(false);
  const columns: TableColumnsType<User> = [
    { title: t('username'), dataIndex: 'username' },
    { title: t('name'), dataIndex: 'displayName', render: (name: string) => <b>{name}</b> },
    { title: t('roles'), dataIndex: 'roles', render: (_, user) => user.roles.map((role) => t(`common:role.${role}`)).join(t('joiner')) },
    { title: t('unit'), dataIndex: 'unitName', render: (_, user) => text(user.unitName) },
    { title: t('state'), dataIndex: 'enabled', render: (enabled: boolean) => t(enabled ? 'enabled' : 'disabled') },
  ];
  return (
    <div className="stack">
      <div><Button look="primary" icon="plus" disabled={!units} onClick={() => setAdding(true)}>{t('addUser')}</Button></div>
      <PagedTable pages={pages} columns={columns} empty={{ title: t('noUsers'), hint: t('noUsersHint') }} onOpen={(user) => setOpened(user.id)} />
      {opened && <UserDrawer key={opened} id={opened} onClose={() => setOpened(undefined)} />}
      {adding && units && (
        <Dialog look="drawer" title={t('addUser')} onClose={() => setAdding(false)}>
          <NewUserForm firstUnit={units[0]!.id} onDone={() => setAdding(false)} />
        </Dialog>
      )}
    </div>
  );
}
