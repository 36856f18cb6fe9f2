/**
 * The one Trusted Types policy of the site. Browsers that know them refuse, under our Content-Security-Policy, to turn text
 * into markup, code or a script's address; what goes through here is the exception, and there is one: addresses of our own
 * scripts. Markup and code are not among the methods, so both stay refused. Other browsers are told nothing.
 */

interface PolicyFactory {
  createPolicy(
    name: string,
    rules: { createScriptURL: (address: string) => string },
  ): { createScriptURL: (address: string) => unknown };
}

/** @throws {TypeError} `invalid script address: …` when a script would come from another origin. */
export function ownScript(address: string, origin: string, base: string): string {
  const url = new URL(address, base);
  // The origin of a blob address is that of the page that made it.
  if (url.origin !== origin || !/^(https?|blob):$/.test(url.protocol))
    throw new TypeError(`invalid script address: ${address}`);
  return address;
}

/** Makes the policy, once, before any worker starts. */
export function makeTrustedTypesPolicy(scope: typeof globalThis & { location: Location }): void {
  const { trustedTypes, location } = scope as typeof scope & { trustedTypes?: PolicyFactory };
  trustedTypes?.createPolicy('default', {
    createScriptURL: (address) => ownScript(address, location.origin, location.href),
  });
}
