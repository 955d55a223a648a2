import '@etabli/ui/styles.css';
import { type LinkProps, Toasts, UiProvider } from '@etabli/ui';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { Link as RouterLink, RouterProvider } from 'react-router';
import { keepFocus } from './app/keep-focus.js';
import { newRouter } from './app/router.js';

const Follow = (props: LinkProps) => <RouterLink {...props} />;

const place = document.getElementById('app');
if (!place) throw new Error('index.html has no #app');

keepFocus(document);

createRoot(place).render(
  <StrictMode>
    <UiProvider link={Follow}>
      <RouterProvider router={newRouter()} />
      <Toasts />
    </UiProvider>
  </StrictMode>,
);
