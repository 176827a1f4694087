import { createRootRoute } from '@tanstack/react-router';
import { NotHere } from './BrokenScreen.tsx';
import { Gate } from './Gate.tsx';
import { Shell } from './Shell.tsx';

/** What stands around every screen. */
export const rootRoute = createRootRoute({
  component: () => (
    <Gate>
      <Shell />
    </Gate>
  ),
  notFoundComponent: NotHere,
});
