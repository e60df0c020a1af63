import { QueryClientProvider } from '@tanstack/react-query';
import { RouterProvider } from '@tanstack/react-router';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import '../design/base.css';
import { startTheme } from '../design/theme.ts';
import { WordsProvider } from '../i18n/WordsProvider.tsx';
import { loadCoreWords } from '../i18n/words.ts';
import { sessionQuery } from '../session/session.ts';
import { createQueryClient } from './queryClient.ts';
import { createAppRouter } from './router.ts';

const queryClient = createQueryClient(onSessionEnded);
const router = createAppRouter(queryClient);

function onSessionEnded(): void {
  const { href, pathname } = router.state.location;
  if (pathname === '/aanmelden') return;
  queryClient.removeQueries({ queryKey: sessionQuery.queryKey });
  void router.navigate({ to: '/aanmelden', search: { reden: 'verlopen', terug: href } });
}

async function start(): Promise<void> {
  startTheme();
  const root = document.getElementById('root');
  if (root === null) throw new Error('the page has no #root');
  await loadCoreWords();
  createRoot(root).render(
    <StrictMode>
      <QueryClientProvider client={queryClient}>
        <WordsProvider>
          <RouterProvider router={router} />
        </WordsProvider>
      </QueryClientProvider>
    </StrictMode>,
  );
}

void start();
