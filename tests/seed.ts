/**
 * Property tests try other cases on every run, here; in CI they try the same ones for the same commit, so that a run can be
 * repeated, and a change is not stopped by a case that another has left untried. A failure tells its seed either way.
 */
import fc from 'fast-check';

if (process.env['CI'] === 'true') fc.configureGlobal({ ...fc.readConfigureGlobal(), seed: 2026 });
