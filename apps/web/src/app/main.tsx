import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { z } from 'zod';
import { Providers } from './providers.tsx';

// zod would otherwise try to compile its parsers, which the page's security policy forbids and reports.
z.config({ jitless: true });

const root = document.getElementById('root');
if (root === null) throw new Error('index.html has no element with the id "root"');
createRoot(root).render(
  <StrictMode>
    <Providers />
  </StrictMode>,
);
