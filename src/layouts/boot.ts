/**
 * What every page does first when scripts run: the rules for scripts' addresses, then the charts, which nearly every page has, then
 * the copy for reading offline.
 */
import '../security/own-scripts.ts';
import '../charts/chart-figure.ts';
import { startKeeping } from '../offline/registration.ts';

// In development there is no sw.js. After everything that the page itself needs: the copy must cost it nothing.
if (import.meta.env.PROD)
  addEventListener('load', () => setTimeout(startKeeping, 0, import.meta.env.BASE_URL));
