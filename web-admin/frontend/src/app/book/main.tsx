import { QueryClientProvider } from '@tanstack/react-query';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { BrowserRouter } from 'react-router';
import { newQueryClient } from '@/api/queryClient';
import '@/ui/base.css';
import { BookApp } from './BookApp';

createRoot(document.getElementById('root')!).render(
  <StrictMode>
    <QueryClientProvider client={newQueryClient()}>
      <BrowserRouter basename="/book">
        <BookApp />
      </BrowserRouter>
    </QueryClientProvider>
  </StrictMode>,
);
