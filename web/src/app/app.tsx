import { QueryClientProvider } from '@tanstack/react-query';
import { RouterProvider } from '@tanstack/react-router';
import { router } from '#app/router.tsx';

export const App = () => (
  <QueryClientProvider client={router.options.context.client}>
    <RouterProvider router={router} />
  </QueryClientProvider>
);
