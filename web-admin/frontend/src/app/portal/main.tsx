import { QueryClientProvider } from '@tanstack/react-query';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { BrowserRouter } from 'react-router';
import { whenSignedOut } from '@/api/client';
import { newQueryClient } from '@/api/queryClient';
import '@/ui/base.css';
import { PortalApp } from './PortalApp';

whenSignedOut(() => location.assign(`/login?next=${encodeURIComponent(location.pathname)}`));

createRoot(document.getElementById('root')!).render(
  <StrictMode>
    <QueryClientProvider client={newQueryClient()}>
      <BrowserRouter basename="/portal">
        <PortalApp />
      </BrowserRouter>
    </QueryClientProvider>
  </StrictMode>,
);
