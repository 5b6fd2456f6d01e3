import { defineRule } from '../rule.ts';

/**
 * Errno 50041 by the platform's page, 50043 by its SDK: a business domain must serve `bd_mapp_domaincer.txt` at its
 * root before it is registered. A warning: the platform asks from elsewhere, and may see what we do not.
 */
export const verificationFile = defineRule({
  id: 'verification-file',
  foresees: 50041,
  severity: 'warning',
  judges: ['registered'],
  applies: ({ domainType, unverified }) => domainType === 'web_view_domain' && unverified !== undefined,
  checkEntry: ({ host }, { unverified }) => {
    const fault = host && unverified?.get(host.name);
    return fault ? { fault } : null;
  },
});
