import { describe, expect, it } from 'vitest';
import { parseBase, siteAddress } from '../../scripts/setup/address.mjs';

describe('siteAddress', () => {
  it('has a default', () => {
    expect(siteAddress({})).toEqual({ site: 'https://atlas-ikm.github.io', base: '/atlas-ikm/' });
  });

  it('takes an empty base for the root, as configure-pages reports it', () => {
    expect(siteAddress({ ATLAS_BASE: '' }).base).toBe('/');
  });

  it('drops the slash after the origin', () => {
    expect(siteAddress({ ATLAS_SITE: 'https://example.org/' }).site).toBe('https://example.org');
  });

  it.each(['example.org', 'ftp://example.org', ''])('refuses %j as an address', (site) => {
    expect(() => siteAddress({ ATLAS_SITE: site })).toThrow(
      `invalid site address: ${JSON.stringify(site)}`,
    );
  });
});

describe('parseBase', () => {
  it.each(['atlas', '/atlas', 'atlas/', '/atlas/', '//atlas//'])('reads %j as one base', (text) => {
    expect(parseBase(text)).toBe('/atlas/');
  });

  it.each(['/a b/', '/../x', '/x?y', 'https://example.org/x'])('refuses %j', (text) => {
    expect(() => parseBase(text)).toThrow('invalid base path');
  });
});
