import { QueryClientProvider } from '@tanstack/react-query';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { whenSignedOut } from '@/api/client';
import { newQueryClient } from '@/api/queryClient';
import '@/ui/base.css';
import { TechnicianApp } from './TechnicianApp';

whenSignedOut(() => location.assign(`/login?next=${encodeURIComponent(location.pathname)}`));

createRoot(document.getElementById('root')!).render(
  <StrictMode>
    <QueryClientProvider client={newQueryClient()}>
      <TechnicianApp />
    </QueryClientProvider>
  </StrictMode>,
);
