export const text = 'Send news about our products to subscribers';
export const withConsent = (consent: object = {}, more: object = {}) => ({
  purposes: [{ id: 'p1', text, legalBasis: '6-1-a', basisStatus: 'decided', consent, ...more }],
});
