import type { TableColumnsType } from 'antd';
import { useTranslation } from 'react-i18next';
import { usePages } from '@/api/pages';
import type { User } from '@/api/types';
import { useText } from '@/lib/useText';
import { PagedTable } from '@/ui/PagedTable';

export function UserList() {
  const { t } = useTranslation('admin');
  const text = useText();
  const pages = usePages<User>(['users'], '/api/v1/users');
  const columns: TableColumnsType<User> = [
    { title: t('username'), dataIndex: 'username' },
    { title: t('name'), dataIndex: 'displayName', render: (name: string) => <b>{name}</b> },
    { title: t('roles'), dataIndex: 'roles', render: (_, user) => user.roles.map((role) => t(`common:role.${role}`)).join('、') },
    { title: t('unit'), dataIndex: 'unitName', render: (_, user) => text(user.unitName) },
    { title: t('state'), dataIndex: 'enabled', render: (enabled: boolean) => t(enabled ? 'enabled' : 'disabled') },
  ];
  return <PagedTable pages={pages} columns={columns} empty={{ title: t('noUsers'), hint: t('noUsersHint') }} />;
}
