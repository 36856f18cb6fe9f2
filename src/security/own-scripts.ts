/** Makes the policy of scripts' addresses: imported first, by every page. */
import { makeTrustedTypesPolicy } from './trusted-types.ts';

makeTrustedTypesPolicy(globalThis);
