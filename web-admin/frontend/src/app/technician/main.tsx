import { QueryClientProvider } from '@tanstack/react-query';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { newQueryClient } from '@/api/queryClient';
import '@/ui/base.css';
import { keepOffline } from './keepOffline';
import { TechnicianApp } from './TechnicianApp';

if (import.meta.env.PROD) keepOffline();
void navigator.storage?.persist?.().catch(() => {});

createRoot(document.getElementById('root')!).render(
  <StrictMode>
    <QueryClientProvider client={newQueryClient()}>
      <TechnicianApp />
    </QueryClientProvider>
  </StrictMode>,
);
