import { createContext, use } from 'react';
import type { ReactNode } from 'react';

/** True inside a layout that has a `<main>` of its own. */
export const InShell = createContext(false);

/** A page that may stand inside the shell or alone, such as "not found": alone it is the `<main>`. */
export function BarePage({ children }: { children: ReactNode }) {
  if (use(InShell)) return children;
  return (
    <main id="main" tabIndex={-1} className="bare-page">
      {children}
    </main>
  );
}
