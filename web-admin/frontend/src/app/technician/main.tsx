import { QueryClientProvider } from '@tanstack/react-query';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { newQueryClient } from '@/api/queryClient';
import '@/ui/base.css';
import { TechnicianApp } from './TechnicianApp';

// Without it the page works as long as there is a network.
if (import.meta.env.PROD) void navigator.serviceWorker?.register('/technician/sw.js').catch(() => {});
void navigator.storage?.persist?.().catch(() => {});

createRoot(document.getElementById('root')!).render(
  <StrictMode>
    <QueryClientProvider client={newQueryClient()}>
      <TechnicianApp />
    </QueryClientProvider>
  </StrictMode>,
);
