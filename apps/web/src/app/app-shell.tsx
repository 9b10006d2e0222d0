import { Link, Outlet, useRouterState } from '@tanstack/react-router';
import { useQuery } from '@tanstack/react-query';
import { lazy, Suspense, useEffect, useRef } from 'react';
import { requestSession } from '../shared/api/request-session.ts';
import { loadPart } from '../shared/load-part.ts';
import { Loaded, Waiting } from '../shared/ui/loaded.tsx';
import { WORDS } from '../shared/words/en.ts';
import type { Session } from '../shared/api/session.ts';
import { INVITATION } from './invitation-path.ts';
import { SignedIn } from './signed-in.tsx';
import { ThemeChoice } from './theme-choice.tsx';
import { UnsentChanges } from './unsent-changes.tsx';

const EnterScreen = lazy(
  loadPart(async () => ({ default: (await import('./screens/enter-screen.tsx')).EnterScreen })),
);

/** The frame around every screen: skip link, name, who is signed in; and the door in front of it. */
export const AppShell = () => {
  const session = useQuery({ queryKey: ['session'], queryFn: requestSession, staleTime: 60_000 });
  const main = useFocusOnNewScreen();
  const path = useRouterState({ select: ({ location }) => location.pathname });
  return (
    <>
      <a className="skip" href="#main">
        {WORDS.skip}
      </a>
      <header className="bar">
        <Link to="/" className="bar-name">
          <img src="/mark.svg" alt="" width="20" height="20" />
          {WORDS.name}
        </Link>
        <div className="bar-end">
          <ThemeChoice />
          {session.data?.person ? <SignedIn name={session.data.person.name} /> : undefined}
        </div>
      </header>
      {session.data?.person ? (
        <UnsentChanges key={session.data.person.id} person={session.data.person.id} />
      ) : undefined}
      <main id="main" ref={main} tabIndex={-1}>
        <Suspense fallback={<Waiting />}>
          <Loaded query={session}>
            {(known) => (isAtDoor(known, path) ? <EnterScreen session={known} /> : <Outlet />)}
          </Loaded>
        </Suspense>
      </main>
    </>
  );
};

/** Nobody is in yet, or somebody who has to add a second factor first; an invitation is opened by whoever has it. */
const isAtDoor = ({ person, step }: Session, path: string): boolean =>
  path !== INVITATION && (person === null || step !== null);

/** After a change of screen the focus goes to its content, so that a screen reader says where one is. */
const useFocusOnNewScreen = () => {
  const main = useRef<HTMLElement>(null);
  const path = useRouterState({ select: ({ location }) => location.pathname });
  const shown = useRef(path);
  useEffect(() => {
    if (shown.current !== path) main.current?.focus({ preventScroll: true });
    shown.current = path;
  }, [path]);
  return main;
};
