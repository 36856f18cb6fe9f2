/**
 * `npm start`: from a fresh clone to the running site. Does what is due, then serves dist/.
 * Options after `--` go to the server: `npm start -- --port 8080`.
 */

import { Interrupted } from './setup/child.mjs';
import { main, realContext } from './setup/main.mjs';
import { setUp } from './setup/setup.mjs';

await main(async () => {
  const context = realContext();
  await setUp(context, 'build');
  context.log('start: serving the site, Ctrl-C ends it');
  const options = process.argv.slice(2);
  try {
    return await context.run(['npm', 'run', '--silent', 'serve', '--', ...options], {
      cwd: context.root,
      env: context.env,
    });
  } catch (error) {
    // Ctrl-C is how serving ends; it is no failure.
    if (error instanceof Interrupted) return 0;
    throw error;
  }
});
